import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../src/archive/day.ts';
import { answerLine } from '../../src/cli/json-lines.ts';
import { placesRow, readRow } from '../../src/cli/rows.ts';
import { openGazetteer } from '../../src/places/open-gazetteer.ts';

const asking = { today: dayFromIso('2026-11-21') ?? 0, locale: 'en-US' };
const gazetteer = openGazetteer();
const read = (line: string) => answerLine(line, (row) => readRow(row, asking));
const places = (query: string) => answerLine(JSON.stringify({ id: 1, query }), (row) => placesRow(row, gazetteer));

describe('readRow', () => {
  it('tells what time a text names', () => {
    const lines = [
      { id: 1, text: 'Kyiv, winter 2013-14' },
      { id: 'b', text: '11 March' },
      { id: 3, text: 'since 2010' },
      { id: 4, text: 'Theresa May' },
      { id: 5, text: '3/4/2016', locale: 'en-GB' },
      { id: 6, text: 'yesterday', today: '2016-03-01' },
    ];
    expect(lines.map((line) => read(JSON.stringify(line)))).toEqual([
      { id: 1, when: { from: '2013-12-01', to: '2014-02-28' } },
      { id: 'b', when: { month: 3, day: 11 } },
      { id: 3, when: { from: '2010-01-01', to: null } },
      { id: 4, when: null },
      { id: 5, when: { from: '2016-04-03', to: '2016-04-03' } },
      { id: 6, when: { from: '2016-02-29', to: '2016-02-29' } },
    ]);
  });

  it.each([
    ['no json', 'expected JSON'],
    ['[]', 'expected an object'],
    ['{"id":1}', 'text is undefined'],
    ['{"id":1,"text":"x","today":"soon"}', 'today is "soon"'],
    ['{"id":1,"text":"x","locale":7}', 'locale is 7'],
    ['{"id":1,"text":"x","locale":"not a language"}', 'locale is "not a language"'],
  ])('says what is wrong with %s', (line, reason) => {
    expect(read(line)).toEqual({ id: null, error: expect.stringContaining(reason) });
  });
});

describe('placesRow', () => {
  it.each([
    ['Homs, Syria', { name: 'Homs', countryCode: 'SY', admin1: 'Homs', type: 'city' }],
    ['Texas', { name: 'Texas', countryCode: 'US', admin1: 'Texas', type: 'admin1' }],
    ['Syrian', { name: 'Syria', countryCode: 'SY', type: 'country' }],
  ])('%s, without the keys that the place has not', (query, place) => {
    expect(places(query)).toEqual({ id: 1, places: expect.arrayContaining([place]) });
  });

  it('is empty for what is no place', () => {
    expect(places('tsunami')).toEqual({ id: 1, places: [] });
  });

  it.each(['{"id":1}', '{"id":1,"query":7}'])('answers %s with an error', (line) => {
    const answer = answerLine(line, (row) => placesRow(row, gazetteer));
    expect(answer).toEqual({ id: null, error: expect.stringContaining('query is') });
  });
});
