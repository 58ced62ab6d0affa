import { describe, expect, it } from 'vitest';
import { areAlike, titleWords } from '../../src/timeline/alike-titles.ts';

const RETAKEN = 'The Syrian Army retakes Al-Qaryatayn from Islamic State.';

const alike = (one: string, other: string) => areAlike(titleWords(one), titleWords(other));

describe('areAlike', () => {
  it.each([
    ['the same', RETAKEN],
    ['its topic in front', `Syrian Civil War: ${RETAKEN}`],
    ['a clause more', `${RETAKEN} Russian aircraft support the advance.`],
    ['other signs and capitals', 'the syrian army retakes “Al Qaryatayn” from Islamic State'],
  ])('sees %s', (_, other) => {
    expect(alike(RETAKEN, other)).toBe(true);
    expect(alike(other, RETAKEN)).toBe(true);
  });

  it.each([
    ['A bomb kills 10 people in a market in Kabul.', 'A bomb kills 13 people in a market in Kabul.', true],
    ['The Syrian Army retakes Palmyra from Islamic State.', RETAKEN, false],
    ['An earthquake strikes Nepal.', 'An earthquake strikes Peru.', false],
    ['Elections in France.', 'Elections in France and in Germany are held.', false],
    ['', 'Something happens somewhere today.', false],
    ['', '', true],
  ])('compares %j and %j: %j', (one, other, expected) => {
    expect(alike(one, other)).toBe(expected);
  });
});
