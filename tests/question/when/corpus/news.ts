import type { Corpus } from './corpus.ts';

export const NEWS: Corpus = [
  ['2013-08-21', ['syria aug 21 2013', 'syria 21/8/13', 'ghouta on 21 august 2013']],
  [
    '2014-02-18..2014-02-20',
    [
      'maidan feb 18-20 2014',
      'maidan 18-20 feb 2014',
      'maidan feb 18 to 20, 2014',
      'maidan from 18 to 20 february 2014',
    ],
  ],
  ['2011-01-01..2011-02-28', ['tahrir jan-feb 2011', 'tahrir january to february 2011']],
  [
    '2016-07-15..2016-07-16',
    ['turkey coup july 15-16 2016', 'turkey 15-16 july 2016', 'turkey july 15, 2016 to july 16, 2016'],
  ],
  ['2015-04-01..2015-05-31', ['nepal april-may 2015', 'nepal april/may 2015', 'nepal between april and may 2015']],
  ['--03-11', ['fukushima 3/11']],
  ['--07-07', ['london 7/7', '7/7 bombings']],
  ['2015-06-11..2015-06-30', ['mid to late june 2015', 'mid-to-late june 2015']],
  ['2001-09-04..2001-09-10', ['the week before 9/11']],
  ['2015-01-01..2015-01-10', ['first ten days of january 2015', 'the first 10 days of January 2015']],
  ['2015-11-16..2015-11-30', ['second half of november 2015', 'the second half of November 2015']],
  ['2026-11-16..2026-11-20', ['from monday to friday', 'monday to friday']],
  ['2025-03-01..2025-03-31', ['march last year', 'march of last year', 'march a year ago']],
  ['2026-10-15', ['15th of last month', 'the 15th of the previous month']],
  ['2015-06-01..2015-06-30', ['by june 2015', 'news of june 2015']],
];
