import { Resvg } from '@resvg/resvg-js';
import { FONT_FAMILY, fontFilesFor } from './fonts.ts';
import { indexedPng } from './indexed-png.ts';
import type { Svg } from './svg.ts';

/** A drawing as the bytes of a PNG. Throws where it is no SVG. Takes tens of milliseconds: not for the thread that answers. */
export function toPng(svg: Svg): Uint8Array<ArrayBuffer> {
  const font = { fontFiles: fontFilesFor(svg), loadSystemFonts: false, defaultFontFamily: FONT_FAMILY };
  const { width, height, pixels } = new Resvg(svg, { font }).render();
  return new Uint8Array(indexedPng({ width, height, rgba: pixels }));
}
