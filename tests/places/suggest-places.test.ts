import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/places/fold.ts';
import { loadWorld } from '../../src/places/load-world.ts';
import { meaningsAt, spellingsFrom } from '../../src/places/name-table.ts';
import { openGazetteer } from '../../src/places/open-gazetteer.ts';

const gazetteer = openGazetteer();
const world = loadWorld();

function hasSpellingFrom(id: string, key: string): boolean {
  const place = world.places.numberOf(id);
  return world.tables.some((table) => {
    const [from, to] = spellingsFrom(table, key);
    for (let at = from; at < to; at++)
      if (meaningsAt(table, at).some((meaning) => meaning.place === place)) return true;
    return false;
  });
}

describe('suggest', () => {
  it.each([
    ['Hom', 'g169577'],
    ['kyi', 'g703448'],
    ['Kie', 'g703448'],
    ['homs, sy', 'g169577'],
    ['paris, t', 'g4717560'],
    ['south oss', 'r.south-ossetia'],
    ['syr', 'SY'],
  ])('completes "%s" with %s', (typed, id) => {
    expect(gazetteer.suggest(typed, 25).map((place) => place.id)).toContain(id);
  });

  it('puts first what is spoken of most', () => {
    const weight = new Map([
      ['SY.11', 7],
      ['g169577', 5],
    ]);
    const ids = gazetteer.suggest('ho', 3, weight).map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(['SY.11', 'g169577']);
  });

  it('offers the heaviest places before anything is typed', () => {
    const places = gazetteer.suggest(
      '',
      2,
      new Map([
        ['FJ', 2],
        ['TO', 1],
      ]),
    );
    expect(places.map(({ id }) => id)).toEqual(['FJ', 'TO']);
  });

  it('gives nothing for what no name begins with', () => {
    expect(gazetteer.suggest('xqzw', 25)).toEqual([]);
  });

  it('gives different places, no more than asked for, that have a spelling beginning with the typed text', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 5 }),
      fc.constantFrom('a', 'Sa', 'al-', 'новы', 'saint ', 'ñ'),
    );
    fc.assert(
      fc.property(typed, fc.integer({ min: 1, max: 25 }), (text, limit) => {
        fc.pre(!text.includes(','));
        const ids = gazetteer.suggest(text, limit).map(({ id }) => id);
        expect(ids.length).toBeLessThanOrEqual(limit);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(hasSpellingFrom(id, fold(text)), `${id} for "${text}"`).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
