import type { Corpus } from './corpus.ts';

export const RANGES: Corpus = [
  [
    '2020-11-02..2020-11-03',
    [
      '2-3 november 2020',
      '2 to 3 November 2020',
      'November 2-3, 2020',
      'from 2 to 3 november 2020',
      'between 2 and 3 November 2020',
      'Nov 2 - Nov 3 2020',
      '2 november to 3 november 2020',
      'vienna 2-3 november 2020',
      'from the 2nd to the 3rd of november 2020',
      '11/2-11/3/2020',
      '2020-11-02 to 2020-11-03',
      '2020-11-02..2020-11-03',
      'November 2 through 3, 2020',
    ],
  ],
  [
    '2013-11-01..2014-02-28',
    [
      'november 2013 to february 2014',
      'Nov 2013 - Feb 2014',
      'from november 2013 to february 2014',
      'between November 2013 and February 2014',
      'Nov 2013–Feb 2014',
      'november 2013 until february 2014',
      '11/2013 - 02/2014',
    ],
  ],
  [
    '2009-09-01..2009-10-31',
    [
      'samoa september and october 2009',
      'September and October 2009',
      'sept-oct 2009',
      'September/October 2009',
      'september to october 2009',
      'sep–oct 2009',
      'between september and october 2009',
    ],
  ],
  [
    '2015-03-01..2015-06-30',
    [
      'between March and June 2015',
      'March to June 2015',
      'from march to june 2015',
      'march-june 2015',
      'March through June 2015',
    ],
  ],
  [
    '2011-05-05..2011-05-07',
    [
      'from 5 May to 7 May 2011',
      '5-7 May 2011',
      'May 5-7, 2011',
      '5 May - 7 May 2011',
      '5/5/2011 - 5/7/2011',
      'from May 5 2011 to May 7',
    ],
  ],
  [
    '2016-04-01..2017-06-30',
    ['1 april 2016 – 30 june 2017', 'from 1 April 2016 to 30 June 2017', 'April 2016 to June 2017'],
  ],
  ['2015-11-01..2016-01-31', ['nov 2015 - jan 2016', 'november 2015 to january 2016']],
  [
    '2008-09-01..2009-04-30',
    ['late 2008 - early 2009', 'from late 2008 to early 2009', 'between the end of 2008 and the beginning of 2009'],
  ],
  ['2011-01-01..2012-12-31', ['from the beginning of 2011 until the end of 2012', '2011-2012']],
  [
    '2016-04-01..2016-04-15',
    [
      '1/4/2016 - 15/4/2016',
      '1-15 april 2016',
      'april 1-15, 2016',
      'between 1 april and 15 april 2016',
      'the first fifteen days of April 2016',
      'first half of april 2016',
    ],
  ],
  ['2026-03-01..2026-05-31', ['March to May', 'from march to may', 'between March and May']],
  ['2025-12-01..2026-02-28', ['december to february']],
  ['2011-01-01..2014-12-31', ['after 2010 and before 2015', '2011 to 2014', 'since 2011 and until 2014']],
  ['2012-12-18..2012-12-27', ['18 december 2012 for 10 days', 'for ten days from 18 december 2012']],
];
