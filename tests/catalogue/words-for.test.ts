import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/catalogue/words-for.ts';

describe('wordsFor', () => {
  it.each([
    ['en-US', 'At any time'],
    ['en-GB', 'At any time'],
    ['de', 'Zu jeder Zeit'],
    ['de-AT', 'Zu jeder Zeit'],
    ['es-419', 'En cualquier momento'],
    ['fr', 'À tout moment'],
    ['tlh', 'At any time'],
    ['', 'At any time'],
  ])('has words for %j', (locale, words) => {
    expect(wordsFor(locale).offers.anyTime).toBe(words);
  });
});
