import type { Joints, OpenSide } from './joints.ts';

/** The joining words of a language that puts them before what they join, as alternations. */
export interface JoiningWords {
  /** Between month and year: `de`. */
  readonly of?: string;
  readonly to: string;
  readonly and: string;
  readonly or: string;
  readonly from: string;
  /** Articles that may follow any of them. */
  readonly article?: string;
  readonly since: string;
  readonly after: string;
  readonly until: string;
  readonly before: string;
  /** After the stretch: `onwards`. */
  readonly onwards?: string;
}

/** Joints from a language's words; blanks and articles around them are taken in. */
export function jointsOf(words: JoiningWords): Joints {
  const article = words.article ? `(?:(?:${words.article})\\s*)?` : '';
  const between = (text: string) => new RegExp(`^\\s*,?\\s*(?:${text})\\s*${article}$`, 'iu');
  const before = (text: string) => new RegExp(`(?<!\\p{L})(?:${text})\\s*${article}$`, 'iu');
  const openBefore: (readonly [OpenSide, RegExp])[] = [
    ['since', before(words.since)],
    ['after', before(words.after)],
    ['before', before(words.before)],
    ['until', before(words.until)],
  ];
  return {
    yearAfter: between(words.of ? `${words.of}|[-/]?` : '[-/]?'),
    yearBefore: between('[-/]?'),
    to: between(`-|–|—|~|\\.{2,3}|${words.to}`),
    and: between(words.and),
    list: between(`[,/]|${words.or}`),
    opening: before(words.from),
    openBefore,
    openAfter: words.onwards ? [['since', new RegExp(`^\\s*(?:${words.onwards})`, 'iu')]] : [],
  };
}
