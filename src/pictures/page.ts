import { FONT_FAMILY } from './fonts.ts';
import { COLOURS, WIDTH } from './look.ts';
import { element, type Svg } from './svg.ts';

/** A whole drawing on the ground of all pictures; `height` in pixels. */
export function page(height: number, content: readonly Svg[]): Svg {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
      'font-family': FONT_FAMILY,
    },
    [element('rect', { width: WIDTH, height, fill: COLOURS.ground }), ...content],
  );
}
