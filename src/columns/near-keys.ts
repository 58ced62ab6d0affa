import { KeyCursor } from './key-cursor.ts';
import type { Keys } from './keys.ts';
import { SlipRows, type Slips } from './slip-rows.ts';

/** A key that a text may have been meant as, and what its slips cost. */
export interface NearKey {
  readonly number: number;
  readonly cost: number;
}

/**
 * What is looked at before the letters of a key are compared, a number for each key: which letters it has, as one bit each,
 * and above them its length. A slip adds or takes away a letter or two, so that nearly all keys are passed over by their bits.
 */
export type Shapes = Int32Array;

/** The keys of a range (by default all) that a text may be a slip of, in their order. */
export function nearKeys(
  { keys, shapes, range: [from, to] = [0, keys.size] }: KeysToCompare,
  text: string,
  slips: Slips,
): NearKey[] {
  const typed = Buffer.from(text);
  const wanted = shapeOf(typed, typed.length);
  const rows = new SlipRows(typed, slips);
  const cursor = new KeyCursor(keys);
  const near: NearKey[] = [];
  for (const number of alike(shapes.subarray(from, to), wanted, slips)) {
    cursor.goTo(from + number);
    const cost = rows.cost(cursor.letters, cursor.length);
    if (cost <= slips.limit) near.push({ number: from + number, cost });
  }
  return near;
}

export interface KeysToCompare {
  readonly keys: Keys;
  readonly shapes: Shapes;
  readonly range?: readonly [from: number, to: number];
}

/** The shapes of keys. */
export function shapesOf(keys: Keys): Shapes {
  const cursor = new KeyCursor(keys);
  return Int32Array.from({ length: keys.size }, () => {
    cursor.next();
    return shapeOf(cursor.letters, cursor.length);
  });
}

const LETTERS = 27;
const LETTER_BITS = (1 << LETTERS) - 1;
/** Longer keys count as this long. */
const LONGEST = 31;

/** `a` to `z` have a bit each, the blank has none, all else shares one. */
function shapeOf(bytes: Uint8Array, length: number): number {
  let letters = 0;
  for (let at = 0; at < length; at++) {
    const letter = bytes[at] as number;
    if (letter >= 97 && letter <= 122) letters |= 1 << (letter - 97);
    else if (letter !== 32) letters |= 1 << (LETTERS - 1);
  }
  return letters | (Math.min(LONGEST, length) << LETTERS);
}

/** The places of shapes from which a text's shape is no further than slips lead. This loop goes through hundreds of thousands. */
function alike(shapes: Shapes, wanted: number, { band, letters }: Slips): number[] {
  const found: number[] = [];
  const length = wanted >>> LETTERS;
  for (let at = 0; at < shapes.length; at++) {
    const shape = shapes[at] as number;
    const different = (shape ^ wanted) & LETTER_BITS;
    if (count(different) > 2 * letters) continue;
    const longer = (shape >>> LETTERS) - length;
    if (longer > band || longer < -band) continue;
    if (count(different & shape) <= letters && count(different & wanted) <= letters) found.push(at);
  }
  return found;
}

/** How many bits are set. */
function count(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
