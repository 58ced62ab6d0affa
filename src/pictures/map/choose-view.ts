import { type GeoProjection, geoEqualEarth, geoMercator } from 'd3-geo';
import type { MultiPoint } from 'geojson';
import type { Spot } from '../picture.ts';
import type { Bounds } from './outlines.ts';

/** A part of the world, flattened. */
export interface View {
  readonly projection: GeoProjection;
  /** What of the world is on the sheet; null: all of it. */
  readonly bounds: Bounds | null;
}

/** Pixels: what is drawn on, and the edge that spots keep from it. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly edge: number;
}

/** Degrees. Less than this around a single town shows nothing that one knows. */
const LEAST_SPAN = 7;
/** Degrees of longitude beyond which the whole world is shown. */
const WORLD_SPAN = 110;
/** Mercator's far north is larger than it is told. */
const HIGHEST_LATITUDE = 72;
/** The edges of all land but Antarctica, where there is no news of towns; it would take a sixth of the sheet. */
const INHABITED: Bounds = { west: -170, east: 180, south: -56, north: 80 };

/** The smallest part of the world that shows all spots with the lands around them; the world where they lie far apart. */
export function chooseView(spots: readonly Spot[], sheet: Sheet): View {
  const { west, east, south, north } = boundsOf(spots);
  const isFar = east - west > WORLD_SPAN || Math.max(Math.abs(south), Math.abs(north)) > HIGHEST_LATITUDE;
  if (isFar) {
    return { projection: fitted(geoEqualEarth(), crossOf(INHABITED), { ...sheet, edge: 8 }), bounds: null };
  }
  const rotated = geoMercator().rotate([-(west + east) / 2, 0]);
  const projection = fitted(rotated, crossOf({ west, east, south, north }), sheet);
  return { projection, bounds: boundsOfSheet(projection, sheet) };
}

function fitted(projection: GeoProjection, shape: MultiPoint, { width, height, edge }: Sheet): GeoProjection {
  const corners = (from: number): [[number, number], [number, number]] => [
    [from, from],
    [width - from, height - from],
  ];
  return projection.fitExtent(corners(edge), shape).clipExtent(corners(0));
}

/** The points of some bounds that lie farthest out, however the world is flattened. */
function crossOf({ west, east, south, north }: Bounds): MultiPoint {
  const [middle, level] = [(west + east) / 2, (south + north) / 2];
  return {
    type: 'MultiPoint',
    coordinates: [
      [west, level],
      [east, level],
      [middle, south],
      [middle, north],
    ],
  };
}

function boundsOfSheet(projection: GeoProjection, { width, height }: Sheet): Bounds {
  const [west = 0, north = 90] = projection.invert?.([0, 0]) ?? [];
  const [east = 0, south = -90] = projection.invert?.([width, height]) ?? [];
  return { west, east: east < west ? east + 360 : east, south, north };
}

function boundsOf(spots: readonly Spot[]): Bounds {
  const latitudes = spots.map(({ latitude }) => latitude);
  const [south, north] = widened(Math.min(...latitudes), Math.max(...latitudes));
  const [west, east] = widened(...spanOfLongitudes(spots.map(({ longitude }) => longitude)));
  return { west, east, south, north };
}

function widened(low: number, high: number): [low: number, high: number] {
  const missing = Math.max(0, LEAST_SPAN - (high - low)) / 2;
  return [low - missing, high + missing];
}

/** The shortest stretch eastward that holds all: across the 180th meridian where that is shorter, its end then above 180. */
function spanOfLongitudes(longitudes: readonly number[]): [from: number, to: number] {
  const sorted = longitudes.toSorted((a, b) => a - b);
  let [from, to] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  sorted.slice(1).forEach((next, index) => {
    const around = (sorted[index] ?? 0) + 360;
    if (around - next < to - from) [from, to] = [next, around];
  });
  return [from, to];
}
