import { beforeAll, describe, expect, it } from 'vitest';
import type { Annalist } from '../../src/annalist.ts';
import { dayFromIso } from '../../src/archive/day.ts';
import { HOSTILE_TEXTS } from '../discord/hostile.ts';
import { sampleAnnalist } from '../sample-annalist.ts';

let annalist: Annalist;
beforeAll(() => {
  annalist = sampleAnnalist([
    { day: '2015-08-06', title: 'Islamic State takes the town of Al-Qaryatayn in Syria.', names: ['Islamic State'] },
    { day: '2016-04-03', title: 'The Syrian Army retakes Al-Qaryatayn.', names: ['Islamic State', 'Syrian Army'] },
    { day: '2016-04-03', title: 'A tram line opens in Lisbon, Portugal.' },
    { day: '2016-06-23', title: 'Voters in the United Kingdom choose to leave the European Union.', names: ['Brexit'] },
    { day: '2016-07-01', title: 'Supporters of Brexit meet in London.', names: ['Brexit'] },
  ]);
});

const message = (text: string, written = '2016-06-24') =>
  annalist.message(text, { today: dayFromIso(written) ?? 0, locale: 'en-GB' });
const titles = (text: string, written?: string) => {
  const answer = message(text, written);
  return answer.kind === 'list' ? answer.events.map(({ event }) => event.title.slice(0, 20)) : answer.kind;
};

describe('what was happening then', () => {
  it.each([
    ['my grandma moved to Lisbon on 3 April 2016, what a day', ['A tram line opens in']],
    ['I still remember 3 April 2016 lol', ['A tram line opens in', 'The Syrian Army reta']],
    ['we drove through Syria once', ['Islamic State takes ', 'The Syrian Army reta']],
    ['and then there was Brexit', ['Voters in the United', 'Supporters of Brexit']],
  ])('reads %j', (text, found) => {
    expect(titles(text)).toEqual(found);
  });

  it('counts from the day on which the message was written', () => {
    expect(titles('what a mess yesterday', '2016-06-24')).toEqual(['Voters in the United']);
    expect(titles('what a mess yesterday', '2016-04-04')).toEqual(['A tram line opens in', 'The Syrian Army reta']);
  });

  it('says less where all of it together finds nothing, and offers the rest', () => {
    const answer = message('between Lisbon and Syria, from 23 June 2016 or on 3 April 2016');
    expect(answer.kind).toBe('list');
    expect(answer.kind === 'list' && answer.offers.some(({ isReading }) => isReading)).toBe(true);
  });

  it('says calmly that it can read nothing, and offers the day of the message', () => {
    const answer = message('ok thanks, see you', '2016-04-03');
    expect(answer).toMatchObject({ kind: 'nothing', reason: 'unread-message', understood: { line: '' } });
    expect(answer.kind === 'nothing' && answer.offers).toMatchObject([{ label: '3 April 2016', count: 2 }]);
  });

  it('says where the archive has nothing of that time', () => {
    expect(message('back in 1969')).toMatchObject({ kind: 'nothing', reason: 'outside-span' });
  });

  it.each(HOSTILE_TEXTS.map((text) => [text]))('takes %j', (text) => {
    expect(['list', 'nothing']).toContain(message(text).kind);
  });
});
