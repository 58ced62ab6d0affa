import { type Entry, findPhrases, type Phrases, readPhrases } from './phrases.ts';
import { findRuns } from './runs.ts';

/** Words of one language by English ones. */
export interface Glossary {
  /** A text with all words that the glossary has in English, all others as they are. */
  readonly inEnglish: (text: string) => string;
  /** The words and phrases of a text that the glossary has, in small letters. */
  readonly foundIn: (text: string) => readonly string[];
}

/** How a language writes words: with blanks between them, without any, or several nouns as one word (`Tunnelbrand`). */
export type Writing = 'apart' | 'joined' | 'compound';

/** Something found in a text, with what it is in English. */
export interface FoundWords {
  readonly start: number;
  readonly end: number;
  readonly english: string;
}

/**
 * Reads tables of words. A line such as `überschwemmung*, hochwasser > flood` has words and phrases of the language, in
 * small letters, before the `>` and English ones behind it: nothing where it says nothing. `*` stands for any ending.
 * The longest phrase that fits is taken; of two lines with the same, the first.
 */
export function createGlossary(tables: readonly string[], writing: Writing = 'apart'): Glossary {
  const entries = tables.flatMap((table) => table.trim().split('\n')).flatMap(readLine);
  const find = writing === 'joined' ? findRuns(entries) : finder(readPhrases(entries), writing);
  return {
    inEnglish: (text) => {
      const same = plain(text);
      return find(same).reduceRight(
        (said, { start, end, english }) => said.slice(0, start) + english + said.slice(end),
        same,
      );
    },
    foundIn: (text) => {
      const same = plain(text);
      return find(same).map(({ start, end }) => same.slice(start, end).toLowerCase());
    },
  };
}

function finder(phrases: Phrases, writing: Writing): (text: string) => readonly FoundWords[] {
  return (text) => findPhrases(text, phrases, writing === 'compound');
}

function readLine(line: string): readonly Entry[] {
  const [own = '', english = ''] = line.split('>').map((part) => part.trim());
  const phrases = own.split(',').map((phrase) => phrase.trim());
  return phrases.filter((phrase) => phrase !== '').map((phrase) => ({ phrase, english }));
}

/**
 * As many signs as before, in small letters too: one for all apostrophes, a blank for what only Spanish puts at the
 * beginning, and no letter that becomes two.
 */
function plain(text: string): string {
  return text.replaceAll(/[’ʼ]/g, "'").replaceAll(/[¿¡]/g, ' ').replaceAll('İ', 'I');
}
