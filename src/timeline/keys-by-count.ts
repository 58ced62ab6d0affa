import type { Postings } from './postings.ts';

const sorted = new WeakMap<Postings, readonly string[]>();

/** The keys of a list, those with most numbers first. Sorted once for each list. */
export function keysByCount(postings: Postings): readonly string[] {
  let keys = sorted.get(postings);
  if (!keys) {
    const { offsets } = postings;
    const count = (index: number) => (offsets[index + 1] ?? 0) - (offsets[index] ?? 0);
    const order = postings.keys.map((_, index) => index).sort((a, b) => count(b) - count(a));
    keys = order.map((index) => postings.keys[index] ?? '');
    sorted.set(postings, keys);
  }
  return keys;
}
