import type { ListAnswer } from '../answer/answer.ts';
import type { HistogramPicture, MapPicture, Picture } from './picture.ts';

/** The picture that an answer asks for; null where it asks for none, or has nothing to draw. */
export function pictureOf({ picture, histogram, map }: ListAnswer, locale: string): Picture | null {
  if (picture === 'histogram' && histogram) return histogramPicture(histogram, locale);
  return picture === 'map' && map && map.length > 0 ? mapPicture(map, locale) : null;
}

function histogramPicture({ unit, bars }: NonNullable<ListAnswer['histogram']>, locale: string): HistogramPicture {
  return { kind: 'histogram', unit, bars, locale };
}

function mapPicture(map: NonNullable<ListAnswer['map']>, locale: string): MapPicture {
  const spots = map.map(({ place: { name, latitude, longitude }, count }) => ({ name, latitude, longitude, count }));
  return { kind: 'map', spots, locale };
}
