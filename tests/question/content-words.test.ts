import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentWords } from '../../src/question/content-words.ts';

describe('contentWords', () => {
  it.each([
    ['what happened', ''],
    ["what's going on in", ''],
    ['Tell me everything about the Lord of the Rings', 'Lord of the Rings'],
    ['can you show me the news about dam failures?', 'dam failures'],
    ['does anyone know about the great train robbery', 'great train robbery'],
    ['the wall  fall?', 'wall fall'],
    ['AT&T merger', 'AT&T merger'],
    ["people's vote", "people's vote"],
    ['U.S. - China talks!!', 'U.S China talks'],
    ['events', ''],
    ['history of the euro', 'euro'],
  ])('%s → %s', (text, words) => {
    expect(contentWords(text)).toBe(words);
  });

  it('never invents a word', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const word of contentWords(text).split(' ')) expect(text).toContain(word);
      }),
    );
  });
});
