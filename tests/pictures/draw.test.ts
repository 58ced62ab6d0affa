import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../src/pictures/draw-picture.ts';
import { FONT_FAMILY, fontFilesFor } from '../../src/pictures/fonts.ts';
import { WIDTH } from '../../src/pictures/look.ts';
import { page } from '../../src/pictures/page.ts';
import { textElement } from '../../src/pictures/svg.ts';
import { toPng } from '../../src/pictures/to-png.ts';
import { sampleHistogram, sampleMap, samplePictures, spot } from './sample-pictures.ts';

const MOST_BYTES = 60_000;

describe('drawPicture', () => {
  it.each(Object.entries(samplePictures()))('draws %s as a small PNG', (_, picture) => {
    const png = Buffer.from(toPng(drawPicture(picture)));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(WIDTH);
    expect(png.length).toBeLessThan(MOST_BYTES);
  });

  it('writes numbers and dates in the reader’s language', () => {
    expect(drawPicture(sampleHistogram('month', 24, 'de'))).toContain('Sept. 2011');
    expect(drawPicture(sampleMap([spot('Homs', [34.7, 36.7], 1204)], 'de'))).toContain('Homs · 1.204');
  });

  it('marks the highest bar with its date and number', () => {
    expect(drawPicture(sampleHistogram('day', 30))).toContain('11 Apr 2016 · 240');
  });

  it('keeps what stands in a name out of the drawing’s own marks', () => {
    const svg = drawPicture(sampleMap([spot('<script>&"\u0000\ud800', [0, 0], 1)]));
    expect(svg).toContain('&lt;script&gt;&amp;&quot; · 1');
    expect(() => toPng(svg)).not.toThrow();
  });

  it('draws one bar, and bars of nothing', () => {
    const { bars, ...empty } = sampleHistogram('day', 1);
    expect(() => toPng(drawPicture({ ...empty, bars }))).not.toThrow();
    expect(() => toPng(drawPicture({ ...empty, bars: bars.map((bar) => ({ ...bar, count: 0 })) }))).not.toThrow();
  });

  it('draws places at the poles and on both sides of the 180th meridian', () => {
    expect(() => toPng(drawPicture(sampleMap([spot('Pole', [90, 0], 1), spot('Other', [-90, 0], 1)])))).not.toThrow();
    const svg = drawPicture(sampleMap([spot('Suva', [-18.1, 178.4], 5), spot('Apia', [-13.8, -171.8], 3)]));
    expect(svg).toContain('Suva · 5');
    expect(svg).toContain('Apia · 3');
  });
});

describe('the fonts', () => {
  it.each([
    ['Cyrillic', 'Москва', 'Моcква'.replace('c', 'ж')],
    ['Greek', 'Αθήνα', 'Αθήνβ'],
    ['Arabic', 'القريتين', 'القريتيم'],
    ['Chinese', '北京', '南京'],
    ['Japanese', 'とうきょう', 'とうきょえ'],
  ])('have the signs of %s', (_, one, other) => {
    // Signs that no font has would all look the same.
    expect(drawn(one)).not.toEqual(drawn(other));
    expect(drawn(one)).not.toEqual(drawn(''));
  });

  it('joins Arabic letters', () => {
    const joined = inked(drawn('بب'));
    const apart = inked(drawn('ب\u200cب'));
    expect(joined).not.toBe(apart);
  });

  it('reads the large fonts only for texts that need them', () => {
    expect(fontFilesFor('Homs, Москва').filter((file) => /SC|Arabic/.test(file))).toEqual([]);
  });
});

function drawn(text: string): Buffer {
  const svg = page(60, [textElement(text, { x: 10, y: 40, fill: '#fff', 'font-size': 30 })]);
  const font = { fontFiles: fontFilesFor(svg), loadSystemFonts: false, defaultFontFamily: FONT_FAMILY };
  return new Resvg(svg, { font }).render().pixels;
}

function inked(pixels: Buffer): number {
  return pixels.reduce((sum, value) => sum + value, 0);
}
