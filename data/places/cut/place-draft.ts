import type { PlaceType } from '../../../src/places/place.ts';

/** A place on its way into the gazetteer: its columns and every spelling known. */
export interface PlaceDraft {
  /** GeoNames id for a city; 0 for a country or region, which are known by their code. */
  readonly geonameId: number;
  readonly type: Exclude<PlaceType, 'other'>;
  readonly name: string;
  readonly country: string;
  /** GeoNames code of the first-level region (`SY.11`), `''` where there is none. */
  readonly region: string;
  /** 2 for the capital of a country, 1 for the seat of a first-level region, -1 for a part of a city, else 0. */
  readonly standing: number;
  population: number;
  latitude: number;
  longitude: number;
  readonly names: readonly string[];
}
