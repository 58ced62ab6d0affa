import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../src/timeline/thesaurus/english.ts';
import { createThesaurus, keyOf } from '../../../src/timeline/thesaurus/thesaurus.ts';
import { termsOf } from '../../../src/timeline/words.ts';

const thesaurus = createThesaurus([
  'seize, capture, take control / conquer\ncoach > bus\nstep down, resign',
  ...['LHC, Large Hadron Collider'],
]);
const others = (phrase: string) =>
  thesaurus.othersFor(keyOf(phrase)).map(({ terms, quality }) => [terms.join(' '), quality]);

describe('createThesaurus', () => {
  it('takes words before the stroke as close and those behind it as loose', () => {
    expect(others('captured')).toEqual([
      ['seiz', 0.8],
      ['take control', 0.8],
      ['conquer', 0.5],
    ]);
    expect(others('conquer')).toEqual([]);
  });

  it('goes one way where the line does', () => {
    expect(others('coaches')).toEqual([['bus', 0.8]]);
    expect(others('bus')).toEqual([]);
  });

  it('knows phrases, their articles left out, and trusts a verb without its particle less', () => {
    expect(others('the large hadron collider')).toEqual([['lhc', 0.8]]);
    expect(others('resigns')).toEqual([['step', 0.4]]);
  });
});

describe('the tables kept by hand', () => {
  it('have no line that says nothing', () => {
    const lines = ENGLISH.flatMap((table) => table.split('\n')).filter(Boolean);
    expect(lines.filter((line) => line.split(/,|>| \/ /).filter((word) => word.trim()).length < 2)).toEqual([]);
  });

  it('know what people call things', () => {
    const english = createThesaurus(ENGLISH);
    const says = (word: string, other: string) =>
      english.othersFor(keyOf(word)).some(({ terms }) => terms.join(' ') === termsOf(other).join(' '));
    for (const [word, other] of [
      ['quake', 'earthquake'],
      ['swine flu', 'H1N1'],
      ['gay marriage', 'same-sex marriage'],
      ['ISIL', 'Islamic State'],
      ['chopper', 'helicopter'],
      ['spook', 'spy'],
    ] as const) {
      expect([word, says(word, other)]).toEqual([word, true]);
    }
  });
});
