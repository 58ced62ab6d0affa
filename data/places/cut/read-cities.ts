import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlaceDraft } from './place-draft.ts';

const SMALLEST = 5_000;
const STANDING: Record<string, number> = { PPLC: 2, PPLG: 1, PPLA: 1, PPLX: -1 };
const SEATS = new Set(['PPLC', 'PPLG', 'PPLA', 'PPLA2']);
const GONE = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

/** Reads GeoNames' list of populated places (tab separated, https://download.geonames.org/export/dump/readme.txt). */
export function readCities(folder: string): PlaceDraft[] {
  const lines = readFileSync(join(folder, 'dist', 'cities500.txt'), 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [
      id,
      name = '',
      ascii = '',
      others = '',
      latitude,
      longitude,
      ,
      kind = '',
      country = '',
      ,
      region,
      ,
      ,
      ,
      population,
    ] = line.split('\t');
    if (!id || GONE.has(kind) || (Number(population) < SMALLEST && !SEATS.has(kind))) return [];
    return [
      {
        geonameId: Number(id),
        type: 'city' as const,
        name: readable(name, country),
        country,
        region: region ? `${country}.${region}` : '',
        standing: STANDING[kind] ?? 0,
        population: Number(population),
        latitude: Number(latitude),
        longitude: Number(longitude),
        names: [name, ascii, ...others.split(',').filter(isSpelling)],
      },
    ];
  });
}

/** Whether an alternate name is a spelling of people: not an airport's code, an address or a machine's romanisation. */
function isSpelling(name: string): boolean {
  return name.length <= 60 && !/^[A-Z]{2,4}$|^[a-z]|:\/\/|^Q\d+$/.test(name);
}

/** A name as English writes it: the marks of scholarly transliteration fall where the land itself writes in another script. */
export function readable(name: string, country: string): string {
  const { script } = new Intl.Locale(`und-${country}`).maximize();
  const plain = script === 'Latn' ? name : name.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  return plain.replace(/[`ʼʻ‘]/g, '’').replace(/’(?=$|\s)|(?<=^|\s)’(?!s-)/g, '');
}
