import { keyAt, numberOfKey } from '../columns/find-key.ts';
import { textAt } from '../columns/texts.ts';
import type { Place, PlaceId, PlaceType } from './place.ts';
import { type PlaceColumns, TYPES } from './place-columns.ts';

/** What is made of the file's columns once, to look up by. */
export interface PlaceLookup {
  /** How likely a bare name means the place, by number; the regions kept by hand stand behind the file's places. */
  readonly importance: Float32Array;
  /** Numbers of the cities, ordered by their numbers in GeoNames. */
  readonly byGeonameId: Uint32Array;
}

/** What the hand-kept tables add to the places of the file. */
export interface KeptByHand {
  /** Regions and seas, whole. */
  readonly regions: readonly Place[];
  /** English names that replace the file's, by id. */
  readonly names: ReadonlyMap<PlaceId, string>;
  /** What contains a country or region beyond its country, nearest first, by id. */
  readonly within: ReadonlyMap<PlaceId, readonly PlaceId[]>;
}

/**
 * Every place by its number: first those of the file, most important first, then the regions kept by hand. A place is
 * made when it is asked for, and the last few thousand are kept.
 */
export class PlaceStore {
  readonly size: number;
  readonly importance: Float32Array;
  readonly #columns: PlaceColumns;
  readonly #byGeonameId: Uint32Array;
  readonly #kept: KeptByHand;
  readonly #regionNumbers: ReadonlyMap<PlaceId, number>;
  readonly #made = new Map<number, Place>();

  constructor(columns: PlaceColumns, { importance, byGeonameId }: PlaceLookup, kept: KeptByHand) {
    const filed = columns.type.length;
    this.size = filed + kept.regions.length;
    this.importance = importance;
    this.#columns = columns;
    this.#byGeonameId = byGeonameId;
    this.#kept = kept;
    this.#regionNumbers = new Map(kept.regions.map(({ id }, index) => [id, filed + index]));
  }

  at(number: number): Place {
    const known = this.#kept.regions[number - this.#columns.type.length] ?? this.#made.get(number);
    if (known) return known;
    const made = this.#make(number);
    if (this.#made.size === MOST_MADE) this.#made.clear();
    this.#made.set(number, made);
    return made;
  }

  /** The place's number, or undefined where no place has the id. */
  numberOf(id: PlaceId): number | undefined {
    const [, geonameId] = CITY.exec(id) ?? [];
    return geonameId ? this.#cityOf(Number(geonameId)) : (this.#regionNumbers.get(id) ?? this.#numberOfCode(id));
  }

  id(number: number): PlaceId {
    const type = this.type(number);
    if (type === 'city') return `g${this.#columns.geonameIds[number]}`;
    if (type === 'country') return this.countryCode(number);
    return type === 'admin1' ? this.#regionCode(number) : this.at(number).id;
  }

  type(number: number): PlaceType {
    return TYPES[this.#columns.type[number] ?? TYPES.length] ?? 'other';
  }

  standing(number: number): number {
    return (this.#columns.standing[number] ?? 1) - 1;
  }

  /** ISO code of the country, `''` for what is kept by hand. */
  countryCode(number: number): string {
    const { country, countries } = this.#columns;
    return countries[country[number] ?? -1] ?? '';
  }

  #numberOfCode(code: string): number | undefined {
    const { codes, codeNumbers } = this.#columns;
    return codeNumbers[numberOfKey(codes, code)];
  }

  /** Code of the first-level region that a place is or lies in, `''` where there is none. */
  #regionCode(number: number): PlaceId {
    const { codes, region } = this.#columns;
    return keyAt(codes, (region[number] ?? 0) - 1);
  }

  #cityOf(geonameId: number): number | undefined {
    const { geonameIds } = this.#columns;
    let [low, high] = [0, this.#byGeonameId.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((geonameIds[this.#byGeonameId[middle] ?? 0] ?? 0) < geonameId) low = middle + 1;
      else high = middle;
    }
    const number = this.#byGeonameId[low];
    return number !== undefined && geonameIds[number] === geonameId ? number : undefined;
  }

  #make(number: number): Place {
    const { population, latitude, longitude } = this.#columns;
    const id = this.id(number);
    const type = this.type(number);
    const countryCode = this.countryCode(number);
    const region = this.#regionCode(number);
    const regionNumber = region === '' ? undefined : this.#numberOfCode(region);
    const name = this.#name(id, number);
    const placed = (latitude[number] ?? 0) !== 0;
    return {
      id,
      name,
      type,
      countryCode,
      admin1: type === 'admin1' ? name : regionNumber === undefined ? null : this.#name(region, regionNumber),
      within: this.#within(id, [region, countryCode]),
      population: population[number] ?? 0,
      latitude: placed ? (latitude[number] ?? 0) / 360 - 90 : null,
      longitude: placed ? (longitude[number] ?? 0) / 180 - 180 : null,
    };
  }

  /** The name shown for a place. */
  #name(id: PlaceId, number: number): string {
    return this.#kept.names.get(id) ?? textAt(this.#columns.names, number);
  }

  /** What contains a place, nearest first: what the tables say of it, then each whole with what they say of that. */
  #within(id: PlaceId, wholes: readonly PlaceId[]): readonly PlaceId[] {
    const known = wholes.filter((code) => code !== id && this.#numberOfCode(code) !== undefined);
    const found = known.flatMap((code) => [code, ...(this.#kept.within.get(code) ?? [])]);
    return [...new Set([...(this.#kept.within.get(id) ?? []), ...found])];
  }
}

/** More places than a day of questions names. */
const MOST_MADE = 4096;

const CITY = /^g(\d+)$/;
