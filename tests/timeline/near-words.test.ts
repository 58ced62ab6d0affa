import { describe, expect, it } from 'vitest';
import { keysOf } from '../../src/columns/keys.ts';
import { nearKeys, shapesOf } from '../../src/columns/near-keys.ts';
import { forgivenEdits, wordSlips } from '../../src/timeline/near-words.ts';

describe('wordSlips', () => {
  it.each([
    ['earthquake', 'earthquake', 0],
    ['earthqauke', 'earthquake', 1],
    ['erthquake', 'earthquake', 1],
    ['qaryatein', 'qaryatayn', 2],
    ['ab', 'ba', 1],
    ['election', 'erection', 1],
    ['flood', 'earthquake', undefined],
  ])('%s and %s: %s', (typed, meant, edits) => {
    const keys = keysOf([meant]);
    expect(nearKeys({ keys, shapes: shapesOf(keys) }, typed, wordSlips(2))[0]?.cost).toBe(edits);
  });
});

describe('forgivenEdits', () => {
  it('forgives nothing in short words, where another word is as likely', () => {
    expect([3, 4, 5, 8, 9, 20].map(forgivenEdits)).toEqual([0, 0, 1, 1, 2, 2]);
  });
});
