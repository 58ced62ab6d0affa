import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../src/timeline/query.ts';
import { sampleTimeline } from '../sample-annalist.ts';

/** Whether the one event of an archive answers when something happened in or to a place, or to a name. */
function answers(title: string, about: string, places: readonly string[] = []): boolean {
  const others = [
    { day: '2001-01-01', title: 'Snow falls on the hills of Peru.' },
    { day: '2001-01-02', title: 'A choir from Oslo sings in Lima.' },
    { day: '2001-01-03', title: 'A play by Ann Roe opens in Lima.' },
    { day: '2001-01-04', title: 'Then Bob Stone meets Ann Roe in Oslo.' },
  ];
  const timeline = sampleTimeline([...others, { day: '2002-02-02', title }]);
  return timeline.search({ ...EVERYTHING, about, places, intent: 'when', order: 'relevance' }).includes(others.length);
}

describe('a question for one event', () => {
  it.each([
    ['Germany leaves the treaty.', 'leave the treaty', ['DE']],
    ['The treaty is left by Germany as it leaves the alliance.', 'leave the alliance', ['DE']],
    ['A dam collapses near Homs, Syria, after rain.', 'dam collapse', ['SY']],
    ['Sweden, the largest Nordic country, abolishes conscription.', 'abolish conscription', ['SE']],
    ['Estonia becomes the first European country to vote online.', 'vote online', ['EE']],
    ['A dam bursts near Vienna, in Austria.', 'dam burst', ['AT']],
  ])('is answered by: %s (%s)', (title, about, places) => {
    expect(answers(title, about, places)).toBe(true);
  });

  it.each([
    ['Envoys of Germany meet to discuss how France leaves the treaty.', 'leave the treaty', ['DE']],
    ['Ships of Peru, Chile and Spain watch a volcano erupt in Iceland.', 'volcano eruption', ['PE']],
    ['An explosion in Germany leaves two dead; the treaty is signed.', 'leave the treaty', ['DE']],
  ])('is not answered by what is said of another place: %s (%s)', (title, about, places) => {
    expect(answers(title, about, places)).toBe(false);
  });
});
