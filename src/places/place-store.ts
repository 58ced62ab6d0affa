import { fromPlanes, type Sections } from './gazetteer-file.ts';
import { importance } from './importance.ts';
import type { Place, PlaceId, PlaceType } from './place.ts';
import { lineStarts } from './word-list.ts';

const TYPES: readonly PlaceType[] = ['country', 'admin1', 'city'];

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
 * made when it is first asked for, and kept.
 */
export class PlaceStore {
  readonly size: number;
  /** How likely a bare name means the place, by number. */
  readonly importance: Float32Array;
  /** Index into TYPES of a place of the file, by number. */
  readonly #type: Uint8Array;
  readonly #standing: Uint8Array;
  readonly #population: Uint32Array;
  readonly #latitude: Uint32Array;
  readonly #longitude: Uint32Array;
  readonly #country: Uint8Array;
  readonly #region: Uint32Array;
  readonly #geonameIds: Uint32Array;
  readonly #countries: readonly string[];
  readonly #regions: readonly string[];
  readonly #names: Buffer;
  readonly #nameStarts: Uint32Array;
  readonly #kept: KeptByHand;
  readonly #made: (Place | undefined)[] = [];
  readonly #numbers = new Map<PlaceId, number>();
  #cityNumbers: Map<number, number> | undefined;

  constructor(sections: Sections, kept: KeptByHand) {
    this.#type = sections.type;
    this.#standing = sections.standing;
    this.#population = fromPlanes(sections.population, 4);
    this.#latitude = fromPlanes(sections.latitude, 2);
    this.#longitude = fromPlanes(sections.longitude, 2);
    this.#country = sections.country;
    this.#region = fromPlanes(sections.region, 2);
    this.#geonameIds = fromPlanes(sections.geonameIds, 4);
    this.#countries = sections.countries.toString('latin1').split('\n');
    this.#regions = sections.regions.toString('latin1').split('\n');
    this.#names = sections.names;
    this.#nameStarts = lineStarts(sections.names);
    this.#kept = kept;
    this.size = this.#type.length + kept.regions.length;
    this.importance = Float32Array.from({ length: this.size }, (_, number) => this.#weigh(number));
    this.#numberCodes();
  }

  at(number: number): Place {
    this.#made[number] ??= this.#kept.regions[number - this.#type.length] ?? this.#make(number);
    return this.#made[number];
  }

  /** The place's number, or undefined where no place has the id. */
  numberOf(id: PlaceId): number | undefined {
    const known = this.#numbers.get(id);
    if (known !== undefined || !/^g\d+$/.test(id)) return known;
    this.#cityNumbers ??= new Map(Array.from(this.#geonameIds, (geonameId, number) => [geonameId, number]));
    const number = this.#cityNumbers.get(Number(id.slice(1)));
    return number !== undefined && this.type(number) === 'city' ? number : undefined;
  }

  id(number: number): PlaceId {
    const type = TYPES[this.#type[number] ?? 3];
    if (type === 'city') return `g${this.#geonameIds[number]}`;
    return type === undefined ? this.at(number).id : this.#code(number);
  }

  type(number: number): PlaceType {
    return TYPES[this.#type[number] ?? 3] ?? 'other';
  }

  standing(number: number): number {
    return (this.#standing[number] ?? 1) - 1;
  }

  #code(number: number): PlaceId {
    const region = this.#regions[this.#region[number] ?? 0];
    return region || this.countryCode(number);
  }

  /** ISO code of the country, `''` for what is kept by hand. */
  countryCode(number: number): string {
    return this.#countries[this.#country[number] ?? -1] ?? '';
  }

  #name(number: number): string {
    const start = this.#nameStarts[number] ?? 0;
    return this.#names.toString('utf8', start, (this.#nameStarts[number + 1] ?? 0) - 1);
  }

  #weigh(number: number): number {
    const type = this.type(number);
    const population = this.#population[number] ?? this.#kept.regions[number - this.#type.length]?.population ?? 0;
    return importance({ type, population, standing: this.standing(number) });
  }

  /** Numbers of countries and regions by code; cities are numbered only when one is asked for by its id. */
  #numberCodes(): void {
    for (let number = 0; number < this.size; number++) {
      if (this.type(number) !== 'city') this.#numbers.set(this.id(number), number);
    }
  }

  #make(number: number): Place {
    const id = this.id(number);
    const type = this.type(number);
    const country = this.countryCode(number);
    const region = this.#regions[this.#region[number] ?? 0] ?? '';
    const regionNumber = this.#numbers.get(region);
    const name = this.#kept.names.get(id) ?? this.#name(number);
    const parents = [region, country].filter((code) => this.#numbers.has(code) && code !== id);
    const within = [id, ...parents].flatMap((code) => [
      ...(code === id ? [] : [code]),
      ...(this.#kept.within.get(code) ?? []),
    ]);
    const placed = (this.#latitude[number] ?? 0) !== 0;
    return {
      id,
      name,
      type,
      countryCode: country,
      admin1: type === 'admin1' ? name : regionNumber === undefined ? null : this.#shownName(region, regionNumber),
      within: [...new Set(within)],
      population: this.#population[number] ?? 0,
      latitude: placed ? (this.#latitude[number] ?? 0) / 360 - 90 : null,
      longitude: placed ? (this.#longitude[number] ?? 0) / 180 - 180 : null,
    };
  }

  #shownName(id: PlaceId, number: number): string {
    return this.#kept.names.get(id) ?? this.#name(number);
  }
}
