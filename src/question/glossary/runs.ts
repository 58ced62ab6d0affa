import type { FoundWords } from './glossary.ts';
import type { Entry } from './phrases.ts';

/**
 * Finds words of a language that writes none of them apart: the longest that begins at each place. Only a word in
 * katakana can be told from the others around it.
 */
export function findRuns(entries: readonly Entry[]): (text: string) => readonly FoundWords[] {
  const byFirst = Map.groupBy(
    entries.toSorted((a, b) => b.phrase.length - a.phrase.length),
    ({ phrase }) => phrase.charAt(0),
  );
  return (text) => {
    const small = text.toLowerCase();
    const found: FoundWords[] = [];
    for (let at = 0; at < small.length; ) {
      const entry = byFirst.get(small.charAt(at))?.find(({ phrase }) => stands(phrase, small, at));
      if (entry) found.push({ start: at, end: at + entry.phrase.length, english: ` ${entry.english} ` });
      at += entry?.phrase.length ?? 1;
    }
    return found;
  };
}

const KATAKANA = /[\p{sc=Katakana}ー]/u;

function stands(phrase: string, text: string, at: number): boolean {
  if (!text.startsWith(phrase, at)) return false;
  const end = at + phrase.length;
  return ![at, end].some((edge) => KATAKANA.test(text.charAt(edge - 1)) && KATAKANA.test(text.charAt(edge)));
}
