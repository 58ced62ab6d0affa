import type { Gazetteer } from '../../places/place.ts';
import { ASKING as CHINESE_ASKING } from './chinese/asking.ts';
import { NEWS as CHINESE_NEWS } from './chinese/news.ts';
import { countryLines } from './country-lines.ts';
import { ASKING as FRENCH_ASKING } from './french/asking.ts';
import { NEWS as FRENCH_NEWS } from './french/news.ts';
import { ASKING as GERMAN_ASKING } from './german/asking.ts';
import { NEWS as GERMAN_NEWS } from './german/news.ts';
import { createGlossary, type Glossary, type Writing } from './glossary.ts';
import { ASKING as JAPANESE_ASKING } from './japanese/asking.ts';
import { NEWS as JAPANESE_NEWS } from './japanese/news.ts';
import { ASKING as PORTUGUESE_ASKING } from './portuguese/asking.ts';
import { NEWS as PORTUGUESE_NEWS } from './portuguese/news.ts';
import { ASKING as RUSSIAN_ASKING } from './russian/asking.ts';
import { NEWS as RUSSIAN_NEWS } from './russian/news.ts';
import { ASKING as SPANISH_ASKING } from './spanish/asking.ts';
import { NEWS as SPANISH_NEWS } from './spanish/news.ts';
import { ASKING as UKRAINIAN_ASKING } from './ukrainian/asking.ts';
import { NEWS as UKRAINIAN_NEWS } from './ukrainian/news.ts';

const TABLES: Readonly<Record<string, readonly string[]>> = {
  de: [GERMAN_ASKING, GERMAN_NEWS],
  fr: [FRENCH_ASKING, FRENCH_NEWS],
  es: [SPANISH_ASKING, SPANISH_NEWS],
  pt: [PORTUGUESE_ASKING, PORTUGUESE_NEWS],
  ru: [RUSSIAN_ASKING, RUSSIAN_NEWS],
  uk: [UKRAINIAN_ASKING, UKRAINIAN_NEWS],
  zh: [CHINESE_ASKING, CHINESE_NEWS],
  ja: [JAPANESE_ASKING, JAPANESE_NEWS],
};

const WRITINGS: Readonly<Record<string, Writing>> = { de: 'compound', zh: 'joined', ja: 'joined' };

const made = new WeakMap<Gazetteer, Map<string, Glossary>>();

/**
 * The glossary of a locale's language (BCP 47) with the names of countries, which the gazetteer itself finds in Chinese;
 * null for a language without one.
 */
export function glossaryFor(locale: string, gazetteer: Gazetteer): Glossary | null {
  const language = locale.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
  const tables = TABLES[language];
  if (!tables) return null;
  const all = made.get(gazetteer) ?? new Map<string, Glossary>();
  made.set(gazetteer, all);
  const known =
    all.get(language) ??
    createGlossary([...tables, ...(language === 'zh' ? [] : countryLines(language, gazetteer))], WRITINGS[language]);
  all.set(language, known);
  return known;
}
