import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoBounds } from 'd3-geo';
import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Degrees: a stretch of longitudes eastward from `west` (`east` may be above 180), and one of latitudes. */
export interface Bounds {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** A country's outline and what it lies within. */
interface Country {
  readonly shape: Feature;
  readonly bounds: Bounds;
}

const FILES = { coarse: 'world-atlas/countries-110m.json', fine: 'world-atlas/countries-50m.json' } as const;
const require = createRequire(import.meta.url);
const opened = new Map<string, readonly Country[]>();

/** Outlines of the countries (Natural Earth, public domain) that reach into some bounds; null: of all. */
export function outlines(detail: keyof typeof FILES, within: Bounds | null): readonly Feature[] {
  const countries = opened.get(detail) ?? read(detail);
  opened.set(detail, countries);
  return countries.filter(({ bounds }) => within === null || overlap(bounds, within)).map(({ shape }) => shape);
}

function read(detail: keyof typeof FILES): readonly Country[] {
  const topology = JSON.parse(readFileSync(require.resolve(FILES[detail]), 'utf8')) as Topology<{
    countries: GeometryCollection;
  }>;
  return feature(topology, topology.objects.countries).features.map((shape) => {
    const [[west, south], [east, north]] = geoBounds(shape);
    return { shape, bounds: { west, east: east < west ? east + 360 : east, south, north } };
  });
}

/** Longitudes are the same once around the world. */
function overlap(one: Bounds, other: Bounds): boolean {
  if (one.south > other.north || other.south > one.north) return false;
  return [-360, 0, 360].some((turn) => one.west + turn <= other.east && other.west <= one.east + turn);
}
