import type { Corpus } from './corpus.ts';

export const MONTHS: Corpus = [
  [
    '2016-04-01..2016-04-30',
    [
      'what happened in al-Qaryatayn in April 2016?',
      'April 2016',
      'apr 2016',
      'Apr. 2016',
      'in april, 2016',
      '2016 april',
      'april of 2016',
      '4/2016',
      '04/2016',
      '2016-04',
      '2016/04',
      '2016.04',
      "apr '16",
      'April-2016',
      'the month of April 2016',
      'fourth month of 2016',
      'april twenty sixteen',
    ],
  ],
  [
    '2014-05-01..2014-05-31',
    ['may 2014 elections', 'May 2014', 'may, 2014', '05/2014', 'the month of may 2014', 'may of 2014'],
  ],
  ['2020-03-01..2020-03-31', ['covid march 2020', 'March 2020', 'mar 2020', 'march of 2020', 'Italy 03/2020']],
  ['2022-02-01..2022-02-28', ['february 2022 invasion', 'Feb 2022', 'feb. 2022']],
  ['2011-01-01..2011-01-31', ['egypt jan 2011', 'january 2011', 'Jan/2011']],
  [
    '2026-03-01..2026-03-31',
    ['in March', 'March', 'during march', 'this march', 'last march', 'the month of march', 'march?'],
  ],
  ['2025-12-01..2025-12-31', ['in december', 'last december', 'december']],
  ['2026-05-01..2026-05-31', ['in may', 'may', 'last may', 'the month of may']],
];
