import anyAscii from 'any-ascii';

const APOSTROPHES = /['`´‘’ʻʼʾʿʹ′]/g;
const INITIALISM = /(?<![\p{L}\p{N}])((?:\p{L}\.\s?)+\p{L})\.?(?![\p{L}\p{N}])/gu;
const ARTICLES = new Set([
  'al',
  'el',
  'as',
  'ash',
  'ad',
  'adh',
  'an',
  'ar',
  'at',
  'ath',
  'az',
  'ez',
  'es',
  'esh',
  'ed',
  'er',
  'et',
  'en',
]);

/**
 * A name in the one form in which names are compared: lower-case ASCII letters and digits with single blanks.
 * Other scripts are transliterated, apostrophes fall out, every other mark is a blank, initials are joined (`U.S.A.` → `usa`).
 * Folding twice changes nothing.
 */
export function fold(text: string): string {
  if (WORD.test(text)) return text.toLowerCase();
  const plain = ASCII.test(text) ? withoutMarks(text) : anyAscii(withoutMarks(text.normalize('NFKC')));
  return plain
    .replace(APOSTROPHES, '')
    .replaceAll('&', ' and ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Nearly all texts: they need no transliteration, which is dear. */
const WORD = /^[A-Za-z0-9]+$/;
const ASCII = /^[\0-\x7f]*$/;

function withoutMarks(text: string): string {
  const plain = text.replace(APOSTROPHES, '');
  return plain.includes('.') ? plain.replace(INITIALISM, joinInitials) : plain;
}

function joinInitials(initials: string): string {
  return initials.replace(/[.\s]/g, '');
}

/** Whether a word as written is the Arabic article, which stands before a name in small letters. */
export function isArticle(word: string): boolean {
  return ARTICLES.has(word);
}

/** A folded name without the Arabic article (`dayr az zawr` → `dayr zawr`); the name itself where nothing would be left. */
export function withoutArticle(folded: string): string {
  const words = folded.split(' ').filter((word) => !ARTICLES.has(word));
  const bare = words.join(' ');
  return bare.length >= 3 ? bare : folded;
}

/** Folded words that only say what kind of place a name is. */
export const genericWords: ReadonlySet<string> = new Set(
  (
    'governorate province provincia oblast krai kray okrug region regione state republic prefecture county department ' +
    'departamento district municipality city town village island islands autonomous voivodeship canton emirate muhafazah wilaya'
  ).split(' '),
);

/** Whether a folded word only says what kind of place a name is (`governorate`, `oblast`). */
export function isGenericWord(word: string): boolean {
  return genericWords.has(word);
}

/** A folded name without the words that say what kind of place it is: `homs governorate` → `homs`, `state of kuwait` → `kuwait`. */
export function withoutGenericWords(folded: string): string {
  const words = folded.split(' ').filter((word) => !genericWords.has(word));
  while (words[0] === 'of' || words[0] === 'the' || words[0] === 'de') words.shift();
  return words.length > 0 ? words.join(' ') : folded;
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  // The article grown together with its name: `ezzor`, `arraqqa`.
  [/(?<= |^)[aei](\w)(?=\1)/g, ''],
  [/[ae][iy]/g, 'ai'],
  [/[ao][uw]|oo|u/g, 'o'],
  [/ee|[ey]/g, 'i'],
  [/[qc]/g, 'k'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/kh/g, 'k'],
  [/gh/g, 'g'],
  [/(.)\1+/g, '$1'],
  [/[ai]h?(?= |$)/g, 'a'],
];

/** How an Arabic name sounds, however it is transliterated: `qaryatayn`, `qaryatain` and `karyatein` are one. Takes a folded name. */
export function arabicSound(folded: string): string {
  const bare = withoutArticle(folded);
  return SOUNDS.reduce((sound, [pattern, letters]) => sound.replace(pattern, letters), bare);
}
