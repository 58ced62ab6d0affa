import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './corpus/languages.ts';
import { meaningOf } from './meaning-of.ts';

describe.each(Object.entries(LANGUAGES))('readWhen in %s', (locale, values) => {
  it.each(Object.entries(values))('%s', (text, value) => {
    expect(meaningOf(text, { locale })).toBe(value);
  });

  it('reads English where its own language finds nothing', () => {
    expect(meaningOf('between March and June 2015', { locale })).toBe('2015-03-01..2015-06-30');
  });
});
