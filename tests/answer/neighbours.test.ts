import { beforeAll, describe, expect, it } from 'vitest';
import { neighboursOf } from '../../src/answer/neighbours.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { sampleTimeline } from '../sample-annalist.ts';

const titles = [
  'A tram line opens in Lisbon.',
  'A bridge opens in Lisbon.',
  'A ferry leaves Lisbon.',
  'A museum opens in Lisbon.',
];

let timeline: Timeline;
beforeAll(() => {
  timeline = sampleTimeline(titles.map((title, index) => ({ day: `201${index}-01-01`, title })));
});

function neighbours(number: number, story: readonly number[]) {
  const related = story.map((other) => ({ number: other, shared: [] }));
  const place = timeline.placesOf(number)[0]?.place;
  const { earlier, later } = neighboursOf(number, { related, place, timeline, locale: 'en-GB' });
  return [earlier, later].map((one) => one && [one.title, one.place]);
}

describe('neighboursOf', () => {
  it('goes to the nearest of the story on either side', () => {
    expect(neighbours(1, [3, 0, 2])).toEqual([
      [titles[0], null],
      [titles[2], null],
    ]);
  });

  it('goes on in the place where the story ends, and says so', () => {
    expect(neighbours(2, [0])).toEqual([
      [titles[0], null],
      [titles[3], 'Lisbon'],
    ]);
  });

  it('goes nowhere from the ends', () => {
    expect(neighbours(0, [])).toEqual([null, [titles[1], 'Lisbon']]);
    expect(neighbours(3, [])).toEqual([[titles[2], 'Lisbon'], null]);
  });
});
