import { describe, expect, it } from 'vitest';
import { findToldByEvent } from '../../src/question/told-by-event.ts';

describe('findToldByEvent', () => {
  it.each([
    ['what happened the day after the moon landing?', 'the moon landing', [101, 101]],
    ['two days before the summit', 'the summit', [98, 98]],
    ['Lima in the week after the quake', 'the quake', [101, 107]],
    ['the day of the vote', 'the vote', [100, 100]],
    ['3 weeks after the flood', 'the flood', [101, 121]],
    ['Kenya since the election', 'the election', [100, null]],
    ['protests in Lima after the vote', 'the vote', [101, null]],
    ['what happened right before the storm?', 'the storm', [null, 99]],
    ['Mali until the coup of 2012', 'the coup of 2012', [null, 100]],
  ] as const)('%s', (text, event, [from, to]) => {
    const found = findToldByEvent(text);
    expect(found?.events).toEqual([event]);
    expect(found?.period(100)).toEqual({ from, to });
  });

  it('reads the time between two events, in whichever order they are named', () => {
    const found = findToldByEvent('Egypt between the revolution and the coup');
    expect(found?.events).toEqual(['the revolution', 'the coup']);
    expect(found?.period(100, 90)).toEqual({ from: 90, to: 100 });
  });

  it.each(['a day in Lima', 'the day the music died', 'woman held after bank robbery', 'talks between Lima and Quito'])(
    'none in %s',
    (text) => {
      expect(findToldByEvent(text)).toBeNull();
    },
  );
});
