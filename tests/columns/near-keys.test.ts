import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyAt } from '../../src/columns/find-key.ts';
import { keysOf } from '../../src/columns/keys.ts';
import { nearKeys, shapesOf } from '../../src/columns/near-keys.ts';
import type { Slips } from '../../src/columns/slip-rows.ts';

/** Odd prices, so that each of them shows. */
const substitution = new Uint8Array(256 * 256).fill(11);
for (let letter = 0; letter < 256; letter++) substitution[letter * 257] = 0;
substitution[97 * 256 + 98] = 7;
const slips: Slips = {
  limit: 20,
  band: 2,
  letters: 2,
  substitution,
  transposed: 8,
  first: 3,
  gap: (letter, before, after) => (letter === before || letter === after ? 6 : 10),
};

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 9 });

describe('nearKeys', () => {
  it('finds those that the plain table of costs finds, at the same costs', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60, size: 'max' }), word, (list, typed) => {
        const keys = keysOf(list);
        const near = nearKeys({ keys, shapes: shapesOf(keys) }, typed, slips);
        const expected = [...new Set(list)]
          .map((key) => ({ key, cost: plainCost(typed, key) }))
          .filter(({ key, cost }) => cost <= slips.limit && Math.abs(key.length - typed.length) <= slips.band)
          .sort((a, b) => (a.key < b.key ? -1 : 1));
        expect(near.map(({ number, cost }) => ({ key: keyAt(keys, number), cost }))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps to a range, and to the letters that may differ', () => {
    const keys = keysOf(['homs', 'hams', 'hoks', 'xyms']);
    const all = { keys, shapes: shapesOf(keys) };
    const found = (given: Parameters<typeof nearKeys>[0], most: Partial<Slips> = {}) =>
      nearKeys(given, 'homs', { ...slips, limit: 40, ...most }).map(({ number }) => keyAt(keys, number));
    expect(found(all)).toEqual(['hams', 'hoks', 'homs', 'xyms']);
    expect(found({ ...all, range: [1, 3] })).toEqual(['hoks', 'homs']);
    expect(found(all, { letters: 1 })).toEqual(['hams', 'hoks', 'homs']);
  });

  it('passes over keys that are longer than any slip', () => {
    const keys = keysOf(['a'.repeat(70), 'a'.repeat(64)]);
    expect(nearKeys({ keys, shapes: shapesOf(keys) }, 'a'.repeat(70), slips)).toEqual([]);
  });
});

/** Optimal string alignment by its definition: the whole table, outside the band too far. */
function plainCost(typed: string, key: string): number {
  const table = new Map<string, number>([['0 0', 0]]);
  const at = (i: number, j: number) => table.get(`${i} ${j}`) ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i <= typed.length; i++) {
    for (let j = Math.max(0, i - slips.band); j <= Math.min(key.length, i + slips.band); j++) {
      const ways = [
        at(i, j),
        at(i - 1, j) + gap(typed, i - 1) + (i === 1 && j === 0 ? slips.first : 0),
        at(i, j - 1) + gap(key, j - 1) + (i === 0 && j === 1 ? slips.first : 0),
        at(i - 1, j - 1) + change(typed, i - 1, key, j - 1),
        isTurned(typed.slice(i - 2, i), key.slice(j - 2, j)) ? at(i - 2, j - 2) + slips.transposed : at(i, j),
      ];
      table.set(`${i} ${j}`, Math.min(...ways));
    }
  }
  return at(typed.length, key.length);
}

function gap(text: string, at: number): number {
  const code = (index: number) => (index < 0 || index >= text.length ? -1 : text.charCodeAt(index));
  return slips.gap(code(at), code(at - 1), code(at + 1));
}

function change(typed: string, i: number, key: string, j: number): number {
  const price = slips.substitution[typed.charCodeAt(i) * 256 + key.charCodeAt(j)] ?? 0;
  return price + (price > 0 && i === 0 && j === 0 ? slips.first : 0);
}

function isTurned(a: string, b: string): boolean {
  return a.length === 2 && a[0] !== a[1] && a === `${b[1]}${b[0]}`;
}
