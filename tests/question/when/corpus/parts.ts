import type { Corpus } from './corpus.ts';

export const PARTS: Corpus = [
  [
    '2014-01-01..2014-04-30',
    ['early 2014', 'beginning of 2014', 'the start of 2014', 'in early 2014', 'at the beginning of 2014'],
  ],
  ['2014-05-01..2014-08-31', ['mid-2014', 'mid 2014', 'middle of 2014', 'the middle of 2014']],
  [
    '2014-09-01..2014-12-31',
    ['late 2014', 'the end of 2014', 'end of 2014', 'in late 2014', 'towards the end of 2014'],
  ],
  ['2020-03-01..2020-03-10', ['early march 2020', 'beginning of march 2020', 'the start of march 2020']],
  ['2020-03-11..2020-03-20', ['mid march 2020', 'mid-march 2020', 'the middle of march 2020']],
  ['2020-03-21..2020-03-31', ['late march 2020', 'end of march 2020', 'at the end of March 2020']],
  [
    '2015-07-01..2015-09-30',
    [
      'Q3 2015',
      'third quarter of 2015',
      '2015 Q3',
      'the 3rd quarter 2015',
      'q3 of 2015',
      '2015-Q3',
      "Q3'15",
      'third quarter 2015',
      '3rd qtr 2015',
    ],
  ],
  [
    '2014-01-01..2014-03-31',
    [
      'first quarter of 2014',
      'in the first quarter of 2014',
      'Q1 2014',
      'the first three months of 2014',
      'jan-mar 2014',
      'Jan to Mar 2014',
    ],
  ],
  [
    '2016-07-01..2016-12-31',
    [
      'the second half of 2016',
      'second half of 2016',
      'H2 2016',
      '2016 H2',
      'last six months of 2016',
      '2nd semester of 2016',
    ],
  ],
  ['2014-01-01..2014-06-30', ['first half of 2014', 'H1 2014', 'the first six months of 2014', '1st half of 2014']],
];

export const SEASONS: Corpus = [
  [
    '2013-12-01..2014-02-28',
    [
      'Kyiv, winter 2013-14',
      'winter 2013-14',
      'winter of 2013-14',
      'the winter of 2013/14',
      'winter 2013',
      'winter 2013/2014',
      'December 2013 to February 2014',
    ],
  ],
  [
    '2015-06-01..2015-08-31',
    [
      'summer 2015',
      'syria summer 2015',
      'summer of 2015',
      'the summer of 2015',
      'in the summer of 2015',
      "summer '15",
      'June to August 2015',
    ],
  ],
  ['2011-03-01..2011-05-31', ['spring 2011', 'the spring of 2011', 'in spring 2011', 'spring of twenty eleven']],
  [
    '2008-09-01..2008-11-30',
    ['autumn 2008', 'fall 2008', 'the fall of 2008', 'autumn of 2008', 'in the autumn of 2008'],
  ],
  ['2026-06-01..2026-08-31', ['last summer', 'this summer', 'summer', 'in the summer']],
  ['2025-12-01..2026-02-28', ['winter', 'last winter', 'in the winter']],
];
