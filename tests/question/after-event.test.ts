import { describe, expect, it } from 'vitest';
import { findAfterEvent } from '../../src/question/after-event.ts';

describe('findAfterEvent', () => {
  it.each([
    ['what happened the day after the moon landing?', 'the moon landing', [101, 101]],
    ['two days before the summit', 'the summit', [98, 98]],
    ['Lima in the week after the quake', 'the quake', [101, 107]],
    ['the day of the vote', 'the vote', [100, 100]],
    ['3 weeks after the flood', 'the flood', [101, 121]],
  ] as const)('%s', (text, event, [from, to]) => {
    const found = findAfterEvent(text);
    expect(found?.event).toBe(event);
    expect(found?.period(100)).toEqual({ from, to });
  });

  it.each(['a day in Lima', 'the day the music died', 'after the war'])('none in %s', (text) => {
    expect(findAfterEvent(text)).toBeNull();
  });
});
