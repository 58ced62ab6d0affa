/**
 * What people's slips cost, in whole numbers. A text is a slip of a key where the cheapest way from one to the other costs no
 * more than the limit. Letters are bytes of UTF-8.
 */
export interface Slips {
  readonly limit: number;
  /** Most letters by which text and key may differ in length. */
  readonly band: number;
  /** Most different letters that only the text has, or only the key. */
  readonly letters: number;
  /** Cost of one letter for another, 0 for the same: `substitution[typed * 256 + meant]`. */
  readonly substitution: Uint8Array;
  /** Cost of two neighbours that changed places. */
  readonly transposed: number;
  /** What a slip in the first letter costs more. */
  readonly first: number;
  /** Cost of a letter that the other text has not; `before` and `after` it stand these (-1: none). */
  gap(letter: number, before: number, after: number): number;
}

/** Keys longer than this are a slip of no text. */
const LONGEST = 64;
/** Above every cost. */
const FAR = 0xffff;

/**
 * The table of costs between the beginnings of a text and those of a key (optimal string alignment, after Damerau 1964), a
 * row for each letter of the key. What the next key shares with this one keeps its rows, all but the last: there the cost of a
 * letter depends on the one behind it.
 */
export class SlipRows {
  readonly #typed: Uint8Array;
  readonly #slips: Slips;
  readonly #typedGaps: Uint16Array;
  readonly #width: number;
  readonly #rows: Uint32Array;
  /** The least cost in each row. */
  readonly #least = new Uint32Array(LONGEST + 1);
  /** The key at hand. */
  readonly #letters = new Uint8Array(LONGEST);
  #length = 0;
  /** How many rows are filled for good. */
  #filled = 0;

  constructor(typed: Uint8Array, slips: Slips) {
    this.#typed = typed;
    this.#slips = slips;
    this.#typedGaps = Uint16Array.from(typed, (letter, at) =>
      slips.gap(letter, typed[at - 1] ?? -1, typed[at + 1] ?? -1),
    );
    this.#width = typed.length + 2;
    this.#rows = new Uint32Array(this.#width * (LONGEST + 1)).fill(FAR);
    this.#rows[0] = 0;
    for (let i = 1; i <= Math.min(slips.band, typed.length); i++) {
      this.#rows[i] = (this.#rows[i - 1] as number) + (this.#typedGaps[i - 1] as number) + (i === 1 ? slips.first : 0);
    }
  }

  /** The cost of taking the text for a slip of a key, the first `length` of some letters; above the limit where it is too far. */
  cost(letters: Uint8Array, length: number): number {
    if (length > LONGEST || Math.abs(length - this.#typed.length) > this.#slips.band) return FAR;
    this.#keepShared(letters, length);
    while (this.#filled < length - 1) {
      const next = this.#filled + 1;
      this.#fill(next, this.#letters[next] as number);
      this.#filled = next;
      if (this.#isFar(next)) return FAR;
    }
    if (length > 0) this.#fill(length, -1);
    return this.#rows[length * this.#width + this.#typed.length] as number;
  }

  /** Takes over the letters of the next key, and forgets the rows of those in which it differs. */
  #keepShared(letters: Uint8Array, length: number): void {
    const most = Math.min(length, this.#length);
    let shared = 0;
    while (shared < most && letters[shared] === this.#letters[shared]) shared++;
    for (let at = shared; at < length; at++) this.#letters[at] = letters[at] as number;
    this.#length = length;
    this.#filled = Math.max(0, Math.min(this.#filled, shared - 1));
  }

  /** Whether nothing can follow a row that stays within the limit. */
  #isFar(row: number): boolean {
    const { limit, transposed } = this.#slips;
    return (this.#least[row] as number) > limit && (this.#least[row - 1] as number) + transposed > limit;
  }

  /** Fills the row of the key's first `j` letters; `after` is the letter behind them, -1 at its end. */
  #fill(j: number, after: number): void {
    const { band, first, gap } = this.#slips;
    const rows = this.#rows;
    const row = j * this.#width;
    const last = row - this.#width;
    const from = Math.max(0, j - band);
    const to = Math.min(this.#typed.length, j + band);
    const missing = gap(this.#letters[j - 1] as number, j > 1 ? (this.#letters[j - 2] as number) : -1, after);
    if (from === 0) rows[row] = (rows[last] as number) + missing + (j === 1 ? first : 0);
    else rows[row + from - 1] = FAR;
    let least = from === 0 ? (rows[row] as number) : FAR;
    for (let i = Math.max(1, from); i <= to; i++) {
      const lacking = (rows[last + i] as number) + missing;
      const dropped = (rows[row + i - 1] as number) + (this.#typedGaps[i - 1] as number);
      const cost = Math.min(lacking, dropped, this.#changed(i, j));
      rows[row + i] = cost;
      if (cost < least) least = cost;
    }
    rows[row + to + 1] = FAR;
    this.#least[j] = least;
  }

  /** The least cost where the last letters of both beginnings stand for each other, or the last two for the last two turned round. */
  #changed(i: number, j: number): number {
    const { substitution, first, transposed } = this.#slips;
    const typed = this.#typed;
    const letters = this.#letters;
    const rows = this.#rows;
    const width = this.#width;
    const letter = letters[j - 1] as number;
    const price = substitution[(typed[i - 1] as number) * 256 + letter] as number;
    const changed = (rows[(j - 1) * width + i - 1] as number) + price;
    if (price === 0) return changed;
    if (i === 1 || j === 1) return changed + (i === j ? first : 0);
    if (typed[i - 1] !== letters[j - 2] || typed[i - 2] !== letter) return changed;
    return Math.min(changed, (rows[(j - 2) * width + i - 2] as number) + transposed);
  }
}
