import { join } from 'node:path';
import { readRows } from '../../../src/places/hand-tables.ts';
import type { Place } from '../../../src/places/place.ts';

/** The rows of a corpus table beside this file. */
export function readCorpus(name: string, columns: number): string[][] {
  return readRows(join(import.meta.dirname, name), columns);
}

/** Whether a place is what a corpus cell says: an id, or `name/country` and perhaps `/type`. */
export function isMeant(place: Place | undefined, cell: string): boolean {
  if (!place) return false;
  const [name, country, type] = cell.split('/');
  if (country === undefined) return place.id === cell;
  return place.name === name && place.countryCode === country && (type === undefined || place.type === type);
}

export function described(places: readonly Place[]): string {
  return places.map(({ id, name, countryCode, type }) => `${id} ${name}/${countryCode}/${type}`).join('; ');
}
