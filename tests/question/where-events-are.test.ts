import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../src/archive/day.ts';
import { readQuestion } from '../../src/question/read-question.ts';
import { readWanted } from '../../src/question/read-wanted.ts';
import { sampleTimeline } from '../sample-annalist.ts';

const asking = { today: dayFromIso('2026-11-22') ?? 0, locale: 'en-GB' };
const ofRegion = { day: '2015-05-20', title: 'Palmyra falls.', names: ['Homs Governorate'] };
const ofCity = { day: '2014-05-07', title: 'The last fighters leave the old town of Homs, Syria.' };

describe('whereEventsAre', () => {
  it('takes the region where the archive knows nothing of the city of its name', () => {
    const timeline = sampleTimeline([ofRegion]);
    expect(timeline.search(readQuestion('what happened in Homs?', asking, timeline).query)).toEqual([0]);
    const wanted = readWanted({ place: 'Homs' }, asking, timeline);
    expect('read' in wanted && timeline.search(wanted.read.query)).toEqual([0]);
  });

  it('stays with the city where the archive knows it', () => {
    const timeline = sampleTimeline([ofCity, ofRegion]);
    expect(timeline.search(readQuestion('what happened in Homs?', asking, timeline).query)).toEqual([0]);
  });
});
