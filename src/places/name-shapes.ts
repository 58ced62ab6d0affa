import type { NameTable } from './name-table.ts';

/** How far a name may be from a text to be looked at: letters that only one of the two has, and the difference in length. */
export interface Reach {
  readonly letters: number;
  readonly length: number;
}

/**
 * What is looked at before the letters of a name are compared: which letters it has, as one bit each. A slip adds or
 * takes away one letter at most (or swaps one), so that nearly all names are passed over by counting bits.
 */
export class NameShapes {
  readonly #table: NameTable;
  readonly #letters: Uint32Array;

  constructor(table: NameTable) {
    this.#table = table;
    const { bytes, starts } = table.columns;
    this.#letters = new Uint32Array(table.size);
    for (let at = 0; at < table.size; at++) {
      this.#letters[at] = lettersOf(bytes, starts[at] as number, starts[at + 1] as number);
    }
  }

  /** Numbers of the spellings within reach of a text. */
  near(text: Uint8Array, reach: Reach): number[] {
    const wanted = lettersOf(text, 0, text.length) >>> 0;
    const { starts } = this.#table.columns;
    const letters = this.#letters;
    const found: number[] = [];
    for (let at = 0; at < letters.length; at++) {
      const has = letters[at] as number;
      const onlyOne = has ^ wanted;
      if (onlyOne !== 0 && (count(onlyOne & has) > reach.letters || count(onlyOne & wanted) > reach.letters)) continue;
      if (Math.abs((starts[at + 1] as number) - (starts[at] as number) - text.length) <= reach.length) found.push(at);
    }
    return found;
  }
}

/** Letters have a bit each, digits share one, the blank has none. */
function lettersOf(bytes: Uint8Array, start: number, end: number): number {
  let letters = 0;
  for (let index = start; index < end; index++) {
    const code = bytes[index] as number;
    if (code >= 97) letters |= 1 << (code - 97);
    else if (code !== 32) letters |= 1 << 26;
  }
  return letters;
}

function count(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
