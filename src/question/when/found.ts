import { type Parser, type ParsingContext, ParsingResult } from 'chrono-node';
import type { Day } from '../../archive/day.ts';
import type { Period } from '../../timeline/when.ts';
import type { Days, Stretch } from './stretch.ts';

/** What the text around a stretch makes of it. */
export interface Reading {
  readonly stretch: Stretch;
  /** Weak readings (a lone `may`) count only where other words beside them bear them out. */
  readonly weak?: boolean | undefined;
  /** `since 2014`: what an opening word makes of the days. */
  readonly open?: ((days: Days) => Period) | undefined;
  /** 0 Sunday … 6 Saturday, where the text names the weekday. */
  readonly weekday?: number | undefined;
  /** Other stretches that the same text may mean, likelier first. */
  readonly others?: readonly Stretch[] | undefined;
  /** Set where the text says a year as a number, so that `March` beside it can be in it. */
  readonly year?: number | undefined;
}

/** A chrono result that carries a period reading instead of a moment. */
export class Found extends ParsingResult {
  readonly reading: Reading;

  constructor(context: Pick<ParsingContext, 'reference' | 'text'>, span: Span, reading: Reading) {
    super(context.reference, span.start, context.text.slice(span.start, span.end));
    this.reading = reading;
  }

  get stretch(): Stretch {
    return this.reading.stretch;
  }

  get span(): Span {
    return { start: this.index, end: this.index + this.text.length };
  }
}

/** Positions in a text, end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const DAY = 86_400_000;

/** The reference day; chrono is always given noon UTC of it. */
export function todayOf(context: ParsingContext): Day {
  return Math.floor(context.refDate.getTime() / DAY);
}

/** A matched pattern and where it stands. */
export interface Match {
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  /** All text before and after it. */
  readonly before: string;
  readonly after: string;
  readonly today: Day;
}

/** Letters and digits of scripts that put blanks between words. */
const WORD =
  /[\p{N}_\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]/u;

/** A chrono parser made of one pattern; matches that begin inside a word or end inside one are none. */
export function parserOf(pattern: RegExp, read: (match: Match) => Stretch | Reading | null): Parser {
  return {
    pattern: () => pattern,
    extract(context, found) {
      const start = found.index ?? 0;
      const end = start + found[0].length;
      const whole = context.text;
      if (splitsWord(whole, start) || splitsWord(whole, end)) return null;
      const surroundings = { before: whole.slice(0, start), after: whole.slice(end), today: todayOf(context) };
      const reading = read({ groups: found.groups ?? {}, text: found[0], ...surroundings });
      if (!reading) return null;
      return new Found(context, { start, end }, 'stretch' in reading ? reading : { stretch: reading });
    },
  };
}

function splitsWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && WORD.test(text[at - 1] ?? '') && WORD.test(text[at] ?? '');
}
