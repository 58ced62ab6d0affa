import type { Corpus } from './corpus.ts';

export const OPEN_ENDS: Corpus = [
  [
    '2010-01-01..…',
    [
      'since 2010',
      'from 2010 onwards',
      '2010 onwards',
      '2010 or later',
      '2010 and later',
      'starting in 2010',
      'ever since 2010',
      '2010 - present',
      '2010+',
      'from 2010 on',
      'since the year 2010',
      'no earlier than 2010',
      'train crashes in Belgium since 2010',
      'since early 2010',
    ],
  ],
  ['2011-01-01..…', ['after 2010', 'later than 2010', 'post-2010', 'anytime after 2010']],
  ['…..2014-12-31', ['before 2015', 'prior to 2015', 'earlier than 2015', 'pre-2015', 'before the year 2015']],
  [
    '…..2015-12-31',
    [
      'until 2015',
      'up to 2015',
      'till 2015',
      'through 2015',
      '2015 or earlier',
      'no later than 2015',
      'before or in 2015',
    ],
  ],
  [
    '…..2013-08-31',
    [
      'last bomb attack in Quetta before September 2013',
      'before september 2013',
      'prior to Sept 2013',
      "the quake right before September 2013's",
    ],
  ],
  ['2011-03-12..…', ['after 11 March 2011', 'after the 11th of march 2011', 'later than 3/11/2011']],
  [
    '2011-03-11..…',
    ['since 11 March 2011', 'on or after 11 March 2011', 'starting 11 March 2011', 'from 11 march 2011 onwards'],
  ],
  ['1990-01-01..…', ['since the 90s', 'since the nineties', 'since 1990']],
  ['2011-01-01..…', ['after the 2011 earthquake', 'since the 2011 revolution']],
  ['…..2016-12-31', ['before the 2016 election', 'until the 2016 election']],
  ['2026-03-01..…', ['since march', 'starting in march']],
  ['2026-11-09..…', ['since last week']],
  ['…..2026-11-20', ['until yesterday']],
];
