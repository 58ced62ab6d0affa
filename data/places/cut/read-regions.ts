import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold, withoutGenericWords } from '../../../src/places/fold.ts';
import type { PlaceDraft } from './place-draft.ts';
import { readable } from './read-cities.ts';
import { readRows } from '../../../src/places/hand-tables.ts';
import type { Sources } from './fetch-packages.ts';

const WIDE_LANGUAGES = ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl', 'pl', 'tr', 'ru', 'ar', 'zh', 'ja', 'ko'];

/** Reads the first-level regions: GeoNames' codes and names, Unicode's names in the world's and the land's own languages. */
export function readRegions(sources: Sources): PlaceDraft[] {
  const regions: { code: string; name: string }[] = JSON.parse(
    readFileSync(join(sources.regions, 'admin1.json'), 'utf8'),
  );
  const kinds = readRows(join(import.meta.dirname, '..', 'region-kinds.tsv'), 2);
  const translations = readTranslations(join(sources.subdivisions, 'subdivisions'));
  return regions.map(({ code, name }) => {
    const country = code.slice(0, 2);
    const others = translations.get(`${country} ${core(name)}`) ?? [];
    return {
      geonameId: 0,
      type: 'admin1' as const,
      name: readable(name, country),
      country,
      region: code,
      standing: 0,
      population: 0,
      latitude: 0,
      longitude: 0,
      names: [name, ...withKind(name, country, kinds), ...others],
    };
  });
}

/** A region's name with what its country calls its regions: `Gorj` is Gorj County, `Homs` is Homs Governorate. */
function withKind(name: string, country: string, kinds: readonly string[][]): string[] {
  const bare = withoutGenericWords(fold(name));
  return kinds.flatMap(([kind = '', countries = '']) =>
    countries.split(' ').includes(country) ? [`${bare} ${kind}`] : [],
  );
}

function core(name: string): string {
  return withoutGenericWords(fold(name)).replaceAll(' ', '');
}

/** Unicode's names of each subdivision, by country and English name. */
function readTranslations(folder: string): Map<string, string[]> {
  const english = readLanguage(folder, 'en');
  const found = new Map<string, string[]>();
  for (const language of readdirSync(folder).filter((name) => !name.includes('-'))) {
    for (const [code, name] of Object.entries(readLanguage(folder, language))) {
      const country = code.slice(0, 2).toUpperCase();
      const own = new Intl.Locale(`und-${country}`).maximize().language === language;
      const englishName = english[code];
      if (!englishName || !(own || WIDE_LANGUAGES.includes(language))) continue;
      const key = `${country} ${core(englishName)}`;
      found.set(key, [...(found.get(key) ?? []), name]);
    }
  }
  return found;
}

function readLanguage(folder: string, language: string): Record<string, string> {
  const file = JSON.parse(readFileSync(join(folder, language, `${language}.json`), 'utf8'));
  return file.subdivisions.localeDisplayNames.subdivisions;
}
