import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** How a place came by a spelling, best first. The order is the order in which equal spellings rank. */
export const SPELLING = {
  /** The name shown for the place, or its English name. */
  own: 0,
  /** Another name in Latin letters. */
  other: 1,
  /** A name without article or generic word: `qaryatayn`, `novgorod` for Novgorod Oblast. */
  bare: 2,
  /** Transliterated from another script by the fold: good for an exact match only. */
  script: 3,
  /** A demonym: it speaks of the place without naming it. */
  demonym: 4,
  /** How an Arabic name sounds (`arabicSound`): good for an exact match of sounds only. */
  sound: 5,
} as const;

/** Sections of the file in their order; each is one run of bytes of the length that the header gives. */
export type Section =
  | 'countries'
  | 'regions'
  | 'names'
  | 'geonameIds'
  | 'country'
  | 'region'
  | 'type'
  | 'standing'
  | 'population'
  | 'latitude'
  | 'longitude'
  | 'shared'
  | 'suffixes'
  | 'counts'
  | 'places'
  | 'spelling'
  | 'words';

export type Sections = Record<Section, Buffer>;

interface Header {
  readonly form: number;
  readonly lengths: Record<Section, number>;
}

const FORM = 1;

/** One file of all sections: a header line of JSON, then the sections end to end, all of it in zstd. */
export function packSections(sections: Sections): Buffer {
  const entries = Object.entries(sections);
  const lengths = Object.fromEntries(entries.map(([name, bytes]) => [name, bytes.length]));
  const header = Buffer.from(`${JSON.stringify({ form: FORM, lengths })}\n`);
  const whole = Buffer.concat([header, ...entries.map(([, bytes]) => bytes)]);
  const params = { [constants.ZSTD_c_compressionLevel]: 19, [constants.ZSTD_c_windowLog]: 24 };
  return zstdCompressSync(whole, { params });
}

/** Reads what `packSections` wrote; the sections are views of one buffer. Throws where the file has another form. */
export function unpackSections(file: Buffer): Sections {
  const whole = zstdDecompressSync(file);
  const end = whole.indexOf(10);
  const header: Header = JSON.parse(whole.toString('utf8', 0, end));
  if (header.form !== FORM) throw new Error(`Cannot read the gazetteer: its form is ${header.form}, expected ${FORM}`);
  let start = end + 1;
  const sections = Object.entries(header.lengths).map(([name, length]) => {
    start += length;
    return [name, whole.subarray(start - length, start)];
  });
  return Object.fromEntries(sections) as Sections;
}

/** Numbers as bytes, plane by plane (all lowest bytes first): near numbers compress well so. */
export function toPlanes(numbers: readonly number[], width: number): Buffer {
  const bytes = Buffer.alloc(numbers.length * width);
  numbers.forEach((number, index) => {
    for (let plane = 0; plane < width; plane++) bytes[plane * numbers.length + index] = (number >>> (8 * plane)) & 255;
  });
  return bytes;
}

/** The numbers of `toPlanes`, unsigned. */
export function fromPlanes(bytes: Buffer, width: number): Uint32Array {
  const numbers = new Uint32Array(bytes.length / width);
  for (let plane = 0; plane < width; plane++) {
    const start = plane * numbers.length;
    const shift = 8 * plane;
    for (let index = 0; index < numbers.length; index++) {
      numbers[index] = (numbers[index] as number) | ((bytes[start + index] as number) << shift);
    }
  }
  return numbers;
}
