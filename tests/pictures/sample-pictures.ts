import type { Bar } from '../../src/answer/histogram.ts';
import { dayOf } from '../../src/archive/day.ts';
import type { HistogramPicture, MapPicture, Picture, Spot } from '../../src/pictures/picture.ts';

/** Bars from a day on; `waves` shapes their counts so that some stand out. */
export function sampleHistogram(unit: HistogramPicture['unit'], length: number, locale = 'en-GB'): HistogramPicture {
  const bars = Array.from({ length }, (_, index): Bar => {
    const from = {
      day: (dayOf(2016, 4, 1) ?? 0) + index,
      month: dayOf(2011 + Math.floor(index / 12), (index % 12) + 1, 1) ?? 0,
      year: dayOf(2002 + index, 1, 1) ?? 0,
    }[unit];
    const calm = Math.round(20 + 18 * Math.sin(index * 2.3));
    return { from, to: from, count: index === Math.floor(length / 3) ? 240 : index === length - 4 ? 190 : calm };
  });
  return { kind: 'histogram', unit, bars, locale };
}

export function sampleMap(spots: readonly Spot[], locale = 'en-GB'): MapPicture {
  return { kind: 'map', spots, locale };
}

export function spot(name: string, [latitude, longitude]: readonly [number, number], count: number): Spot {
  return { name, latitude, longitude, count };
}

export const SYRIA: readonly Spot[] = [
  spot('Aleppo', [36.2, 37.16], 140),
  spot('Damascus', [33.5, 36.3], 120),
  spot('Homs', [34.73, 36.72], 80),
  spot('Raqqa', [35.95, 39], 60),
  spot('Idlib', [35.93, 36.63], 50),
  spot('Deir ez-Zor', [35.33, 40.14], 33),
  spot('Palmyra', [34.55, 38.27], 30),
  spot('القريتين', [34.23, 37.24], 12),
];

export const WORLD: readonly Spot[] = [
  spot('Baghdad', [33.3, 44.4], 90),
  spot('New York', [40.7, -74], 70),
  spot('London', [51.5, 0], 60),
  spot('Paris', [48.85, 2.35], 40),
  spot('Москва', [55.75, 37.6], 31),
  spot('北京', [39.9, 116.4], 25),
  spot('東京', [35.7, 139.7], 20),
  spot('Nairobi', [-1.3, 36.8], 14),
  spot('Sydney', [-33.9, 151.2], 9),
  spot('Lima', [-12, -77], 5),
];

/** One of each kind that is drawn in a way of its own. */
export function samplePictures(): Readonly<Record<string, Picture>> {
  return {
    'a month, day by day': sampleHistogram('day', 30),
    'five years, month by month': sampleHistogram('month', 60),
    'two decades, year by year': sampleHistogram('year', 22),
    'a country': sampleMap(SYRIA),
    'the world': sampleMap(WORLD),
    'across the 180th meridian': sampleMap([
      spot('Suva', [-18.1, 178.4], 5),
      spot('Apia', [-13.8, -171.8], 3),
      spot('Nuku‘alofa', [-21.1, -175.2], 8),
    ]),
  };
}
