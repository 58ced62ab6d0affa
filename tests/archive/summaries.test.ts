import { describe, expect, it } from 'vitest';
import { findBoilerplate, isSlogan } from '../../src/archive/summaries/boilerplate.ts';
import { chooseSummary } from '../../src/archive/summaries/choose-summary.ts';

describe('isSlogan', () => {
  it.each([
    ['Get the latest news from around Zenda on ZendaTV.example', true],
    ['Zenda TV - Breaking News, news coverage from Ruritania and the world', true],
    ['Up to the minute results from Zenda TV', true],
    ['The minister told Zenda TV that the latest news worried him.', false],
    ['Forty people were rescued from the sinking ferry.', false],
  ])('%j: %s', (text, expected) => {
    expect(isSlogan(text)).toBe(expected);
  });
});

describe('findBoilerplate', () => {
  const use = (summary: string, ...days: number[]) => days.map((day) => ({ summary, day }));
  const isBoilerplate = findBoilerplate([
    ...use('Zenda TV, your friend.', 10, 11, 12),
    ...use('Far apart.', 10, 400),
    ...use('Two neighbours of one article.', 10, 11),
    ...use('Alone.', 10),
  ]);
  it.each([
    ['Zenda TV, your friend.', true],
    ['zenda tv – your friend', true],
    ['Far apart.', true],
    ['Two neighbours of one article.', false],
    ['Alone.', false],
  ])('%j: %s', (text, expected) => {
    expect(isBoilerplate(text)).toBe(expected);
  });
});

describe('chooseSummary', () => {
  const none = () => false;
  it.each([
    ['the page before the index', ['Page.'], ['Index.'], 'Page.'],
    ['the index where no page has one', [], ['Index.'], 'Index.'],
    ['the full text before the cut one', ['It is long and...'], ['It is long and full.'], 'It is long and full.'],
    ['a cut text where there is no other', ['It is long and…'], ['Other.'], 'It is long and…'],
    ['nothing where there is nothing', [], [], null],
  ])('takes %s', (_, pages, indexes, expected) => {
    expect(chooseSummary(pages, indexes, none)).toBe(expected);
  });

  it('drops boilerplate', () => {
    expect(chooseSummary(['Slogan'], ['Index.'], (text) => text === 'Slogan')).toBe('Index.');
  });
});
