import { type NameTable, runningSum } from './name-table.ts';

/** How far a name may be from a text to be looked at: letters that only one of the two has, and the difference in length. */
export interface Reach {
  readonly letters: number;
  readonly length: number;
}

/** Names longer than this are kept with those of this length: no slip is looked for in them. */
const LONGEST = 64;

/**
 * What is looked at before the letters of a name are compared: its length, and which letters it has, as one bit each. A
 * slip adds or takes away one letter at most (or swaps one), so that nearly all names are passed over by counting bits.
 */
export class NameShapes {
  /** Numbers of the spellings, the shortest first, and their letters in the same order. */
  readonly #order: Uint32Array;
  readonly #letters: Uint32Array;
  /** Where the spellings of each length start. */
  readonly #starts: Uint32Array;

  constructor(table: NameTable) {
    const { bytes, starts } = table.columns;
    const counts = new Uint32Array(LONGEST + 1);
    const lengthOf = (at: number) => Math.min(LONGEST, table.length(at));
    for (let at = 0; at < table.size; at++) counts[lengthOf(at)] = (counts[lengthOf(at)] as number) + 1;
    this.#starts = runningSum(counts);
    this.#order = new Uint32Array(table.size);
    this.#letters = new Uint32Array(table.size);
    const next = this.#starts.slice();
    for (let at = 0; at < table.size; at++) {
      const length = lengthOf(at);
      const place = next[length] as number;
      next[length] = place + 1;
      this.#order[place] = at;
      this.#letters[place] = lettersOf(bytes, starts[at] as number, starts[at + 1] as number);
    }
  }

  /** Numbers of the spellings within reach of a text. */
  near(text: Uint8Array, reach: Reach): number[] {
    const wanted = lettersOf(text, 0, text.length) >>> 0;
    const letters = this.#letters;
    const from = this.#starts[Math.max(0, text.length - reach.length)] ?? 0;
    const to = this.#starts[Math.min(LONGEST, text.length + reach.length) + 1] ?? letters.length;
    const found: number[] = [];
    for (let at = from; at < to; at++) {
      const has = letters[at] as number;
      const onlyOne = has ^ wanted;
      if (onlyOne !== 0 && (count(onlyOne & has) > reach.letters || count(onlyOne & wanted) > reach.letters)) continue;
      found.push(this.#order[at] as number);
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
