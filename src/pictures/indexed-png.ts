import { crc32, deflateSync } from 'node:zlib';

/** Rows of pixels from the top left, four bytes each: red, green, blue, opacity (which is not looked at). */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

const MOST_COLOURS = 256;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const INDEXED_COLOUR = 3;

/**
 * An opaque picture as a PNG with a palette (PNG specification, third edition, 11.2). Drawings of flat colours have few
 * of them, mixtures at the edges included: a byte a pixel instead of four makes the file less than half as large.
 */
export function indexedPng(pixels: Pixels): Buffer {
  const { palette, rows } = indexPixels(pixels);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels.width, 0);
  header.writeUInt32BE(pixels.height, 4);
  header.set([8, INDEXED_COLOUR, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 7 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

interface Indexed {
  readonly palette: Uint8Array;
  /** For each row a zero (no filter) and a byte a pixel. */
  readonly rows: Uint8Array;
}

/** Colours are told apart as finely as 256 of them allow: each step drops one more bit of every channel. */
function indexPixels(pixels: Pixels): Indexed {
  for (let dropped = 0; dropped < 8; dropped++) {
    const indexed = indexDropping(pixels, dropped);
    if (indexed) return indexed;
  }
  throw new Error('Cannot write the picture: it has more than 256 colours however coarsely they are told apart');
}

/** Null where there are more than 256 colours. The first pixel of a colour tells how it is shown. */
function indexDropping({ width, height, rgba }: Pixels, dropped: number): Indexed | null {
  const mask = (0xff << dropped) & 0xff;
  const numbers = new Map<number, number>();
  const palette: number[] = [];
  const rows = new Uint8Array((width + 1) * height);
  for (let at = 0; at < width * height; at++) {
    const [red = 0, green = 0, blue = 0] = [rgba[at * 4], rgba[at * 4 + 1], rgba[at * 4 + 2]];
    const key = ((red & mask) << 16) | ((green & mask) << 8) | (blue & mask);
    let number = numbers.get(key);
    if (number === undefined) {
      if (numbers.size === MOST_COLOURS) return null;
      number = numbers.size;
      numbers.set(key, number);
      palette.push(red, green, blue);
    }
    rows[at + Math.floor(at / width) + 1] = number;
  }
  return { palette: Uint8Array.from(palette), rows };
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
