/** One word of a title, for comparing titles. */
export interface Word {
  /** Lower case, without accents, apostrophes and hyphens: what must be equal. */
  readonly key: string;
  readonly kind: 'number' | 'name' | 'plain';
  /** How much of a sentence it is: a Chinese character is about half a word. */
  readonly weight: number;
}

const NUMBER_WORDS = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands dozen dozens ' +
    'million millions'
  ).split(' '),
);
const NUMBER = /^(?:\d[\d.]*(?:st|nd|rd|th|m|bn|k)?|[零一二兩两三四五六七八九十百千万萬億亿]+)$/;
/** Words that pages of one event use for one thing, no letter of damage apart. */
const SAME_THING: ReadonlyMap<string, string> = new Map([
  ['isis', 'isil'],
  ['daesh', 'isil'],
  ['kiev', 'kyiv'],
]);
const PLAIN_THOUGH_CAPITAL = new Set(
  'the a an in at on of for to and by from with after as least more than over'.split(' '),
);
const ASCII = /^[ -~]*$/;
const ASCII_WORD = /^[A-Za-z]+$/;
const PIECE =
  /[零一二兩两三四五六七八九十百千万萬億亿]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}.]+/gu;

/** The words of a title, made comparable: `Japan's`, `Japan’s` and `Japan-s` are one word, so are `CJTF-OIR` and `CJTFOIR`. */
export function wordsOf(title: string): Word[] {
  const plain = ASCII.test(title) ? title : title.normalize('NFKD').replace(/\p{M}/gu, '');
  const joined = plain
    .replace(/(\p{L})[-'’‘`?]s\b/gu, '$1s')
    .replace(/['’‘`]/g, '')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/(\p{L})[-‐‑–—](?=\p{L})/gu, '$1');
  return (joined.match(PIECE) ?? []).map(readWord).filter((word) => word.key !== '');
}

function readWord(piece: string): Word {
  return ASCII_WORD.test(piece) ? readPlainWord(piece) : readAnyWord(piece);
}

/** The quick way for most words: what `readAnyWord` would find. */
function readPlainWord(piece: string): Word {
  const lower = piece.toLowerCase();
  const key = SAME_THING.get(lower) ?? lower;
  if (NUMBER_WORDS.has(key)) return { key, kind: 'number', weight: 1 };
  return { key, kind: piece !== lower && !PLAIN_THOUGH_CAPITAL.has(key) ? 'name' : 'plain', weight: 1 };
}

function readAnyWord(piece: string): Word {
  const bare = piece.replace(/^\.+|\.+$/g, '');
  const lower = bare.toLowerCase().replace(/\.(?!\d)/g, '');
  const key = SAME_THING.get(lower) ?? lower;
  const weight = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(key) ? 0.5 : 1;
  if (NUMBER_WORDS.has(key) || NUMBER.test(key)) return { key, kind: 'number', weight };
  const capital = /\p{Lu}/u.test(bare) && !PLAIN_THOUGH_CAPITAL.has(key);
  // Writing without capitals cannot show what is a name, so every such word may be one.
  const name = capital || weight < 1;
  return { key, kind: name ? 'name' : 'plain', weight };
}

/** The words as one text, for comparing pieces of which only the blanks differ. */
export function keyOf(words: readonly Word[]): string {
  return words.map((word) => word.key).join('');
}

export function weightOf(words: readonly Word[]): number {
  return words.reduce((sum, word) => sum + word.weight, 0);
}
