import { stemmer } from 'stemmer';
import { fold } from '../places/fold.ts';
import { STOP_WORDS } from './stop-words.ts';

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const CJK_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
const WORD = /[\p{L}\p{N}]+/gu;
const ENGLISH_WORD = /^[a-z]+$/;

/** Chinese and Japanese do not space their words; the segmenter that every Node brings cuts them. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The index terms of a text, in order and with repeats: folded to plain letters, English words stemmed (Porter), stop
 * words left out; Han and kana runs are cut into words and kept as they are.
 */
export function termsOf(text: string): readonly string[] {
  if (!CJK.test(text)) return latinTerms(text);
  const runs = [...text.matchAll(CJK_RUN)].flatMap(([run]) =>
    [...segmenter.segment(run)].map(({ segment }) => segment),
  );
  return [...latinTerms(text.replace(CJK_RUN, ' ')), ...runs];
}

function latinTerms(text: string): readonly string[] {
  const plain = fold(text.replace(/[’'`]s\b/g, ' '));
  const terms: string[] = [];
  for (const [word] of plain.matchAll(WORD)) if (!STOP_WORDS.has(word)) terms.push(termOf(word));
  return terms;
}

/** The term of one folded word. */
export function termOf(word: string): string {
  return ENGLISH_WORD.test(word) && word.length > 3 ? stemmer(word) : word;
}
