import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTime, timeText } from '../../../commands/daily/read-time.ts';
import { EVERY_DAY, readWeekdays, weekdaysText } from '../../../commands/daily/read-weekdays.ts';
import { readYears, yearsText } from '../../../commands/daily/read-years.ts';
import { dayFromIso } from '../../../src/archive/day.ts';
import { LANGUAGES } from '../../../src/catalogue/languages.ts';

const LOCALES = Object.keys(LANGUAGES);

describe('readTime', () => {
  it.each([
    ['9', '09:00'],
    ['09', '09:00'],
    ['9:00', '09:00'],
    ['9.30', '09:30'],
    ['9am', '09:00'],
    ['9 a.m.', '09:00'],
    ['9:30pm', '21:30'],
    ['9:30 p.m.', '21:30'],
    ['9p', '21:00'],
    ['21h30', '21:30'],
    ['21h', '21:00'],
    ['9 Uhr', '09:00'],
    ['9 Uhr 30', '09:30'],
    ['9 o’clock', '09:00'],
    ['noon', '12:00'],
    ['12 noon', '12:00'],
    ['midday', '12:00'],
    ['midnight', '00:00'],
    ['12am', '00:00'],
    ['12:30am', '00:30'],
    ['12pm', '12:00'],
    ['12', '12:00'],
    ['0', '00:00'],
    ['24:00', '00:00'],
    ['0930', '09:30'],
    ['2130', '21:30'],
    ['13pm', '13:00'],
    ['at 8', '08:00'],
    ['7 in the evening', '19:00'],
    ['9 in the morning', '09:00'],
    ['um 9 Uhr', '09:00'],
    ['9 Uhr abends', '21:00'],
    ['Mittag', '12:00'],
    ['mittags', '12:00'],
    ['Mitternacht', '00:00'],
    ['9h', '09:00'],
    ['à 9 h 30', '09:30'],
    ['9 heures du soir', '21:00'],
    ['midi', '12:00'],
    ['minuit', '00:00'],
    ['a las 9', '09:00'],
    ['9 h', '09:00'],
    ['las 9 de la noche', '21:00'],
    ['mediodía', '12:00'],
    ['às 9 horas da manhã', '09:00'],
    ['meio-dia', '12:00'],
    ['в 9 часов', '09:00'],
    ['9 вечера', '21:00'],
    ['полдень', '12:00'],
    ['9 година ранку', '09:00'],
    ['晚上9点30分', '21:30'],
    ['中午', '12:00'],
    ['午後9時', '21:00'],
    ['9時30分', '09:30'],
  ])('reads %s as %s', (text, time) => {
    const minute = readTime(text);
    expect(minute === null ? null : timeText(minute, 'en-GB')).toBe(time);
  });

  it.each(['', 'soon', '25', '9:60', '9:5', '13am', '0am', '-9', '9:00:00', '99pm', 'nine thirty two'])(
    'takes %j for no time',
    (text) => {
      expect(readTime(text)).toBeNull();
    },
  );

  it('reads back what it writes, in 12 and in 24 hours', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1439 }),
        fc.constantFrom('en-US', 'en-GB', ...LOCALES),
        (minute, locale) => {
          expect(readTime(timeText(minute, locale))).toBe(minute);
        },
      ),
    );
  });
});

describe('readWeekdays', () => {
  it.each([
    ['weekdays', '12345'],
    ['weekends', '67'],
    ['every day', '1234567'],
    ['daily', '1234567'],
    ['mon-fri', '12345'],
    ['Mon–Fri', '12345'],
    ['mo-fr', '12345'],
    ['Monday to Friday', '12345'],
    ['Monday and Thursday', '14'],
    ['mon, wed, fri', '135'],
    ['fri, mon', '15'],
    ['weds & sat', '36'],
    ['sat/sun', '67'],
    ['Tuesdays', '2'],
    ['every monday', '1'],
    ['thurs', '4'],
    ['fri-mon', '1567'],
    ['every day except Sunday', '123456'],
    ['not sunday', '123456'],
    ['weekdays but friday', '1234'],
    ['weekdays and saturday', '123456'],
  ])('reads %s', (text, days) => {
    expect(readWeekdays(text, 'en-US')?.join('')).toBe(days);
  });

  it.each([
    ['Montag und Freitag', 'de', '15'],
    ['werktags', 'de', '12345'],
    ['Mo-Fr', 'de', '12345'],
    ['jeden Tag außer Sonntag', 'de', '123456'],
    ['montags', 'de', '1'],
    ['lundi', 'fr', '1'],
    ['en semaine', 'fr', '12345'],
    ['du lundi au vendredi', 'fr', '12345'],
    ['tous les jours sauf le dimanche', 'fr', '123456'],
    ['lun-vie', 'es-ES', '12345'],
    ['de lunes a viernes', 'es-ES', '12345'],
    ['lunes y jueves', 'es-ES', '14'],
    ['los sábados', 'es-ES', '6'],
    ['segunda a sexta', 'pt-BR', '12345'],
    ['dias úteis', 'pt-BR', '12345'],
    ['segunda-feira', 'pt-BR', '1'],
    ['segunda-feira-sexta-feira', 'pt-BR', '12345'],
    ['terça feira e quinta-feira', 'pt-BR', '24'],
    ['с понедельника по пятницу', 'ru', '12345'],
    ['по средам', 'ru', '3'],
    ['каждый день, кроме воскресенья', 'ru', '123456'],
    ['щодня', 'uk', '1234567'],
    ["п'ятниця", 'uk', '5'],
    ['周一至周五', 'zh-CN', '12345'],
    ['星期一和星期四', 'zh-CN', '14'],
    ['月曜日', 'ja', '1'],
    ['月・水・金', 'ja', '135'],
    ['月曜日から金曜日', 'ja', '12345'],
    ['毎日', 'ja', '1234567'],
  ])('reads %s in the asker’s language', (text, locale, days) => {
    expect(readWeekdays(text, locale)?.join('')).toBe(days);
  });

  it.each(['', 'someday', 'm', 't', 'mon-', 'mon-wed-fri', 'every day except every day', 'a and b'])(
    'takes %j for no days',
    (text) => {
      expect(readWeekdays(text, 'en-US')).toBeNull();
    },
  );

  it('reads back what it writes, for every choice of days', () => {
    fc.assert(
      fc.property(fc.subarray([...EVERY_DAY], { minLength: 1 }), fc.constantFrom(...LOCALES), (days, locale) => {
        expect(readWeekdays(weekdaysText(days, locale), locale)).toEqual(days);
      }),
    );
  });
});

describe('readYears', () => {
  const asking = { today: dayFromIso('2026-11-22') ?? 0, locale: 'en-US' };

  it.each([
    ['2010-2015', 'events of 2010 to 2015'],
    ['2010–2015', 'events of 2010 to 2015'],
    ['2010 to 2015', 'events of 2010 to 2015'],
    ['between 2010 and 2015', 'events of 2010 to 2015'],
    ['since 2000', 'events since 2000'],
    ['from 2010', 'events since 2010'],
    ['2010+', 'events since 2010'],
    ['2010-', 'events since 2010'],
    ['2010 onwards', 'events since 2010'],
    ['after 2010', 'events since 2011'],
    ['before 1990', 'events until 1989'],
    ['until 2015', 'events until 2015'],
    ['2015', 'events of 2015'],
    ['the 1990s', 'events of 1990 to 1999'],
    ['all', ''],
  ])('reads %s as %s', (text, years) => {
    const read = readYears(text, asking);
    expect(read && yearsText(read, 'en-US')).toBe(years);
  });

  it.each(['', 'banana', 'April 2016', '11 March', '2015-2010'])('takes %j for no years', (text) => {
    expect(readYears(text, asking)).toBeNull();
  });
});
