import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { indexedPng } from '../../src/pictures/indexed-png.ts';

describe('indexedPng', () => {
  it('keeps every colour where there are at most 256', () => {
    const colours = Array.from({ length: 256 }, (_, at) => [at, 255 - at, (at * 7) % 256] as const);
    const rgba = Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));
    expect(read(indexedPng({ width: 64, height: 4, rgba }))).toEqual(colours);
  });

  it('tells colours apart less finely where there are more', () => {
    const rgba = Uint8Array.from({ length: 4 * 1024 }, (_, at) => (at % 4 === 3 ? 255 : (at * 37) % 256));
    const shown = read(indexedPng({ width: 32, height: 32, rgba }));
    const farthest = Math.max(
      ...shown.flatMap((colour, at) => colour.map((c, k) => Math.abs(c - (rgba[at * 4 + k] ?? 0)))),
    );
    expect(shown).toHaveLength(1024);
    expect(farthest).toBeLessThan(64);
  });
});

/** The colours of a PNG's pixels, row by row. */
function read(png: Buffer): number[][] {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const [width, palette] = [chunks.get('IHDR')?.readUInt32BE(0) ?? 0, chunks.get('PLTE') ?? Buffer.alloc(0)];
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  return [...rows]
    .filter((_, at) => at % (width + 1) !== 0)
    .map((index) => [...palette.subarray(index * 3, index * 3 + 3)]);
}
