import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/catalogue/words-for.ts';

describe('wordsFor', () => {
  it.each([
    ['en-US', 'Any time'],
    ['en-GB', 'Any time'],
    ['de', 'Jederzeit'],
    ['de-AT', 'Jederzeit'],
    ['es-419', 'En cualquier fecha'],
    ['es-MX', 'En cualquier fecha'],
    ['pt-PT', 'Em qualquer data'],
    ['ru', 'За всё время'],
    ['uk', 'За весь час'],
    ['fr', 'À toute date'],
    ['tlh', 'Any time'],
    ['', 'Any time'],
  ])('has words for %j', (locale, words) => {
    expect(wordsFor(locale).offers.anyTime).toBe(words);
  });
});
