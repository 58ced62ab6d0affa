import { DE } from './de.ts';
import { EN, type Words } from './en.ts';
import { ES } from './es.ts';
import { ES_419 } from './es-419.ts';
import { FR } from './fr.ts';
import { JA } from './ja.ts';
import { PT } from './pt.ts';
import { RU } from './ru.ts';
import { UK } from './uk.ts';
import { ZH } from './zh.ts';

/** The languages that have all words, by locale as Discord names it. */
export const LANGUAGES = {
  'en-US': EN,
  de: DE,
  fr: FR,
  'es-ES': ES,
  'es-419': ES_419,
  'pt-BR': PT,
  ru: RU,
  uk: UK,
  ja: JA,
  'zh-CN': ZH,
} as const satisfies Readonly<Record<string, Words>>;
