import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectPostings, intersect, valuesOf } from '../../src/timeline/postings.ts';

const ascending = fc.uniqueArray(fc.nat(500)).map((values) => Uint32Array.from(values).sort());

describe('collectPostings', () => {
  it('gives back for each key the numbers that were added', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.nat(1000))), (pairs) => {
        const sorted = pairs.toSorted((a, b) => a[1] - b[1]);
        const collected = collectPostings();
        for (const [key, value] of sorted) collected.add(key, value);
        const postings = collected.finish();
        for (const [key] of pairs) {
          const expected = new Set(sorted.filter(([other]) => other === key).map(([, value]) => value));
          expect([...valuesOf(postings, key)]).toEqual([...expected]);
        }
      }),
    );
  });

  it('has nothing for a key that was never added', () => {
    const collected = collectPostings();
    collected.add('homs', 3);
    expect([...valuesOf(collected.finish(), 'hom')]).toEqual([]);
  });
});

describe('intersect', () => {
  it('keeps what both lists have', () => {
    fc.assert(
      fc.property(ascending, ascending, (a, b) => {
        expect([...intersect(a, b)]).toEqual([...a].filter((value) => b.includes(value)));
      }),
    );
  });
});
