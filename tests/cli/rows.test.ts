import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../src/archive/day.ts';
import { readBatch } from '../../src/cli/read-batch.ts';

const defaults = { today: dayFromIso('2026-11-21') ?? 0, locale: 'en-US' };

async function answers(...lines: string[]) {
  const out = await Array.fromAsync(readBatch(lines, defaults));
  return out.map((line) => JSON.parse(line));
}

describe('readBatch', () => {
  it('answers each line in its order', async () => {
    const lines = [
      { id: 1, text: 'Kyiv, winter 2013-14' },
      { id: 'b', text: '11 March' },
      { id: 3, text: 'since 2010' },
      { id: 4, text: 'Theresa May' },
      { id: 5, text: '3/4/2016', locale: 'en-GB' },
      { id: 6, text: 'yesterday', today: '2016-03-01' },
    ];
    expect(await answers(...lines.map((line) => JSON.stringify(line)), '')).toEqual([
      { id: 1, when: { from: '2013-12-01', to: '2014-02-28' } },
      { id: 'b', when: { month: 3, day: 11 } },
      { id: 3, when: { from: '2010-01-01', to: null } },
      { id: 4, when: null },
      { id: 5, when: { from: '2016-04-03', to: '2016-04-03' } },
      { id: 6, when: { from: '2016-02-29', to: '2016-02-29' } },
    ]);
  });

  it.each([
    ['no json', 'is no JSON'],
    ['[]', 'expected an object'],
    ['{"id":1}', 'text is undefined'],
    ['{"id":1,"text":"x","today":"soon"}', 'today is "soon"'],
    ['{"id":1,"text":"x","locale":7}', 'locale is 7'],
  ])('says what is wrong with %s', async (line, reason) => {
    const [answer] = await answers(line);
    expect(answer).toEqual({ id: null, error: expect.stringContaining(reason) });
  });
});
