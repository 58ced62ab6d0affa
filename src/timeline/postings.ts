import { keysFrom, numberOfKey } from '../columns/find-key.ts';
import { compareKeys, type Keys, keysOf } from '../columns/keys.ts';
import type { Shapes } from '../columns/near-keys.ts';

/**
 * An inverted list: for each key, the numbers that belong to it. The numbers of key `i` are
 * `values[offsets[i]] … values[offsets[i + 1] - 1]`, ascending. Columns alone, so that it is saved and read in one go.
 */
export interface Postings {
  readonly keys: Keys;
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
}

/** The same of words, among which the near ones of a misspelt word are looked for. */
export interface WordPostings extends Postings {
  readonly shapes: Shapes;
}

const NOTHING = new Uint32Array(0);

/** Collects numbers by key; numbers must be added in ascending order. */
export function collectPostings(): { add(key: string, value: number): void; finish(): Postings } {
  const lists = new Map<string, number[]>();
  return {
    add(key, value) {
      const list = lists.get(key);
      if (!list) lists.set(key, [value]);
      else if (list[list.length - 1] !== value) list.push(value);
    },
    finish: () => flatten(lists),
  };
}

function flatten(lists: ReadonlyMap<string, readonly number[]>): Postings {
  const keys = [...lists.keys()].sort(compareKeys);
  const offsets = new Uint32Array(keys.length + 1);
  let size = 0;
  for (const list of lists.values()) size += list.length;
  const values = new Uint32Array(size);
  let at = 0;
  keys.forEach((key, index) => {
    offsets[index] = at;
    const list = lists.get(key) ?? [];
    values.set(list, at);
    at += list.length;
  });
  offsets[keys.length] = at;
  return { keys: keysOf(keys), offsets, values };
}

/** The numbers of key number `index`, as a view into the list. */
export function valuesAt(postings: Postings, index: number): Uint32Array {
  return postings.values.subarray(postings.offsets[index] ?? 0, postings.offsets[index + 1] ?? 0);
}

/** How many numbers key number `index` has. */
export function countAt({ offsets }: Postings, index: number): number {
  return (offsets[index + 1] ?? 0) - (offsets[index] ?? 0);
}

/** The place of a key among the keys; -1 where it is unknown. */
export function keyNumber({ keys }: Postings, key: string): number {
  return numberOfKey(keys, key);
}

/** Half-open range of key numbers that begin with `prefix`. */
export function keysWithPrefix({ keys }: Postings, prefix: string): readonly [start: number, end: number] {
  return keysFrom(keys, prefix);
}

/** The numbers of a key; empty where the key is unknown. */
export function valuesOf(postings: Postings, key: string): Uint32Array {
  const index = keyNumber(postings, key);
  return index < 0 ? NOTHING : valuesAt(postings, index);
}

/** The numbers that two ascending lists share. */
export function intersect(a: Uint32Array, b: Uint32Array): Uint32Array {
  const shared = new Uint32Array(Math.min(a.length, b.length));
  let size = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) shared[size++] = left;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return shared.subarray(0, size);
}

/**
 * Postings of words (event number × 4 + field) that all lists have for the same event, each with its weakest field: an
 * event has a phrase only as well as its weakest word.
 */
export function sharedByAll(lists: readonly Uint32Array[]): Uint32Array {
  const [first, ...others] = lists.toSorted((a, b) => a.length - b.length);
  return others.reduce(sharedByBoth, first ?? NOTHING);
}

function sharedByBoth(a: Uint32Array, b: Uint32Array): Uint32Array {
  const shared = new Uint32Array(Math.min(a.length, b.length));
  let size = 0;
  let j = 0;
  for (const posting of a) {
    while (j < b.length && (b[j] ?? 0) >>> 2 < posting >>> 2) j++;
    const other = b[j];
    if (other !== undefined && other >>> 2 === posting >>> 2) shared[size++] = Math.max(posting, other);
  }
  return shared.subarray(0, size);
}

/** The numbers that either of two ascending lists has, each once. */
export function unite(a: Uint32Array, b: Uint32Array): Uint32Array {
  const united = new Uint32Array(a.length + b.length);
  let size = 0;
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i] ?? Number.POSITIVE_INFINITY;
    const right = b[j] ?? Number.POSITIVE_INFINITY;
    united[size++] = Math.min(left, right);
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return united.subarray(0, size);
}
