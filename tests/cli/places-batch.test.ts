import { describe, expect, it } from 'vitest';
import { placesBatch } from '../../src/cli/places-batch.ts';
import { openGazetteer } from '../../src/places/open-gazetteer.ts';

const gazetteer = openGazetteer();

async function answers(lines: readonly string[]): Promise<unknown[]> {
  return (await Array.fromAsync(placesBatch(lines, gazetteer))).map((line) => JSON.parse(line));
}

describe('placesBatch', () => {
  it('answers each line in order, without the keys that a place has not', async () => {
    const lines = [
      '{"id":1,"query":"Homs, Syria"}',
      '',
      '{"id":"b","query":"Texas"}',
      '{"id":3,"query":"Syrian"}',
      '{"id":4,"query":"tsunami"}',
    ];
    expect(await answers(lines)).toEqual([
      { id: 1, places: expect.arrayContaining([{ name: 'Homs', countryCode: 'SY', admin1: 'Homs', type: 'city' }]) },
      {
        id: 'b',
        places: expect.arrayContaining([{ name: 'Texas', countryCode: 'US', admin1: 'Texas', type: 'admin1' }]),
      },
      { id: 3, places: [{ name: 'Syria', countryCode: 'SY', type: 'country' }] },
      { id: 4, places: [] },
    ]);
  });

  it.each(['{', '[]', 'null', '{"id":1}', '{"id":1,"query":7}'])('answers the line %s with an error', async (line) => {
    expect(await answers([line])).toEqual([{ id: null, error: expect.any(String) }]);
  });
});
