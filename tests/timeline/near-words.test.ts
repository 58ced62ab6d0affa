import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsBetween, forgivenEdits } from '../../src/timeline/near-words.ts';

describe('editsBetween', () => {
  it.each([
    ['earthquake', 'earthquake', 0],
    ['earthqauke', 'earthquake', 1],
    ['erthquake', 'earthquake', 1],
    ['qaryatein', 'qaryatayn', 2],
    ['ab', 'ba', 1],
    ['election', 'erection', 1],
    ['flood', 'earthquake', null],
  ])('%s and %s: %s', (a, b, edits) => {
    expect(editsBetween(a, b, 2)).toBe(edits);
  });

  it('is the same in both directions and never above the limit', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), fc.nat(3), (a, b, limit) => {
        const edits = editsBetween(a, b, limit);
        expect(editsBetween(b, a, limit)).toBe(edits);
        if (edits !== null) expect(edits).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it('counts one for one letter lost', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'b', 'c') }),
        fc.nat(11),
        (word, at) => {
          const lost = word.slice(0, at % word.length) + word.slice((at % word.length) + 1);
          expect(editsBetween(word, lost, 1)).toBe(1);
        },
      ),
    );
  });
});

describe('forgivenEdits', () => {
  it('forgives nothing in short words, where another word is as likely', () => {
    expect([3, 4, 5, 8, 9, 20].map(forgivenEdits)).toEqual([0, 0, 1, 1, 2, 2]);
  });
});
