import { otherSense } from './other-senses.ts';
import { STOP_WORDS } from './stop-words.ts';
import { type Token, tokensOf } from './words.ts';

/**
 * How a word stands in its title, a bit each. `The collapse` is one that was told of before, `a building collapses` is
 * news, `threatens to collapse` has not happened.
 */
export const MANNER = {
  /** Behind `the`, `his`, `Japan's`: known already. */
  given: 1,
  /** Behind `a`. */
  fresh: 2,
  /** Behind `to`, `will`, `may`: perhaps never. */
  notYet: 4,
  /** Ends as verbs do that tell what happens or happened: `resigns`, `killed`. */
  finite: 8,
  /** In the title's second sentence or a later one. */
  later: 16,
  /** With a capital, and not at the beginning of a sentence. */
  name: 32,
  /** Before `of`: whoever is named next did it, or had it done to them (`the resignation of a bishop`). */
  of: 64,
} as const;
/** Bits that a manner takes. */
export const MANNER_BITS = 7;

/** A word of a title as the index knows it, how it stands there, and the characters of the piece of text it comes from. */
export interface TitleWord {
  readonly term: string;
  /** Sum of `MANNER` bits. */
  readonly manner: number;
  readonly start: number;
  readonly end: number;
}

const GIVEN = new Set('the this that these those his her its their our s former latter'.split(' '));
const FRESH = new Set('a an another'.split(' '));
const NOT_YET = new Set('to will may might could would should can whether if that for against over about'.split(' '));
const VERB_END = /(?:ed|[^s]s)$/;
const SENTENCE_END = /(?:\p{L}{3}|\d)["'”’)]*[.!?]["'”’)]*$/u;
const PIECE = /\S+/g;

/** A piece of a title between blanks. */
interface Piece {
  readonly tokens: readonly Token[];
  readonly isCapital: boolean;
  readonly endsSentence: boolean;
}

/** Cuts titles into words; the same pieces of text come again and again and are cut only once. */
export function createTitleCutter(): (title: string) => readonly TitleWord[] {
  const known = new Map<string, Piece>();
  const pieceOf = (text: string): Piece => {
    let piece = known.get(text);
    if (!piece) {
      const isCapital = /^[^\p{L}\p{N}]*\p{Lu}/u.test(text);
      piece = { tokens: tokensOf(text), isCapital, endsSentence: SENTENCE_END.test(text) };
      known.set(text, piece);
    }
    return piece;
  };
  return (title) => wordsOf(title, pieceOf);
}

function wordsOf(title: string, pieceOf: (text: string) => Piece): readonly TitleWord[] {
  const words: TitleWord[] = [];
  let [before, last] = ['', ''];
  let [begins, isLater] = [true, false];
  for (const { 0: text, index: start } of title.matchAll(PIECE)) {
    const { tokens, isCapital, endsSentence } = pieceOf(text);
    const end = start + text.length;
    isLater ||= begins && isCapital && words.length > 0;
    const ofPiece =
      bit(isCapital && !begins, MANNER.name) | bit(isLater, MANNER.later) | bit(OF.test(title.slice(end)), MANNER.of);
    for (const { term, word, isStop } of tokens) {
      const manner = ofPiece | mannerOf(word, last, before);
      if (!isStop) words.push({ term: otherSense(word, title, start) ?? term, manner, start, end });
      [before, last] = [last, word];
    }
    begins = endsSentence || (begins && tokens.length === 0);
  }
  return words;
}

const OF = /^ of\b/;

/** `last` and `before`: the word before and the one before that. */
function mannerOf(word: string, last: string, before: string): number {
  const isGiven = GIVEN.has(last) || (GIVEN.has(before) && !STOP_WORDS.has(last) && !VERB_END.test(last));
  return (
    bit(isGiven, MANNER.given) |
    bit(FRESH.has(last) || FRESH.has(before), MANNER.fresh) |
    bit(NOT_YET.has(last) || NOT_YET.has(before), MANNER.notYet) |
    bit(VERB_END.test(word) && last !== '' && !GIVEN.has(last), MANNER.finite)
  );
}

function bit(is: boolean, value: number): number {
  return is ? value : 0;
}
