import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completion } from '../../src/discord/completion.ts';
import { checkCallback } from '../../src/local-discord/checks/check-callback.ts';
import { HOSTILE_TEXTS } from './hostile.ts';

const named = (name: string) => ({ label: name, value: name });

describe('completion', () => {
  it.each([
    ['the first 25', Array.from({ length: 40 }, (_, index) => named(`c${index}`)), 25],
    ['each value once', [named('a'), { label: 'b', value: 'a' }], 1],
    ['values that Discord takes', [named('a'), { label: 'b', value: 'x'.repeat(101) }, { label: 'c', value: '' }], 1],
    ['labels that can be seen', [named('a'), { label: '\u200b', value: 'b' }], 1],
  ])('keeps %s', (_, choices, kept) => {
    expect(completion(choices).data.choices).toHaveLength(kept);
  });

  it('cuts a long label at a word', () => {
    const { data } = completion([{ label: 'word '.repeat(40), value: 'w' }]);
    expect(data.choices?.[0]?.name).toMatch(/^(word )+word…$/);
  });

  it('is what Discord takes, whatever the archive says', () => {
    const text = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(fc.record({ label: text, value: text }), { maxLength: 40 }), (choices) => {
        expect(checkCallback(completion(choices))).toEqual([]);
      }),
    );
  });
});
