/**
 * Cuts the gazetteer: `npx node data/places/cut-gazetteer.ts`. Downloads the sources named in cut/fetch-packages.ts
 * (about 14 MB) and writes gazetteer.zst beside this file. The hand-kept tables are read when the bot starts, not here.
 */
import { mkdtempDisposableSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRows } from '../../src/places/hand-tables.ts';
import { importance } from '../../src/places/importance.ts';
import { packGazetteer } from '../../src/places/gazetteer-file.ts';
import { fetchPackages } from './cut/fetch-packages.ts';
import { hanNames } from './cut/han-names.ts';
import { packNames, packPlaces, packWords } from './cut/pack-places.ts';
import type { PlaceDraft } from './cut/place-draft.ts';
import { readCities } from './cut/read-cities.ts';
import { readCountries } from './cut/read-countries.ts';
import { readRegions } from './cut/read-regions.ts';
import { readWords } from './cut/read-words.ts';
import { spellings } from './cut/spellings.ts';
import { weighWhole } from './cut/weigh-whole.ts';

using folder = mkdtempDisposableSync(join(tmpdir(), 'gazetteer-'));
const sources = fetchPackages(folder.path);
const cities = readCities(sources.cities);
const regions = readRegions(sources);
const codes = readRows(join(import.meta.dirname, 'countries.tsv'), 3).map(([code = '']) => code);
const countries = readCountries(new Set([...codes, ...cities.map((city) => city.country)]));
const byRegion = Map.groupBy(cities, (city) => city.region);
const byCountry = Map.groupBy(cities, (city) => city.country);
for (const region of regions) weighWhole(region, byRegion.get(region.region) ?? []);
for (const country of countries) weighWhole(country, byCountry.get(country.country) ?? []);

const places: PlaceDraft[] = [...countries, ...regions, ...cities].sort((a, b) => importance(b) - importance(a));
const keys = new Map<string, Map<number, number>>();
places.forEach((place, index) => {
  for (const [key, spelling] of spellings(place)) {
    const list = keys.get(key) ?? new Map<number, number>();
    keys.set(key, list.set(index, spelling));
  }
});

const file = packGazetteer({ places: packPlaces(places), names: packNames(keys), words: packWords(readWords(sources.words)) });
const target = join(import.meta.dirname, 'gazetteer.zst');
writeFileSync(target, file);
writeFileSync(join(import.meta.dirname, 'han-names.tsv'), hanNames(places));
console.log(`${places.length} places, ${keys.size} spellings, ${(file.length / 1e6).toFixed(2)} MB: ${target}`);
