import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placesFor } from '../../src/cli/rows.ts';
import { openGazetteer } from '../../src/places/open-gazetteer.ts';

const bench = join(import.meta.dirname, '..', '..', '..', 'shared', 'bench', 'places');

describe.skipIf(!existsSync(bench))('the benchmark of places (skipped where ../shared is not there)', () => {
  it('names every place of its queries among the first five countries, and none for what is no place', () => {
    const gazetteer = openGazetteer();
    const lines = readFileSync(join(bench, 'queries.jsonl'), 'utf8').trim().split('\n');
    const wrong = lines
      .map((line) => JSON.parse(line))
      .filter(({ query, expect: expected }) => {
        const countries = placesFor(query, gazetteer)
          .slice(0, 5)
          .map(({ countryCode }) => countryCode);
        return expected.length === 0
          ? countries.length > 0
          : expected.some((place: { country: string }) => !countries.includes(place.country));
      });
    expect(wrong.length / lines.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.02);
  });
});
