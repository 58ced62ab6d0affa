import { termOf } from './words.ts';

/** Words that colour an event in a question and seldom stand in its report. */
const WORDS = `big huge large great major massive giant terrible horrible awful horrific infamous famous notorious important
  recent new old actual real whole entire main little small thing stuff guy guys lot lots kind sort stand place time
  day date year month people person someone somebody something happen event incident news story official officially
  finally suddenly get got make go come take put give let use say tell show way part series level around across near off against between during within without no not power`;

/** The index terms of words that tell little. */
export const VAGUE_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).map(termOf));
