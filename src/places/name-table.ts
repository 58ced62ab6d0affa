/** One meaning of a spelling: a place (its number in the store) and how it came by the spelling (`SPELLING`). */
export interface Meaning {
  readonly place: number;
  readonly spelling: number;
}

/** Sorted folded spellings in one run of bytes, and for each the places that it means. */
export interface NameTableColumns {
  /** The spellings end to end, ASCII. */
  readonly bytes: Uint8Array;
  /** Where each spelling starts, and the end of the last. */
  readonly starts: Uint32Array;
  /** Where the meanings of each spelling start, and the end of the last. */
  readonly meaningStarts: Uint32Array;
  readonly places: Uint32Array;
  readonly spellings: Uint8Array;
}

/** Looks spellings up by halving: exact, or all that begin with a text. */
export class NameTable {
  readonly columns: NameTableColumns;
  readonly size: number;

  constructor(columns: NameTableColumns) {
    this.columns = columns;
    this.size = columns.starts.length - 1;
  }

  /** Number of the spelling, or -1. */
  indexOf(key: string): number {
    const at = this.#firstFrom(key);
    return at < this.size && this.#compare(at, key) === 0 && this.length(at) === key.length ? at : -1;
  }

  /** The spellings that begin with a text: from the first (inclusive) to the second number (exclusive). */
  startingWith(prefix: string): readonly [number, number] {
    return [this.#firstFrom(prefix), this.#firstFrom(`${prefix}\x7f`)];
  }

  /** Length of a spelling in characters. */
  length(at: number): number {
    return (this.columns.starts[at + 1] ?? 0) - (this.columns.starts[at] ?? 0);
  }

  key(at: number): string {
    const { bytes, starts } = this.columns;
    let key = '';
    for (let index = starts[at] ?? 0; index < (starts[at + 1] ?? 0); index++)
      key += String.fromCharCode(bytes[index] ?? 0);
    return key;
  }

  meanings(at: number): Meaning[] {
    const { meaningStarts, places, spellings } = this.columns;
    const found: Meaning[] = [];
    if (at < 0) return found;
    for (let index = meaningStarts[at] ?? 0; index < (meaningStarts[at + 1] ?? 0); index++) {
      found.push({ place: places[index] ?? 0, spelling: spellings[index] ?? 0 });
    }
    return found;
  }

  /** The first spelling that does not sort before a text. */
  #firstFrom(text: string): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(middle, text) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Below, at or above 0 as the spelling sorts before, begins with or sorts after the text. */
  #compare(at: number, text: string): number {
    const { bytes, starts } = this.columns;
    const start = starts[at] ?? 0;
    const length = (starts[at + 1] ?? 0) - start;
    for (let index = 0; index < text.length; index++) {
      if (index >= length) return -1;
      const difference = (bytes[start + index] as number) - text.charCodeAt(index);
      if (difference !== 0) return difference;
    }
    return 0;
  }
}

/** Builds the table of a few spellings kept by hand. */
export function nameTableOf(spellings: ReadonlyMap<string, readonly Meaning[]>): NameTable {
  const keys = [...spellings.keys()].sort();
  const lists = keys.map((key) => spellings.get(key) ?? []);
  return new NameTable({
    bytes: new TextEncoder().encode(keys.join('')),
    starts: runningSum(keys.map((key) => key.length)),
    meaningStarts: runningSum(lists.map((list) => list.length)),
    places: Uint32Array.from(lists.flatMap((list) => list.map(({ place }) => place))),
    spellings: Uint8Array.from(lists.flatMap((list) => list.map(({ spelling }) => spelling))),
  });
}

/** Starts of consecutive runs of the given lengths, and the end of the last. */
export function runningSum(lengths: ArrayLike<number>): Uint32Array {
  const sums = new Uint32Array(lengths.length + 1);
  for (let index = 0; index < lengths.length; index++)
    sums[index + 1] = (sums[index] as number) + (lengths[index] as number);
  return sums;
}
