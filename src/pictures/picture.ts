import type { Bar, BarUnit } from '../answer/histogram.ts';

/** Events over time: a bar for each day, month or year, ascending and without gaps. */
export interface HistogramPicture {
  readonly kind: 'histogram';
  readonly unit: BarUnit;
  readonly bars: readonly Bar[];
  /** BCP 47; of the dates and numbers drawn. */
  readonly locale: string;
}

/** A place with the number of events in it. Degrees. */
export interface Spot {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly count: number;
}

/** Places of events on an outline of the world, or of the part of it where they are. */
export interface MapPicture {
  readonly kind: 'map';
  /** Those of most events first; at least one. */
  readonly spots: readonly Spot[];
  readonly locale: string;
}

/** What can be drawn, as plain data: it is sent to another thread. */
export type Picture = HistogramPicture | MapPicture;
