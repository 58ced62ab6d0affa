import { dayFromIso } from '../../../src/archive/day.ts';
import { LANGUAGES } from './corpus/languages.ts';
import { RELATIVE } from './corpus/relative.ts';
import { meaningOf } from './meaning-of.ts';

/** Days on which clocks change somewhere, or a country skipped a day. */
const TODAYS = ['2015-03-29', '2016-09-25', '2016-11-06', '2011-12-30', '2026-03-08', '2026-04-05', '2026-11-21'];
const TEXTS = [...RELATIVE.flatMap(([, texts]) => texts), '20 February 2014', 'March 2014', '29 March 2015'];

const english = TODAYS.flatMap((iso) =>
  TEXTS.map((text) => `${iso} ${text}: ${meaningOf(text, { today: dayFromIso(iso) ?? 0 })}`),
);
const others = Object.entries(LANGUAGES).flatMap(([locale, texts]) =>
  Object.keys(texts).map((text) => `${locale} ${text}: ${meaningOf(text, { locale })}`),
);
console.log([...english, ...others].join('\n'));
