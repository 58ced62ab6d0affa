import { stemmer } from 'stemmer';
import { fold } from '../places/fold.ts';
import { spellAlike } from './spell-alike.ts';
import { STOP_WORDS } from './stop-words.ts';

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const CJK_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
const WORD = /[\p{L}\p{N}]+/gu;
const ENGLISH_WORD = /^[a-z]+$/;

/** Chinese and Japanese do not space their words; the segmenter that every Node brings cuts them. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A word of a text as the index knows it. */
export interface Token {
  readonly term: string;
  /** The folded word itself (`resigns`, where the term is `resign`). */
  readonly word: string;
  /** Says nothing alone (`the`, `down`); kept where phrases are looked for (`step down`). */
  readonly isStop: boolean;
}

/**
 * The index terms of a text, in order and with repeats: folded to plain letters, English words stemmed (Porter), stop
 * words left out; Han and kana runs are cut into words and kept as they are.
 */
export function termsOf(text: string): readonly string[] {
  return tokensOf(text)
    .filter(({ isStop }) => !isStop)
    .map(({ term }) => term);
}

/** The same with the stop words in their places. */
export function tokensOf(text: string): readonly Token[] {
  if (!CJK.test(text)) return latinTokens(text);
  const runs = [...text.matchAll(CJK_RUN)].flatMap(([run]) =>
    [...segmenter.segment(run)].map(({ segment }) => ({ term: segment, word: segment, isStop: false })),
  );
  return [...latinTokens(text.replace(CJK_RUN, ' ')), ...runs];
}

function latinTokens(text: string): readonly Token[] {
  const plain = fold(text.replace(/[’'`]s\b/g, ' s '));
  return Array.from(plain.matchAll(WORD), ([word]) =>
    STOP_WORDS.has(word) ? { term: word, word, isStop: true } : { term: termOf(word), word, isStop: false },
  );
}

/** The term of one folded word. */
export function termOf(word: string): string {
  if (!ENGLISH_WORD.test(word)) return word;
  const spelt = spellAlike(word);
  return spelt.unstemmed || spelt.word.length <= 3 ? spelt.word : stemmer(spelt.word);
}
