import { describe, expect, it } from 'vitest';
import { createGlossary } from '../../../src/question/glossary/glossary.ts';

describe('createGlossary', () => {
  const german = createGlossary(
    ['was geschah, was > what happened\nkirche* > church\nbrand, brände* > fire\nim > in\nbitte >'],
    'compound',
  );

  it.each([
    ['Was geschah im Dom?', 'what happened in Dom?'],
    ['Kirchen, bitte', 'church, '],
    ['Kirchenbrand', 'church fire'],
    ['Kirchenbrände in Rom', 'church fire in Rom'],
    ['Kirchentagsgelände', 'Kirchentagsgelände'],
    ['Brandenburg', 'Brandenburg'],
    ['was immer', 'what happened immer'],
  ])('says %j as %j', (text, english) => {
    expect(german.inEnglish(text)).toBe(english);
  });

  it('tells which words it has', () => {
    expect(german.foundIn('Was geschah mit den Kirchenbränden?')).toEqual(['was geschah', 'kirchenbränden']);
  });

  it('takes what is tied by an apostrophe apart from its noun, with any apostrophe', () => {
    const french = createGlossary(["l' > the\nd' > of\naujourd'hui > today"]);
    expect(french.inEnglish('l’Etna et d’Aosta, aujourd’hui')).toBe('the Etna et of Aosta, today');
  });

  it('needs no blanks where the language has none, but never parts a word in katakana', () => {
    const japanese = createGlossary(['デモ > protest\n地震 > earthquake\nの >'], 'joined');
    expect(japanese.inEnglish('日本の地震').split(' ').filter(Boolean)).toEqual(['日本', 'earthquake']);
    expect(japanese.inEnglish('デモクラシー')).toBe('デモクラシー');
  });
});
