import { allKeys } from '../columns/find-key.ts';
import { countAt, type Postings } from './postings.ts';

const sorted = new WeakMap<Postings, readonly string[]>();

/** The keys of a list, those with most numbers first. Sorted once for each list. */
export function keysByCount(postings: Postings): readonly string[] {
  let keys = sorted.get(postings);
  if (!keys) {
    const order = Uint32Array.from({ length: postings.keys.size }, (_, index) => index);
    order.sort((a, b) => countAt(postings, b) - countAt(postings, a));
    const all = allKeys(postings.keys);
    keys = Array.from(order, (index) => all[index] ?? '');
    sorted.set(postings, keys);
  }
  return keys;
}
