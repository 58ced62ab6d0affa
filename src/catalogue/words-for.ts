import { DATES_ONLY } from './dates-only.ts';
import { DE } from './de.ts';
import { EN, type Words } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';

/** By locale as Discord names it; of a language that has two, the first stands in for the language's other regions. */
const LANGUAGES: Readonly<Record<string, Words>> = { 'en-US': EN, de: DE, fr: FR, 'es-ES': ES, ...DATES_ONLY };

/** The words of a reader's locale (BCP 47): its own, those of its language, or else English. */
export function wordsFor(locale: string): Words {
  return LANGUAGES[locale] ?? ofLanguage(locale) ?? EN;
}

function ofLanguage(locale: string): Words | undefined {
  const key = Object.keys(LANGUAGES).find((name) => languageOf(name) === languageOf(locale));
  return key === undefined ? undefined : LANGUAGES[key];
}

function languageOf(locale: string): string {
  return locale.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
}
