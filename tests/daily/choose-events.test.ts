import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, chooseEvents, NO_REPEAT } from '../../src/daily/choose-events.ts';
import type { Subscription } from '../../src/daily/subscription.ts';
import { sampleAnnalist } from '../sample-annalist.ts';
import { channelPast, NEVER } from './channel-past.ts';
import { sampleSubscription } from './sample-subscription.ts';

const annalist = sampleAnnalist([
  { day: '2017-05-03', title: 'Ten years before, a library opens in Oslo, Norway.' },
  { day: '2015-05-03', title: 'A museum opens in Oslo, Norway.', image: 'https://example.org/m.jpg' },
  { day: '2014-05-03', title: 'A bridge is finished in Lyon, France.' },
  { day: '2012-05-03', title: 'A bomb kills four people in Damascus, Syria.', image: 'https://example.org/b.jpg' },
  { day: '2027-05-03', title: 'Today itself is no anniversary.' },
  { day: '2016-05-05', title: 'A school opens in Quito, Ecuador.' },
  { day: '2016-02-29', title: 'A leap day is celebrated in Rome, Italy.' },
  { day: '2018-03-01', title: 'Spring comes to Athens, Greece.' },
]);
const ids = new Map(
  annalist
    .select({ when: null, places: [], about: '', order: 'oldest', intent: 'list' })
    .map(({ id, event }) => [id, event.title.split(' ').slice(0, 2).join(' ')]),
);
const choose = async (given: Partial<Subscription>, date = '2027-05-03') => {
  const { events, widened } = await chooseEvents(sampleSubscription(given), date, { annalist, lastPosted: NEVER });
  return { titles: events.map((id) => ids.get(id)), widened };
};
const idOf = (start: string) => [...ids].find(([, title]) => title === start)?.[0] ?? '';

describe('chooseEvents', () => {
  it('takes round anniversaries first, then what tells more; never today itself', async () => {
    expect((await choose({ count: 5 })).titles).toEqual(['Ten years', 'A bomb', 'A museum', 'A bridge']);
  });

  it('leaves out attacks, disasters and deaths in a gentle post', async () => {
    expect((await choose({ count: 5, tone: 'gentle' })).titles).toEqual(['Ten years', 'A museum', 'A bridge']);
  });

  it.each<[string, Partial<Subscription>, string[]]>([
    ['a place', { place: 'FR' }, ['A bridge']],
    ['words', { about: 'museum' }, ['A museum']],
    ['years from', { years: { from: 2015, to: null } }, ['Ten years', 'A museum']],
    ['years to', { years: { from: null, to: 2013 } }, ['A bomb']],
    ['all together', { place: 'NO', about: 'opens', years: { from: 2010, to: 2016 } }, ['A museum']],
  ])('keeps to %s', async (_, given, expected) => {
    expect(await choose({ ...given, count: 5, quietDay: 'skip' })).toEqual({ titles: expected, widened: null });
  });

  it('does not give an event again before the others were given, then the one given longest ago', async () => {
    const had: { eventId: string; at: number }[] = [];
    const given: (string | undefined)[] = [];
    for (let times = 0; times < 6; times += 1) {
      const from = { annalist, lastPosted: channelPast(had) };
      const { events } = await chooseEvents(sampleSubscription(), '2027-05-03', from);
      given.push(...events.map((id) => ids.get(id)));
      had.push(...events.map((eventId) => ({ eventId, at: times })));
    }
    expect(given).toEqual(['Ten years', 'A bomb', 'A museum', 'A bridge', 'Ten years', 'A bomb']);
  });

  it.each<[string, Partial<Subscription>, string, string[], string | null]>([
    ['skips', { quietDay: 'skip', place: 'JP' }, '2027-05-03', [], null],
    ['says nothing of others', { quietDay: 'say', place: 'JP' }, '2027-05-03', [], null],
    [
      'widens beyond its filters',
      { quietDay: 'widen', place: 'JP', about: 'tea' },
      '2027-05-03',
      ['Ten years'],
      'filters',
    ],
    [
      'gives up words before the place',
      { quietDay: 'widen', place: 'FR', about: 'tea' },
      '2027-05-03',
      ['A bridge'],
      'filters',
    ],
    ['widens to days around', { quietDay: 'widen' }, '2027-05-07', ['A school'], 'day'],
    [
      'stays gentle when it widens',
      { quietDay: 'widen', tone: 'gentle', years: { from: 2012, to: 2012 } },
      '2027-05-03',
      ['Ten years'],
      'filters',
    ],
    ['has nothing far from everything', { quietDay: 'widen' }, '2027-08-20', [], null],
  ])('on a quiet day %s', async (_, given, date, titles, widened) => {
    expect(await choose(given, date)).toEqual({ titles, widened });
  });

  it.each<[string, string, Subscription['leapDay'], string[]]>([
    ['its own day in a leap year', '2028-02-29', 'skip', ['A leap']],
    ['28 February in other years', '2027-02-28', 'february-28', ['A leap']],
    ['1 March in other years', '2027-03-01', 'march-1', ['Spring comes', 'A leap']],
    ['no day in other years', '2027-02-28', 'skip', []],
    ['not 28 February in a leap year', '2028-02-28', 'february-28', []],
    ['not 1 March in a leap year', '2028-03-01', 'march-1', ['Spring comes']],
  ])('tells 29 February on %s', async (_, date, leapDay, titles) => {
    const chosen = await choose({ leapDay, quietDay: 'skip', count: 5 }, date);
    expect(chosen.titles.toSorted()).toEqual(titles.toSorted());
  });

  it('chooses the same for the same, never an event twice, and nothing had before while there is another', async () => {
    const posted = fc.array(fc.record({ eventId: fc.constantFrom(...ids.keys()), at: fc.nat(100) }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(posted, fc.integer({ min: 1, max: 5 }), async (had, count) => {
        const given = sampleSubscription({ count });
        const [{ events }, again] = (await Promise.all(
          [had, had.toReversed()].map((past) =>
            chooseEvents(given, '2027-05-03', { annalist, lastPosted: channelPast(past) }),
          ),
        )) as [Choice, Choice];
        expect(again.events).toEqual(events);
        expect(new Set(events).size).toBe(events.length);
        const known = new Set(had.map(({ eventId }) => eventId));
        const repeats = events.filter((id) => known.has(id)).length;
        const fresh = ['Ten years', 'A bomb', 'A museum', 'A bridge'].filter((title) => !known.has(idOf(title))).length;
        expect(repeats).toBe(Math.max(0, Math.min(count, 4) - fresh));
      }),
    );
  });

  it('goes through a crowded day piece by piece, no further than it must', async () => {
    const crowded = sampleAnnalist(
      Array.from({ length: 100 }, (_, index) => ({ day: '2017-05-03', title: `Town ${index} elects its mayor.` })),
    );
    const asked: string[] = [];
    const hadAllOf = (had: ReadonlySet<string>): typeof NEVER => {
      return async (events) => {
        asked.push(...events);
        return new Map(events.filter((id) => had.has(id)).map((id) => [id, 1]));
      };
    };
    const choosing = (lastPosted: typeof NEVER) =>
      chooseEvents(sampleSubscription({ count: 2 }), '2027-05-03', { annalist: crowded, lastPosted });
    const first = (await choosing(hadAllOf(new Set()))).events;
    const best = [...asked];
    expect(best.length).toBeLessThan(50);
    expect(first).toEqual(best.slice(0, 2));
    asked.length = 0;
    const [next] = (await choosing(hadAllOf(new Set(best)))).events;
    expect(next).toBe(asked[best.length]);
    expect((await choosing(async (events) => new Map(events.map((id) => [id, 1])))).events).toEqual(first);
  });

  it('counts three years', () => {
    expect(NO_REPEAT / 86_400_000).toBe(1095.75);
  });
});
