import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place, PlaceId } from './place.ts';

/** The tables kept by hand in the data folder, as they are written there. */
export interface HandTables {
  /** Shown names of countries and cities that differ from the gazetteer's; key: country code or `City, CC`. */
  readonly shownNames: readonly (readonly [reference: string, name: string])[];
  readonly regions: readonly Place[];
  /** Every spelling of a region kept by hand, the first is its name. */
  readonly regionNames: ReadonlyMap<PlaceId, readonly string[]>;
  /** All that contains a country, first-level region or region kept by hand, nearest first. */
  readonly within: ReadonlyMap<PlaceId, readonly PlaceId[]>;
  /** Old names and abbreviations, and what they mean. */
  readonly otherNames: readonly (readonly [spelling: string, reference: string])[];
  readonly demonyms: readonly (readonly [demonym: string, reference: string])[];
}

/** Reads the tables kept by hand. Throws with file and line where a row has not the columns that its table needs. */
export function readHandTables(directory: string): HandTables {
  const read = (name: string, columns: number) => readRows(join(directory, name), columns);
  const countries = read('countries.tsv', 3);
  const regionRows = read('regions.tsv', 6);
  const direct = new Map<PlaceId, PlaceId[]>();
  const put = (part: PlaceId, whole: PlaceId) => direct.set(part, [...(direct.get(part) ?? []), whole]);
  for (const [code = '', , wholes] of countries) for (const whole of list(wholes)) put(code, whole);
  for (const [id = '', , , , wholes, parts] of regionRows) {
    for (const whole of list(wholes)) put(id, whole);
    for (const part of list(parts)) put(part, id);
  }
  const within = new Map([...direct.keys()].map((id) => [id, above(id, direct)]));
  return {
    shownNames: [
      ...countries.map(([code = '', name = '']) => [code, name] as const),
      ...pairs(read('shown-names.tsv', 2)),
    ].filter(([, name]) => name !== ''),
    regions: regionRows.map((row) => readRegion(row, within)),
    regionNames: new Map(regionRows.map(([id = '', names = '']) => [id, names.split('|')])),
    within,
    otherNames: pairs(read('other-names.tsv', 2)).flatMap(([reference, names]) =>
      names.split('|').map((name) => [name, reference] as const),
    ),
    demonyms: pairs(read('demonyms.tsv', 2)).flatMap(([reference, names]) =>
      names.split('|').map((name) => [name, reference] as const),
    ),
  };
}

function pairs(rows: readonly string[][]): (readonly [string, string])[] {
  return rows.map(([first = '', second = '']) => [first, second] as const);
}

function list(text: string | undefined): string[] {
  return (text ?? '').split(' ').filter(Boolean);
}

/** All that contains a place, nearest first: the direct wholes, then theirs. */
function above(id: PlaceId, direct: ReadonlyMap<PlaceId, readonly PlaceId[]>): PlaceId[] {
  const found = new Set<PlaceId>();
  for (let level = [...(direct.get(id) ?? [])]; level.length > 0; ) {
    for (const whole of level) found.add(whole);
    level = level.flatMap((whole) => direct.get(whole) ?? []).filter((whole) => !found.has(whole));
  }
  return [...found];
}

function readRegion(row: readonly string[], within: ReadonlyMap<PlaceId, readonly PlaceId[]>): Place {
  const [id = '', names = '', countryCode = '', point = ''] = row;
  const [latitude, longitude] = point.split(',').map(Number);
  return {
    id,
    name: names.split('|')[0] ?? id,
    type: 'other',
    countryCode,
    admin1: null,
    within: within.get(id) ?? [],
    population: 0,
    latitude: latitude ?? null,
    longitude: longitude ?? null,
  };
}

/** The rows of a tab-separated table; empty lines and lines that begin with `#` are for readers. */
export function readRows(file: string, columns: number): string[][] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const row = line.split('\t').map((cell) => cell.trim());
    while (row.length < columns && row.length > 1) row.push('');
    if (row.length !== columns || row[0] === '') {
      throw new Error(`${file}:${index + 1}: Cannot read the row: it has ${row.length} columns, expected ${columns}`);
    }
    return [row];
  });
}
