import { fold, isArticle } from './fold.ts';

/** A word of running text: characters `start` to `end` (exclusive), without a possessive `'s`. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly key: string;
  /** The key with a possessive `'s`: within a name it belongs to it (`People's Republic of China`). */
  readonly wholeKey: string;
  /** Begins with a capital, or is written in letters that have none. */
  readonly capital: boolean;
  /** First of its sentence, where a capital says nothing. */
  readonly first: boolean;
  /** Whether it can belong to one name with the word before it. */
  readonly joined: boolean;
  /** Parted from the word before it by a blank alone. */
  readonly spaced: boolean;
  /** Stands behind the word before it and a comma: `Washington, D.C.` */
  readonly listed: boolean;
}

const WORD = /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʻʼ`][\p{L}\p{M}]+)*/gu;
const POSSESSIVE = /['’]s?$/i;
const JOINT = /^(?: |-|–|‑|\. |\/)$/;
const SENTENCE_END = /[.!?:;"“”»]\s*$|\n/;
/** `d'Ivoire`, `l'Aquila`: the capital stands behind an elided article. */
const ELIDED = /^\p{Ll}{1,2}['’]\p{Lu}/u;
const ABBREVIATED = /^(?:St|Mt|Ft|Ste|U\.S|U\.K|N|S|E|W)$/i;

/** A capital, or a letter of a script that has none. */
function isCapital(letter: string): boolean {
  return /\p{L}/u.test(letter) && (letter !== letter.toLowerCase() || letter.toUpperCase() === letter.toLowerCase());
}

/** `al-Qaryatayn`, `el Fasher`: an article in small letters that belongs to the name behind it. */
function isBoundArticle(text: string, start: number, word: string): boolean {
  const end = start + word.length;
  const bound = text[end] === '-' ? isArticle(word) : word === 'al' || word === 'el';
  return bound && isCapital(text[end + 1] ?? '');
}

let lastRead: { readonly text: string; readonly words: readonly Word[] } = { text: '', words: [] };

/** The words of a text, left to right. A hyphen parts words as a blank does. Those of the last text are kept: it is read twice. */
export function wordsInText(text: string): readonly Word[] {
  if (lastRead.text !== text) lastRead = { text, words: readWords(text) };
  return lastRead.words;
}

function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const found of text.matchAll(WORD)) {
    const [whole] = found;
    const written = whole.replace(POSSESSIVE, '') || whole;
    const key = fold(written);
    const between = text.slice(before, found.index);
    const last = words.at(-1);
    const abbreviated = last !== undefined && ABBREVIATED.test(last.text);
    const letter = written[0] ?? '';
    words.push({
      text: written,
      start: found.index,
      end: found.index + written.length,
      key,
      wholeKey: written === whole ? key : fold(whole),
      capital: isCapital(letter) || ELIDED.test(written) || isBoundArticle(text, found.index, written),
      first: last === undefined || (SENTENCE_END.test(between) && !abbreviated),
      joined: last !== undefined && JOINT.test(between) && (!between.startsWith('.') || abbreviated),
      spaced: last !== undefined && between === ' ',
      listed: between === ', ',
    });
    before = found.index + whole.length;
  }
  return words;
}
