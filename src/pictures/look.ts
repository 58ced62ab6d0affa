/**
 * The one look of all pictures. They bring their own dark ground, so that they read the same on Discord's dark and light
 * themes; each text colour has a contrast of at least 4.5 : 1 on it (WCAG 2.2, 1.4.3). Flat colours keep the files small.
 */
export const COLOURS = {
  ground: '#1f262f',
  grid: '#36414e',
  text: '#e9eef4',
  quiet: '#a9b5c2',
  bar: '#6da5d8',
  peak: '#f0b653',
  land: '#3b4755',
  border: '#1f262f',
} as const;

/** Pixels. Discord shows an embed's image at about half of this width: letters are twice as large as they will look. */
export const WIDTH = 1000;
const FONT_SIZE = 26;
export const SMALL_FONT_SIZE = 23;

/** Words over a drawing: what lies below them is held off by a seam of the ground's colour. */
export const LABEL = {
  'font-size': FONT_SIZE,
  fill: COLOURS.text,
  stroke: COLOURS.ground,
  'stroke-width': 5,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
} as const;
