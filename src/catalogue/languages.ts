import { DE } from './de.ts';
import { EN, type Words } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';

/** The languages that have all words, by locale as Discord names it. */
export const LANGUAGES = {
  'en-US': EN,
  de: DE,
  fr: FR,
  'es-ES': ES,
} as const satisfies Readonly<Record<string, Words>>;
