import { describe, expect, it } from 'vitest';
import { termsOf } from '../../src/timeline/words.ts';

describe('termsOf', () => {
  it.each([
    ['The Army retakes al-Qaryatayn.', 'army retakes alqaryatayn'],
    ["Japan's emperor", 'Japan emperor'],
    ['Tōhoku earthquakes', 'tohoku earthquake'],
    ['Deir ez-Zor', 'Deir ez Zor'],
    ['seizing towns', 'seize town'],
  ])('%s and %s share a term', (a, b) => {
    const terms = new Set(termsOf(a));
    expect(termsOf(b).some((term) => terms.has(term))).toBe(true);
  });

  it('gives both forms of a word the same term', () => {
    for (const [a, b] of [
      ['bombings', 'bombing'],
      ['Elections', 'election'],
      ['Kraków', 'Krakow'],
      ['attacked', 'attacks'],
    ]) {
      expect(termsOf(a ?? '')).toEqual(termsOf(b ?? ''));
    }
  });

  it('leaves out words that say nothing', () => {
    expect(termsOf('what was the of and')).toEqual([]);
  });

  it('cuts Chinese into words', () => {
    const terms = termsOf('日本发生地震');
    expect(terms).toContain('日本');
    expect(terms).toContain('地震');
  });
});
