import { describe, expect, it } from 'vitest';
import { findIntent } from '../../src/question/find-intent.ts';

describe('findIntent', () => {
  it.each([
    [
      'when',
      [
        'When did the wall come down?',
        'moon landing date?',
        'bridge opened when',
        'what day was the eclipse',
        'the queue ended - when was that',
        'since when is there a euro',
      ],
    ],
    ['count', ['how many coups in Mali', 'number of floods in 2010', 'how often did the volcano erupt']],
    ['first', ['first woman to win the race', 'what was the earliest case']],
    ['last', ['latest eruption of Etna', 'the most recent treaty']],
    ['settle', ['did Iceland join the union?', 'Was the canal blocked?', 'has Bolivia left the pact?']],
    ['list', ['what happened in Oslo', 'floods in Pakistan 2010', 'Kyiv, winter 2013-14', 'the man who did it']],
  ] as const)('%s', (intent, questions) => {
    for (const question of questions) expect([question, findIntent(question).intent]).toEqual([question, intent]);
  });

  it('leaves the words that are about the event where they were', () => {
    expect(findIntent('When did the wall fall?').rest).toBe('         the wall fall?');
  });
});
