import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, firstSentences } from '../../../src/discord/render/cut.ts';
import { escaped, plain } from '../../../src/discord/render/text.ts';
import { HOSTILE_TEXTS } from '../hostile.ts';

describe('cut', () => {
  it.each([
    ['as it is', 8, 'as it is'],
    ['one two three', 12, 'one two…'],
    ['one two, three', 12, 'one two…'],
    ['one twothree four', 13, 'one twothree…'],
    ['short andthenaverylongwordindeed', 20, 'short andthenaveryl…'],
    ['👩‍👩‍👧👩‍👩‍👧', 10, '👩‍👩‍👧…'],
    ['新闻新闻', 3, '新闻…'],
  ])('%j within %i is %j', (text, limit, expected) => {
    expect(cut(text, limit)).toBe(expected);
  });

  it('counts what escaping adds, and never ends on half an escape', () => {
    const text = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary', maxLength: 300 })).map(plain);
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 256 }), (some, limit) => {
        const shown = cut(some, limit, escaped);
        expect(shown.length).toBeLessThanOrEqual(limit);
        expect(shown.isWellFormed()).toBe(true);
        expect(/\\*(?=…?$)/.exec(shown)?.[0].length ?? 0).toSatisfy((slashes: number) => slashes % 2 === 0);
      }),
    );
  });
});

describe('firstSentences', () => {
  it.each([
    ['Short.', 100, 'Short.'],
    [
      'The army enters the town. Its mayor has left. Nobody is hurt.',
      50,
      'The army enters the town. Its mayor has left.',
    ],
    [
      'President of the U.S. Senate Mr. Smith resigns. He gives no reason.',
      55,
      'President of the U.S. Senate Mr. Smith resigns.',
    ],
    ['“We go,” says the minister. “Today.” Then he goes.', 40, '“We go,” says the minister. “Today.”'],
    ['政府军进入城市。市长已离开。', 10, '政府军进入城市。'],
    ['One sentence that is much longer than any limit', 24, 'One sentence that is…'],
  ])('%j within %i is %j', (text, limit, expected) => {
    expect(firstSentences(text, limit)).toBe(expected);
  });
});
