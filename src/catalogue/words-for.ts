import { DATES_ONLY } from './dates-only.ts';
import { EN, type Words } from './en.ts';
import { LANGUAGES } from './languages.ts';

const KNOWN: Readonly<Record<string, Words>> = { ...LANGUAGES, ...DATES_ONLY };

/** The words of a reader's locale (BCP 47): its own, those of its language in the first region known, or else English. */
export function wordsFor(locale: string): Words {
  return KNOWN[locale] ?? ofLanguage(locale) ?? EN;
}

function ofLanguage(locale: string): Words | undefined {
  const key = Object.keys(KNOWN).find((name) => languageOf(name) === languageOf(locale));
  return key === undefined ? undefined : KNOWN[key];
}

function languageOf(locale: string): string {
  return locale.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
}
