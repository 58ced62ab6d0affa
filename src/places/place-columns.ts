import type { Keys } from '../columns/keys.ts';
import type { Texts } from '../columns/texts.ts';
import type { PlaceType } from './place.ts';

/** What `PlaceColumns.type` says of a place. */
export const TYPES: readonly PlaceType[] = ['country', 'admin1', 'city'];

/** The world's places, a number in each column for each place: the most important place first. */
export interface PlaceColumns {
  /** Index into TYPES. */
  readonly type: Uint8Array;
  /** 3 for the capital of a country, 2 for the seat of a first-level region, 0 for a part of a city, else 1. */
  readonly standing: Uint8Array;
  readonly population: Uint32Array;
  /** (degrees + 90) × 360; 0 for what has no point. */
  readonly latitude: Uint16Array;
  /** (degrees + 180) × 180. */
  readonly longitude: Uint16Array;
  /** Number in GeoNames of a city; 0 for what is known by its code. */
  readonly geonameIds: Uint32Array;
  /** Index into `countries`. */
  readonly country: Uint8Array;
  /** One more than the number of the region's code; 0 where there is none. */
  readonly region: Uint16Array;
  /** ISO codes of countries. */
  readonly countries: readonly string[];
  /** Codes of countries and first-level regions, and the place of each. */
  readonly codes: Keys;
  readonly codeNumbers: Uint32Array;
  readonly names: Texts;
}
