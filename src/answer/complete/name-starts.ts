import { allKeys } from '../../columns/find-key.ts';
import { compareKeys } from '../../columns/keys.ts';
import { fold } from '../../places/fold.ts';
import { countAt, type Postings } from '../../timeline/postings.ts';

/** A context name and how many events have it. */
export interface CountedName {
  readonly name: string;
  readonly events: number;
}

/** The names of an index by the words in them: each name stands once for every word of it, with what follows. */
interface NameStarts {
  /** Those of most events first. */
  readonly names: readonly CountedName[];
  /** Folded ends of names, each from a word's start, sorted … */
  readonly starts: readonly string[];
  /** … and the number of the name that each is the end of. */
  readonly of: Uint32Array;
}

const made = new WeakMap<Postings, NameStarts>();

/** Names of which a word, or several in a row, begin with what was typed, those of most events first. */
export function namesStarting(postings: Postings, typed: string, limit: number): readonly CountedName[] {
  const { names, starts, of } = nameStarts(postings);
  const key = fold(typed);
  if (key === '') return names.slice(0, limit);
  const best: number[] = [];
  for (let at = firstFrom(starts, key); starts[at]?.startsWith(key); at++) {
    const number = of[at] as number;
    if (best.length === limit && number >= (best.at(-1) ?? 0)) continue;
    if (best.includes(number)) continue;
    const place = best.findIndex((other) => other > number);
    best.splice(place < 0 ? best.length : place, 0, number);
    if (best.length > limit) best.pop();
  }
  return best.flatMap((number) => names[number] ?? []);
}

/** Sorting the words of all names takes a tenth of a second for the largest archive: done once, before anybody types. */
export function nameStarts(postings: Postings): NameStarts {
  const known = made.get(postings);
  if (known) return known;
  const names = allKeys(postings.keys)
    .map((name, at) => ({ name, events: countAt(postings, at) }))
    .sort((a, b) => b.events - a.events);
  const entries = names.flatMap(({ name }, number) => endsOf(fold(name)).map((start) => ({ start, number })));
  entries.sort((a, b) => compareKeys(a.start, b.start));
  const starts = {
    names,
    starts: entries.map(({ start }) => start),
    of: Uint32Array.from(entries, (one) => one.number),
  };
  made.set(postings, starts);
  return starts;
}

function endsOf(folded: string): string[] {
  const ends = folded === '' ? [] : [folded];
  for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) ends.push(folded.slice(at + 1));
  return ends;
}

function firstFrom(sorted: readonly string[], key: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
