import { beforeAll, describe, expect, it } from 'vitest';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { sampleTimeline } from '../sample-annalist.ts';
import { sampleEvent } from '../sample-archive.ts';

const taken = { day: '2015-08-06', title: 'Islamic State takes Al-Qaryatayn in Syria.', names: ['Islamic State'] };
const bridge = { day: '2016-02-01', title: 'A new bridge opens in Lisbon, Portugal.' };
const retaken = {
  day: '2016-04-03',
  title: 'The Syrian Army retakes Al-Qaryatayn from Islamic State.',
  names: ['Islamic State', 'Syrian Army', 'Syrian'],
  related: [{ path: sampleEvent(bridge).path, names: [] }],
};
const again = { ...retaken, title: `Syrian Civil War: ${retaken.title}`, related: [] };
const later = { ...retaken, day: '2016-04-09', title: 'The Syrian Army finds mines in Al-Qaryatayn.', related: [] };
const marathon = { day: '2019-05-01', title: 'A marathon is run in Lisbon.' };
const filler = Array.from({ length: 30 }, (_, index) => ({
  day: '2001-01-01',
  title: `Nothing of note is filed under number ${index + 1}.`,
}));

let timeline: Timeline;
beforeAll(() => {
  timeline = sampleTimeline([taken, bridge, retaken, again, later, marathon, ...filler]);
});

const numberOf = (sample: typeof taken | typeof bridge) => timeline.numberOf(sampleEvent(sample).path) ?? -1;
const relatedTo = (sample: typeof taken | typeof bridge) =>
  timeline.relatedTo(numberOf(sample)).map(({ number, shared }) => [timeline.events.titleOf(number), shared]);

describe('relatedTo', () => {
  it('has what shares names and places and what the page lists, best first, with what is shared', () => {
    expect(relatedTo(retaken)).toEqual([
      [later.title, expect.arrayContaining(['Syrian Army', 'Islamic State'])],
      [taken.title, expect.arrayContaining(['Islamic State'])],
      [bridge.title, []],
    ]);
  });

  it('says a place once, and not again by the word that names it', () => {
    const [[, shared] = []] = relatedTo(retaken);
    expect(shared).toContain('Syria');
    expect(shared).not.toContain('Syrian');
  });

  it('leaves out the event itself, also as another page of the day tells it', () => {
    const titles = relatedTo(retaken).map(([title]) => title);
    expect(titles).not.toContain(retaken.title);
    expect(titles).not.toContain(again.title);
  });

  it('relates by place alone where no name is shared', () => {
    expect(relatedTo(marathon)).toEqual([[bridge.title, ['Lisbon']]]);
  });

  it('gives the same again', () => {
    expect(relatedTo(retaken)).toEqual(relatedTo(retaken));
  });

  it('has nothing for what shares nothing, and for what is not there', () => {
    expect(timeline.relatedTo(0)).toEqual([]);
    expect(timeline.relatedTo(99_999)).toEqual([]);
  });
});
