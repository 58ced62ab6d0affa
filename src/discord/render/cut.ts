const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });
const ELLIPSIS = '…';

/**
 * A text within `limit`, cut at the end of a word with `…`; inside a word only where the word is most of what fits,
 * and then between whole characters as people see them. `form` is what becomes of the text before it is measured
 * (escaping makes it longer); the result is in that form.
 */
export function cut(text: string, limit: number, form: (text: string) => string = (same) => same): string {
  const whole = form(text);
  if (whole.length <= limit) return whole;
  const end = longestPrefix(text, (prefix) => form(prefix).length + ELLIPSIS.length <= limit);
  return form(text.slice(0, wordEnd(text, end)).replace(/[\s,;:–—-]+$/u, '')) + ELLIPSIS;
}

function longestPrefix(text: string, fits: (prefix: string) => boolean): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(text.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The last place at or before `end` where a word ends; where a grapheme ends if that would throw away half. */
function wordEnd(text: string, end: number): number {
  const blank = text.lastIndexOf(' ', end);
  if (blank >= end / 2) return blank;
  const grapheme = GRAPHEMES.segment(text).containing(end);
  return grapheme && grapheme.index > 0 ? grapheme.index : end;
}

/** Ends of sentences: a mark, closing quotes, a blank, then what starts a sentence. */
const SENTENCE_END = /[.!?。！？]["'”’)\]]*(?=\s+["'“‘([]*[\p{Lu}\p{Lo}\p{N}])|[。！？]/gu;

/**
 * The first sentences of a text within `limit`, or the text cut at a word where the first sentence is longer. A full
 * stop after a short capitalised word or an initial (`Mr.`, `U.S.`, `J.`) ends no sentence.
 */
export function firstSentences(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let end = 0;
  for (const mark of text.matchAll(SENTENCE_END)) {
    const after = mark.index + mark[0].length;
    if (after > limit) break;
    const word = text.slice(0, mark.index).match(/\S+$/u)?.[0] ?? '';
    const abbreviation = mark[0].startsWith('.') && (/^["'“‘(]*\p{Lu}\S{0,2}$/u.test(word) || word.includes('.'));
    if (!abbreviation) end = after;
  }
  return end > 0 ? text.slice(0, end) : cut(text, limit);
}
