import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordList } from '../../src/places/word-list.ts';

describe('WordList', () => {
  it('has the words that it was made of and no others', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1 }), fc.array(word), (words, asked) => {
        const list = new WordList(Buffer.from([...words].sort().join('\n')));
        for (const one of [...words, ...asked]) expect(list.has(one)).toBe(words.includes(one));
      }),
    );
  });
});
