import type { Chrono } from 'chrono-node';
import { englishPipeline } from './english-pipeline.ts';
import { languagePipeline } from './language-pipeline.ts';
import { CHINESE } from './languages/chinese.ts';
import { DUTCH } from './languages/dutch.ts';
import { FRENCH } from './languages/french.ts';
import { GERMAN } from './languages/german.ts';
import { ITALIAN } from './languages/italian.ts';
import { JAPANESE } from './languages/japanese.ts';
import type { Language } from './languages/language.ts';
import { PORTUGUESE } from './languages/portuguese.ts';
import { RUSSIAN } from './languages/russian.ts';
import { SPANISH } from './languages/spanish.ts';
import { UKRAINIAN } from './languages/ukrainian.ts';
import type { Hemisphere } from './parsers/season.ts';

/** Languages besides English, by their code (ISO 639-1). */
const LANGUAGES: Readonly<Record<string, Language>> = {
  de: GERMAN,
  es: SPANISH,
  fr: FRENCH,
  it: ITALIAN,
  ja: JAPANESE,
  nl: DUTCH,
  pt: PORTUGUESE,
  ru: RUSSIAN,
  uk: UKRAINIAN,
  zh: CHINESE,
};

/** English-speaking countries that write the month first. */
const MONTH_FIRST = /^(?:US|PH|CA)$/;

const built = new Map<string, readonly Chrono[]>();

/** The readers for a locale (BCP 47), in the order in which they are tried: its own language, then English. */
export function pipelinesFor(locale: string, hemisphere: Hemisphere): readonly Chrono[] {
  const key = `${locale} ${hemisphere}`;
  const known = built.get(key);
  if (known) return known;
  const pipelines = build(locale, hemisphere);
  built.set(key, pipelines);
  return pipelines;
}

function build(locale: string, hemisphere: Hemisphere): Chrono[] {
  const [code = 'en', ...subtags] = locale.split(/[-_]/);
  const region = subtags.find((subtag) => /^[A-Za-z]{2}$/.test(subtag))?.toUpperCase() ?? 'US';
  const isEnglish = code.toLowerCase() === 'en';
  const order = isEnglish && MONTH_FIRST.test(region) ? 'month-first' : 'day-first';
  const english = englishPipeline(order, hemisphere, isEnglish ? region : 'US');
  const language = LANGUAGES[code.toLowerCase()];
  return language ? [languagePipeline(language, hemisphere), english] : [english];
}
