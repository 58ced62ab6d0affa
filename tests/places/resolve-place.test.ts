import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openGazetteer } from '../../src/places/open-gazetteer.ts';
import { described, isMeant, readCorpus } from './corpus/read-corpus.ts';

const gazetteer = openGazetteer();

describe('resolve', () => {
  it.each(readCorpus('queries.tsv', 3))('reads "%s" as %s', (query, first = '', others = '') => {
    const { places } = gazetteer.resolve(query ?? '');
    if (first === '-') return expect(described(places)).toBe('');
    expect(isMeant(places[0], first), `got ${described(places.slice(0, 5))}`).toBe(true);
    for (const other of others.split(';').filter(Boolean)) {
      expect(
        places.slice(0, 5).some((place) => isMeant(place, other)),
        `no ${other} in ${described(places.slice(0, 5))}`,
      ).toBe(true);
    }
  });

  it.each([
    ['Homs', 'exact'],
    ['Kiev', 'alias'],
    ['Syrian', 'alias'],
    ['Philadel', 'prefix'],
    ['Pihladelphia', 'close'],
    ['no such place anywhere', 'none'],
  ])('says how "%s" matched: %s', (query, match) => {
    expect(gazetteer.resolve(query).match).toBe(match);
  });

  it('keeps namesakes, the important ones first', () => {
    const { places } = gazetteer.resolve('Paris');
    expect(places.length).toBeGreaterThan(3);
    expect(places[0]?.countryCode).toBe('FR');
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
  });

  it('gives only places of the whole that the text names', () => {
    const { places } = gazetteer.resolve('Springfield, Ohio');
    expect(new Set(places.map(({ admin1 }) => admin1))).toEqual(new Set(['Ohio']));
  });

  it('never throws and answers only places that it knows, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        for (const { id } of gazetteer.resolve(text).places) expect(gazetteer.get(id)?.id).toBe(id);
      }),
      { numRuns: 100 },
    );
  });

  it('compares no more of a long text than of a short one', () => {
    const long = gazetteer.resolve(`Philadelphai ${'x'.repeat(100_000)}`);
    expect(long.places).toEqual([]);
  });
});
