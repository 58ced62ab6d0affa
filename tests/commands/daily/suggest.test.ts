import { describe, expect, it } from 'vitest';
import { daily } from '../../../commands/daily.ts';
import { caller, useDaily } from './use-daily.ts';

const { desk, kept, set } = useDaily();

describe('/daily while typing', () => {
  it.each([
    ['time', '9pm', '21:00'],
    ['zone', 'ber', 'Berlin, Germany · 03:20 · UTC+1'],
    ['weekdays', 'mon-fri', 'Monday to Friday'],
    ['place', 'syr', 'Syria · 1 event'],
  ])('offers for %s %s', async (option, typed, label) => {
    const choices = await daily.suggest(option, typed, caller(), desk());
    expect(choices.map((choice) => choice.label)).toContain(label);
  });

  it('offers the server’s posts', async () => {
    await set();
    const id = (await kept())[0]?.subscription.id ?? '';
    expect(await daily.suggest('post', '', caller(), desk())).toEqual([
      { label: '#on-this-day · 09:00, every day · Berlin, Germany', value: id },
    ]);
  });

  it('has choices before anything is typed', async () => {
    for (const option of ['time', 'zone', 'weekdays', 'place', 'about'])
      expect((await daily.suggest(option, '', caller(), desk())).length).toBeGreaterThan(0);
  });
});
