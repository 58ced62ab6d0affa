import { beforeAll, describe, expect, it } from 'vitest';
import { dayFromIso } from '../../src/archive/day.ts';
import { EVERYTHING, type Query } from '../../src/timeline/query.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { sampleTimeline } from '../sample-annalist.ts';
import type { Sample } from '../sample-archive.ts';

const samples: readonly Sample[] = [
  { day: '2010-01-12', title: 'An earthquake ruins much of Port-au-Prince, Haiti.', names: ['2010 Haiti earthquake'] },
  {
    day: '2010-01-14',
    title: 'Aid for the earthquake in Haiti is flown in from many countries.',
    names: ['2010 Haiti earthquake'],
  },
  {
    day: '2011-03-11',
    title: 'A great earthquake off Japan sends a tsunami over the coast.',
    summary: 'Markets fall in Haiti.',
  },
  {
    day: '2015-08-06',
    title: 'Islamic State takes the town of Al-Qaryatayn.',
    names: ['Homs Governorate', 'Islamic State'],
  },
  { day: '2016-04-03', title: 'The army wins the town back.', names: ['al-Qaryatayn', 'Syrian Army'] },
  { day: '2016-04-03', title: 'Voters in Peru wait for a new president.' },
];
let timeline: Timeline;

beforeAll(() => {
  timeline = sampleTimeline(samples);
});

const titles = (query: Partial<Query>) =>
  timeline.search({ ...EVERYTHING, ...query }).map((number) => timeline.events.titleOf(number).slice(0, 22));

describe('search', () => {
  it('gives everything, oldest first, where nothing is asked', () => {
    expect(timeline.search(EVERYTHING)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('finds a country by what names only a part of it', () => {
    expect(titles({ places: ['SY'] })).toEqual(['Islamic State takes th', 'The army wins the town']);
  });

  it('does not take a place from a summary, which may speak of another event', () => {
    expect(titles({ places: ['HT'] })).toHaveLength(2);
  });

  it('puts the event before reports about it', () => {
    expect(titles({ about: 'Haiti earthquake', order: 'relevance' }).slice(0, 2)).toEqual([
      'An earthquake ruins mu',
      'Aid for the earthquake',
    ]);
  });

  it('forgives a spelling mistake, but only in a word the archive does not know', () => {
    expect(titles({ about: 'earthqauke', order: 'oldest' })).toHaveLength(3);
    expect(titles({ about: 'tsunami' })).toEqual(['A great earthquake off']);
  });

  it('takes the last word as begun while it is typed', () => {
    expect(titles({ about: 'great earthq', unfinished: true, order: 'relevance' })[0]).toBe('A great earthquake off');
  });

  it('keeps to the days asked for', () => {
    const day = dayFromIso('2016-04-03');
    expect(titles({ when: { from: day, to: day } })).toHaveLength(2);
    expect(titles({ when: { month: 4, day: 3 }, places: ['PE'] })).toEqual(['Voters in Peru wait fo']);
  });

  it('finds nothing for words that no event has', () => {
    expect(titles({ about: 'zeppelin regatta' })).toEqual([]);
  });

  it('turns the order round', () => {
    expect(titles({ about: 'earthquake', order: 'newest' })[0]).toBe('A great earthquake off');
  });
});

describe('relatedTo', () => {
  it('relates events by the names they share and says which', () => {
    expect(timeline.relatedTo(0)).toEqual([{ number: 1, shared: ['2010 Haiti earthquake'] }]);
  });
});
