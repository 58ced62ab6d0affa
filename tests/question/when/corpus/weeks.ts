import type { Corpus } from './corpus.ts';

export const WEEKS: Corpus = [
  [
    '2014-05-01..2014-05-07',
    ['first week of may 2014', 'the first week of may 2014', '1st week of May 2014', 'the first 7 days of May 2014'],
  ],
  [
    '2015-08-25..2015-08-31',
    [
      'last week of August 2015',
      'the last week of august 2015',
      'final week of august 2015',
      'last seven days of august 2015',
    ],
  ],
  ['2021-01-04..2021-01-10', ['the week of 6 January 2021', 'week of January 6, 2021', 'week of 2021-01-06']],
  [
    '2021-01-04..2021-01-10',
    ['week beginning 4 January 2021', 'week starting jan 4 2021', 'w/c 4 january 2021', 'week 1 of 2021', '2021-W01'],
  ],
  ['2020-03-02..2020-03-08', ['week 10 of 2020', '2020 week 10', 'week 10 2020']],
  ['2015-11-14..2015-11-15', ['the weekend of 14 November 2015', 'weekend of november 14 2015']],
  ['2017-10-28..2017-10-29', ['last weekend of october 2017', 'the last weekend of october 2017']],
  ['2016-06-18..2016-06-19', ['third weekend of june 2016']],
  ['2026-11-16..2026-11-22', ['this week', 'the current week']],
  ['2026-11-09..2026-11-15', ['last week', 'the previous week', 'past week']],
  ['2026-11-23..2026-11-29', ['next week', 'the coming week']],
  ['2026-11-02..2026-11-08', ['the week before last']],
  ['2026-11-21..2026-11-22', ['this weekend']],
  ['2026-11-14..2026-11-15', ['last weekend', 'weekend', 'at the weekend', 'over the weekend']],
];

export const NTH_DAYS: Corpus = [
  ['2016-11-07', ['first monday of november 2016', 'the first Monday in November 2016', '1st Monday of November 2016']],
  ['2012-10-16', ['third tuesday of october 2012', 'the 3rd Tuesday of October 2012']],
  ['2015-07-31', ['last friday of july 2015', 'the last Friday in July 2015', 'final friday of july 2015']],
  ['2014-03-21', ['second to last friday of march 2014', '2nd last friday of march 2014']],
  ['2016-12-31', ['last day of 2016', 'the last day of December 2016', "new year's eve 2016", 'final day of 2016']],
  ['2000-01-01', ['first day of 2000', '1 January 2000', 'the first day of January 2000']],
  ['2012-05-27', ['fifth last day of May 2012', 'the 27th of May 2012']],
  ['2016-04-17..2016-04-30', ['the last two weeks of april 2016', 'last 14 days of april 2016']],
];
