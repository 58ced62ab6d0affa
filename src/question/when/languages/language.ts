import type { Parser } from 'chrono-node';
import type { Unit } from '../stretch.ts';
import type { Joints } from './joints.ts';

/** A language as tables of patterns (case ignored); chrono reads its days, one set of parsers for all reads its periods. */
export interface Language {
  /** Chrono's parsers of this language. */
  readonly chrono: readonly Parser[];
  /** Twelve, January first. */
  readonly months: readonly string[];
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly [string, string, string, string];
  /** Sunday first. */
  readonly weekdays: readonly string[];
  /** What may stand around a year's digits and makes them a year for sure. */
  readonly yearBefore: string;
  readonly yearAfter: string;
  /** Nouns after a number that make it a count. */
  readonly counted: string;
  /** `(?<number>…)` is 1–4, or `(?<first>…)` … `(?<fourth>…)` is set. */
  readonly quarter: string;
  /** `(?<half>…)` is 1 or 2, or `(?<firsthalf>…)`, `(?<secondhalf>…)` is set. */
  readonly half: string;
  /** `(?<decade>…)` is `1990` or `90`. */
  readonly decade: string;
  /** `(?<century>…)` is its number, in digits. */
  readonly century: string;
  /** `last year` and its like: pattern, unit, how many units from now. */
  readonly relative: readonly (readonly [string, Unit, number])[];
  /** Two to ten. */
  readonly numbers: string;
  /** Units after a number: `(\d+) months ago`. */
  readonly units: readonly (readonly [string, Unit])[];
  /** `# ago`, `last #`, with `#` for a number and its unit. */
  readonly ago: string;
  readonly last: string;
  /** Words before a stretch that mean its first, middle or last third. */
  readonly edges: { readonly start: string; readonly middle: string; readonly end: string };
  /** Holidays by the English names in the list of holidays: their own words. */
  readonly holidays: readonly (readonly [string, string])[];
  readonly joints: Joints;
}
