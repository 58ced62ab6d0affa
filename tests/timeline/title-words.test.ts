import { describe, expect, it } from 'vitest';
import { createTitleCutter, MANNER } from '../../src/timeline/title-words.ts';
import { termsOf } from '../../src/timeline/words.ts';

const wordsOf = createTitleCutter();
const mannerOf = (title: string, term: string) => wordsOf(title).find((word) => word.term === term)?.manner ?? -1;

describe('createTitleCutter', () => {
  it.each([
    'A bus collapses a bridge near the U.S. border.',
    'Japan’s emperor abdicates; his son takes over.',
    '日本发生地震 in 2011',
  ])('has the terms of the index: %s', (title) => {
    expect(
      wordsOf(title)
        .map(({ term }) => term)
        .sort(),
    ).toEqual([...termsOf(title)].sort());
  });

  it.each([
    ['The collapse of a bridge is looked into.', 'collaps', MANNER.given],
    ['The collapse of a bridge is looked into.', 'collaps', MANNER.of],
    ['Lima mourns after its recent collapse.', 'collaps', MANNER.given],
    ['Near Lima a bridge collapses.', 'bridg', MANNER.fresh],
    ['Near Lima a bridge collapses.', 'collaps', MANNER.finite],
    ['A wall in Lima threatens to collapse.', 'collaps', MANNER.notYet],
    ['A wall in Lima falls. Later it collapses.', 'collaps', MANNER.later],
    ['A wall falls in Lima.', 'lima', MANNER.name],
  ])('%s: %s', (title, term, manner) => {
    expect(mannerOf(title, term) & manner).toBe(manner);
  });

  it('does not take the first word of a sentence for a name, nor initials for its end', () => {
    expect(mannerOf('Walls fall in Lima.', 'wall') & MANNER.name).toBe(0);
    expect(mannerOf('The U.S. Senate votes.', 'senat') & MANNER.later).toBe(0);
  });

  it('keeps words apart that mean something else', () => {
    expect(mannerOf('An explosion leaves two people dead.', 'leav')).toBe(-1);
    expect(mannerOf('Samoa leaves the union.', 'leav')).not.toBe(-1);
    expect(mannerOf('Exit polls are published.', 'exit')).toBe(-1);
  });
});
