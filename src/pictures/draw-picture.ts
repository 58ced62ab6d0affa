import { drawHistogram } from './histogram/draw-histogram.ts';
import { drawMap } from './map/draw-map.ts';
import type { Picture } from './picture.ts';
import type { Svg } from './svg.ts';

/** Any picture as SVG. */
export function drawPicture(picture: Picture): Svg {
  return picture.kind === 'histogram' ? drawHistogram(picture) : drawMap(picture);
}
