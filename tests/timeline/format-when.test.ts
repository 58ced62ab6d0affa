import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../src/archive/day.ts';
import { formatWhen } from '../../src/timeline/format-when.ts';

const day = (iso: string | null) => (iso === null ? null : dayFromIso(iso));

describe('formatWhen', () => {
  it.each([
    ['2016-04-01', '2016-04-30', 'en-GB', '1–30 April 2016'],
    ['2016-04-01', '2016-04-30', 'en-US', 'April 1–30, 2016'],
    ['2016-04-03', '2016-04-03', 'en-GB', '3 April 2016'],
    ['2016-12-20', '2017-01-03', 'en-GB', '20 December 2016 – 3 January 2017'],
    ['2013-12-01', '2014-02-28', 'en-GB', 'December 2013 – February 2014'],
    ['2014-01-01', '2014-12-31', 'en-GB', '2014'],
    ['2010-01-01', '2013-12-31', 'en-GB', '2010–2013'],
    ['2010-01-01', null, 'en-GB', 'since 2010'],
    ['2010-03-01', null, 'en-GB', 'since March 2010'],
    ['2010-03-02', null, 'en-US', 'since March 2, 2010'],
    [null, '2015-12-31', 'en-GB', 'until 2015'],
    [null, null, 'en-GB', 'at any time'],
    ['2016-04-01', '2016-04-30', 'de', '1.–30. April 2016'],
    ['2010-01-01', null, 'de', 'seit 2010'],
    ['2016-04-03', '2016-04-03', 'ja', '2016年4月3日'],
    ['2016-04-01', '2016-04-30', 'ja', '2016年4月1日 – 2016年4月30日'],
    ['2014-01-01', '2014-12-31', 'ja', '2014年'],
  ])('writes %s to %s in %s as %s', (from, to, locale, text) => {
    expect(formatWhen({ from: day(from), to: day(to) }, locale)).toBe(text);
  });

  it.each([
    ['en-GB', '11 March, every year'],
    ['en-US', 'March 11, every year'],
    ['fr', '11 mars, chaque année'],
  ])('writes a day of every year in %s', (locale, text) => {
    expect(formatWhen({ month: 3, day: 11 }, locale)).toBe(text);
  });
});
