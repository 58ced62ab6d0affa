import { describe, expect, it } from 'vitest';
import { keepLast } from '../../src/timeline/keep-last.ts';

describe('keepLast', () => {
  it('finds the same once, until enough else was asked', () => {
    const found: string[] = [];
    const ask = keepLast(2, ({ about }: { about: string }) => {
      found.push(about);
      return about.length;
    });
    expect(['a', 'bb', 'a', 'ccc', 'a', 'bb'].map((about) => ask({ about }))).toEqual([1, 2, 1, 3, 1, 2]);
    expect(found).toEqual(['a', 'bb', 'ccc', 'bb']);
  });
});
