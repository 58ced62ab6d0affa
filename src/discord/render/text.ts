/** What stands in no text of ours: controls, direction marks, tags, fillers that look like nothing, noncharacters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{DI}\u2800]/gu;
/** The joiners that spell words in Persian and Hindi and make families of emoji, and what makes a sign an emoji. */
const JOINER = /\u200c|\u200d|\ufe0f/;
const MANY_MARKS = /(\p{M}{4})\p{M}+/gu;

/**
 * A text of the archive as one line for people, without Markdown meaning added or taken: blanks collapsed, invisible
 * and direction characters gone, damaged surrogates replaced, piled-up accents cut. For labels, footers and authors,
 * which Discord shows as they are.
 */
export function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(INVISIBLE, (sign, at: number, whole: string) => (joins(sign, at, whole) ? sign : ''))
    .replace(MANY_MARKS, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Between Latin letters a joiner only hides something; after one sign beyond them it belongs to the writing. */
function joins(sign: string, at: number, whole: string): boolean {
  if (!JOINER.test(sign)) return false;
  const before = whole.charAt(at - 1);
  return JOINER.test(before) ? before === '\ufe0f' && sign === '\u200d' : before > '\u02ff';
}

/**
 * A text of the archive for a place where Discord reads Markdown: it shows as `plain` would, and can neither link,
 * mention, stamp a time, quote, head, list, hide nor format. `@everyone` and `@here` get a full-width sign, since the
 * server reads mentions before any backslash.
 */
export function escaped(text: string): string {
  return plain(text)
    .replace(/[\\*_~|`<>[\]]|(?<=\])\(/g, '\\$&')
    .replace(/@(?=everyone|here)/gi, '＠')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/^[-+#]/, '\\$&')
    .replace(/^(\d+)\./, '$1\\.');
}
