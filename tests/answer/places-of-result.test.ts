import { beforeAll, describe, expect, it } from 'vitest';
import { placesOfResult } from '../../src/answer/places-of-result.ts';
import { EVERYTHING } from '../../src/timeline/query.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { sampleTimeline } from '../sample-annalist.ts';

const samples = [
  { day: '2015-05-21', title: 'Islamic State takes Palmyra in Syria.' },
  { day: '2016-03-27', title: 'The Syrian Army retakes Palmyra.' },
  { day: '2016-04-03', title: 'A ceasefire holds in Syria.' },
  { day: '2016-12-22', title: 'The Syrian government retakes Aleppo.' },
  { day: '2016-06-23', title: 'Countries across Europe watch a vote in London, England.' },
];

let timeline: Timeline;
beforeAll(() => {
  timeline = sampleTimeline(samples);
});

function placesOf(about: string, most = 10) {
  const query = { ...EVERYTHING, about };
  return placesOfResult(timeline.search(query), timeline, most).map(({ place, count }) => [place.name, count]);
}

describe('placesOfResult', () => {
  it('counts each event at the smallest place that it names, most events first', () => {
    const all = placesOf('');
    expect(all.slice(0, 1)).toEqual([['Palmyra', 2]]);
    expect(all).toEqual(
      expect.arrayContaining([
        ['Syria', 1],
        ['Aleppo', 1],
        ['London', 1],
      ]),
    );
  });

  it('counts only the events of the result', () => {
    expect(placesOf('ceasefire')).toEqual([['Syria', 1]]);
  });

  it('has no point for what holds countries', () => {
    expect(placesOf('vote').map(([name]) => name)).not.toContain('Europe');
  });

  it('keeps to the number asked for', () => {
    expect(placesOf('', 2)).toHaveLength(2);
  });

  it('gives each a point', () => {
    for (const { place } of placesOfResult(timeline.search(EVERYTHING), timeline, 10)) {
      expect(Number.isFinite(place.latitude) && Number.isFinite(place.longitude)).toBe(true);
    }
  });
});
