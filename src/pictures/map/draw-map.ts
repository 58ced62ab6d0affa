import { geoPath } from 'd3-geo';
import { scaleSqrt } from 'd3-scale';
import { COLOURS, LABEL, WIDTH } from '../look.ts';
import { page } from '../page.ts';
import type { MapPicture, Spot } from '../picture.ts';
import { element, type Svg, textElement } from '../svg.ts';
import { chooseView } from './choose-view.ts';
import { outlines } from './outlines.ts';
import { type Label, type Mark, placeLabels } from './place-labels.ts';

const HEIGHT = 540;
/** Spots keep away from the edge, so that their names have room. */
const EDGE = 110;
/** Pixels. A spot's surface grows with its count. */
const RADII = { least: 6, most: 28 } as const;

/** A map of the places where events were: a spot for each, its surface by their number, the largest named. */
export function drawMap({ spots, locale }: MapPicture): Svg {
  const { projection, bounds } = chooseView(spots, { width: WIDTH, height: HEIGHT, edge: EDGE });
  const path = geoPath(projection).digits(1);
  const marks = marksOf(spots, projection, locale);
  const labels = placeLabels(marks, { width: WIDTH, height: HEIGHT, fontSize: LABEL['font-size'] });
  return page(HEIGHT, [
    ...outlines(bounds === null ? 'coarse' : 'fine', bounds).map((country) =>
      element('path', { d: path(country) ?? '', fill: COLOURS.land, stroke: COLOURS.border, 'stroke-width': 1.4 }),
    ),
    ...marks.map(drawMark),
    ...labels.map(drawLabel),
  ]);
}

/** The largest first, so that small spots are drawn above large ones and the largest get their names first. */
function marksOf(
  spots: readonly Spot[],
  project: (point: [number, number]) => [number, number] | null,
  locale: string,
): Mark[] {
  const sorted = spots.toSorted((a, b) => b.count - a.count);
  const radius = scaleSqrt()
    .domain([0, Math.max(1, sorted[0]?.count ?? 1)])
    .range([0, RADII.most]);
  return sorted.flatMap(({ name, longitude, latitude, count }) => {
    const point = project([longitude, latitude]);
    if (!point) return [];
    const text = `${name} · ${count.toLocaleString(locale)}`;
    return [{ x: point[0], y: point[1], radius: Math.max(RADII.least, radius(count)), text }];
  });
}

function drawMark({ x, y, radius }: Mark): Svg {
  return element('circle', {
    cx: x,
    cy: y,
    r: radius,
    fill: COLOURS.peak,
    'fill-opacity': 0.55,
    stroke: COLOURS.peak,
    'stroke-width': 2,
  });
}

function drawLabel({ text, x, y, anchor }: Label): Svg {
  return textElement(text, { ...LABEL, x, y, 'text-anchor': anchor, 'font-weight': 'bold' });
}
