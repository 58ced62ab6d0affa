import type { EventList } from '../../src/archive/event-list.ts';
import { pick, seeded } from './seeded.ts';

/** What is searched for, and the event it was made of. */
export interface SoughtTitle {
  readonly text: string;
  /** Days, inclusive. */
  readonly period: readonly [from: number, to: number];
  readonly number: number;
}

export type Kind = 'exact' | 'typo' | 'prefix' | 'period' | 'known';

const SEED = 7;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Days on either side of an event in which it is searched for. */
const AROUND = 180;

/**
 * Texts made of titles that are chosen by chance, the same every time: two words of one; the same with a typo; with the second
 * word begun; within a year around; and four words with one typo, of which the event itself should be the first hit.
 */
export function soughtTitles(events: EventList, kind: Kind, count: number): readonly SoughtTitle[] {
  const random = seeded(SEED);
  const sought: SoughtTitle[] = [];
  while (sought.length < count) {
    const number = Math.floor(random() * events.length);
    const words = wordsOf(events.titleOf(number), kind === 'known' ? 4 : 2, random);
    const day = events.days[number] ?? 0;
    if (words) sought.push({ text: textOf(words, kind, random), period: [day - AROUND, day + AROUND], number });
  }
  return sought;
}

/** Some different words of a title in its order; undefined where it has too few. */
function wordsOf(title: string, count: number, random: () => number): readonly string[] | undefined {
  const all = [...new Set(title.match(/\b[A-Za-z]{5,}\b/g))];
  if (all.length < count) return undefined;
  const chosen = new Set<string>();
  while (chosen.size < count) chosen.add(pick(all, random));
  return all.filter((word) => chosen.has(word));
}

function textOf(words: readonly string[], kind: Kind, random: () => number): string {
  const last = words.length - 1;
  if (kind === 'prefix') return words.map((word, at) => (at === last ? word.slice(0, 4) : word)).join(' ');
  if (kind !== 'typo' && kind !== 'known') return words.join(' ');
  const slipped = Math.floor(random() * words.length);
  return words.map((word, at) => (at === slipped ? withTypo(word, random) : word)).join(' ');
}

/** A word with a letter behind the first changed, lost, doubled, or swapped with the next. */
function withTypo(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const typos = [
    `${before}${pick([...LETTERS], random)}${after}`,
    `${before}${after}`,
    `${before}${letter}${letter}${after}`,
    `${before}${after.charAt(0)}${letter}${after.slice(1)}`,
  ];
  return pick(typos, random);
}
