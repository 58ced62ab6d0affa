import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromIso, isoOfDay } from '../../../src/archive/day.ts';
import { readWhen } from '../../../src/question/when/read-when.ts';
import { isMonthDay } from '../../../src/timeline/when.ts';
import { DAYS, EVERY_YEAR } from './corpus/days.ts';
import { HOLIDAYS } from './corpus/holidays.ts';
import { MONTHS } from './corpus/months.ts';
import { NEWS } from './corpus/news.ts';
import { NO_DATES } from './corpus/no-dates.ts';
import { OPEN_ENDS } from './corpus/open-ends.ts';
import { PARTS, SEASONS } from './corpus/parts.ts';
import { RANGES } from './corpus/ranges.ts';
import { RELATIVE } from './corpus/relative.ts';
import { NTH_DAYS, WEEKS } from './corpus/weeks.ts';
import { DECADES_AND_CENTURIES, YEARS } from './corpus/years.ts';
import { meaningOf, shortForm, TODAY } from './meaning-of.ts';

const CORPORA = {
  DAYS,
  EVERY_YEAR,
  MONTHS,
  YEARS,
  DECADES_AND_CENTURIES,
  PARTS,
  SEASONS,
  WEEKS,
  NTH_DAYS,
  RANGES,
  NEWS,
  OPEN_ENDS,
  RELATIVE,
  HOLIDAYS,
};

describe.each(Object.entries(CORPORA))('readWhen understands %s', (_name, corpus) => {
  it.each(corpus)('%s', (value, phrasings) => {
    const read = phrasings.map((text) => [text, meaningOf(text)]);
    expect(read).toEqual(phrasings.map((text) => [text, value]));
  });
});

describe('readWhen', () => {
  it('finds no time in what only looks like one', () => {
    expect(NO_DATES.map((text) => [text, meaningOf(text)]).filter(([, value]) => value !== null)).toEqual([]);
  });

  it.each([
    'February 30',
    '31 June 2015',
    '29 February 2015',
    '2015-02-29',
    '32 August 2014',
    'August 32, 2014',
    '2014-13-40',
    '31 April to 5 May 2014',
  ])('finds no time in a day that no calendar has: %s', (text) => {
    expect(meaningOf(text)).toBeNull();
  });

  it.each([
    ['3/4/2016', 'en-US', '2016-03-04', ['2016-04-03']],
    ['3/4/2016', 'en-GB', '2016-04-03', ['2016-03-04']],
    ['3.4.2016', 'de', '2016-04-03', ['2016-03-04']],
    ['13/4/2016', 'en-US', '2016-04-13', []],
    ['3/4', 'en-US', '--03-04', ['--04-03']],
    ['4/4/2016', 'en-US', '2016-04-04', []],
    ['1900s', 'en-US', '1900-01-01..1909-12-31', ['1900-01-01..1999-12-31']],
  ])('reads %s in %s as %s and keeps the other reading', (text, locale, value, others) => {
    const reading = readWhen(text, { today: TODAY, locale });
    expect(reading && shortForm(reading.when)).toBe(value);
    expect(reading?.others.map(shortForm)).toEqual(others);
  });

  it.each([
    ['what happened in Homs in April 2016?', 'in April 2016'],
    ['kyiv on 20 feb 2014', 'on 20 feb 2014'],
    ['Sales of twenty fourteen rose', 'of twenty fourteen'],
    ['train crashes in Belgium since 2010', 'since 2010'],
    ['Kabul bombings between May and July 2017', 'between May and July 2017'],
    ['the twenty-first of May 2014 in Odessa', 'twenty-first of May 2014'],
  ])('says where in "%s" it was said', (text, words) => {
    const reading = readWhen(text, { today: TODAY, locale: 'en-US' });
    expect(reading?.text).toBe(words);
    expect(reading?.spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(words);
  });

  it.each([
    ['March', false],
    ['11 March', false],
    ['March 2014', true],
    ['last week', true],
  ])('tells whether "%s" says its year', (text, says) => {
    expect(readWhen(text, { today: TODAY, locale: 'en-US' })?.saysYear).toBe(says);
  });

  it('puts the seasons half a year apart in the south', () => {
    expect(meaningOf('summer 2013', { hemisphere: 'southern' })).toBe('2013-12-01..2014-02-28');
    expect(meaningOf('winter 2014', { hemisphere: 'southern' })).toBe('2014-06-01..2014-08-31');
  });

  it('takes the latest past occurrence where no year is said', () => {
    const on = (iso: string) => ({ today: dayFromIso(iso) ?? 0 });
    expect(meaningOf('in March', on('2016-03-10'))).toBe('2016-03-01..2016-03-31');
    expect(meaningOf('in March', on('2016-02-28'))).toBe('2015-03-01..2015-03-31');
    expect(meaningOf('Christmas', on('2016-12-25'))).toBe('2016-12-25');
    expect(meaningOf('Christmas', on('2016-12-24'))).toBe('2015-12-25');
    expect(meaningOf('Monday', on('2016-12-26'))).toBe('2016-12-26');
  });

  it('never throws, and never ends before it begins', () => {
    const words = fc.constantFrom(
      ...'since before 2014 march 31 of the last - to 5 / . first week may q3 from and between winter ’98 ago 12th 3 years easter 9/11 30 feb'.split(
        ' ',
      ),
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words, { maxLength: 8 }).map((list) => list.join(' ')),
    );
    const locales = fc.constantFrom(
      'en-US',
      'en-GB',
      'de',
      'fr',
      'es-ES',
      'ru',
      'uk',
      'ja',
      'zh-CN',
      'pt-BR',
      'it',
      'nl',
      'sv',
    );
    fc.assert(
      fc.property(texts, locales, (text, locale) => {
        const reading = readWhen(text, { today: TODAY, locale });
        if (!reading || isMonthDay(reading.when)) return true;
        const { from, to } = reading.when;
        return Number.isInteger(from ?? 0) && Number.isInteger(to ?? 0) && (from === null || to === null || from <= to);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['1 year ', '1 year, ', ' ', 'a ', '2014-', 'march,', 'sunday ', '3月', 'two '])(
    'gets to the end of a long text of "%s"',
    (part) => {
      expect(() => meaningOf(part.repeat(2000))).not.toThrow();
      expect(() => meaningOf(part.repeat(2000), { locale: 'zh-CN' })).not.toThrow();
    },
  );

  it('reads the ISO form of any day as that day, in every language', () => {
    const days = fc.integer({ min: dayFromIso('1500-01-01') ?? 0, max: dayFromIso('2199-12-31') ?? 0 });
    fc.assert(
      fc.property(days, fc.constantFrom('en-US', 'en-GB', 'de', 'ja', 'ru'), (day, locale) => {
        expect(readWhen(isoOfDay(day), { today: TODAY, locale })?.when).toEqual({ from: day, to: day });
      }),
    );
  });

  it('keeps every span inside the text', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('twenty fourteen', 'March 2015', 'since may', '9/11'),
        fc.string(),
        (a, b, c) => {
          const text = `${a} ${b} ${c}`;
          const spans = readWhen(text, { today: TODAY, locale: 'en-US' })?.spans ?? [];
          return spans.every(({ start, end }) => 0 <= start && start < end && end <= text.length);
        },
      ),
    );
  });
});
