const VOWELS = 'aeiouy';
const KEY_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Letters that stand for one another in transliteration and by ear. */
const ALIKE = ['ckq', 'sz', 'iyj', 'vwu', 'gjh', 'dt', 'bp', 'fv', 'mn', 'lr', 'kh'];

/** What each kind of slip costs; 1 is a slip with no excuse. Transposed and doubled letters are the commonest slips. */
const SLIP = {
  transposed: 0.7,
  doubled: 0.6,
  blank: 0.5,
  vowel: 0.85,
  letter: 0.95,
  near: 0.75,
  alike: 0.7,
  other: 1.1,
  first: 0.25,
};

/** Most letters by which the texts may differ in length: the band around the diagonal in which slips are looked for. */
const BAND = 2;
const LONGEST = 64;
const BLANK = 32;

const vowels = Uint8Array.from({ length: 128 }, (_, code) => (VOWELS.includes(String.fromCharCode(code)) ? 1 : 0));
const substitutions = costsOfSubstitution();

function costsOfSubstitution(): Float64Array {
  const costs = new Float64Array(128 * 128).fill(SLIP.other);
  const excuse = (a: string, b: string, cost: number) => {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const at = from.charCodeAt(0) * 128 + to.charCodeAt(0);
      costs[at] = Math.min(costs[at] ?? cost, cost);
    }
  };
  KEY_ROWS.forEach((keys, row) => {
    const below = KEY_ROWS[row + 1];
    [...keys].forEach((key, at) => {
      for (const near of [keys[at + 1], below?.[at], below?.[at - 1]]) if (near) excuse(key, near, SLIP.near);
    });
  });
  for (const group of [VOWELS, ...ALIKE])
    for (const a of group) for (const b of group) if (a !== b) excuse(a, b, SLIP.alike);
  for (let code = 0; code < 128; code++) costs[code * 129] = 0;
  return costs;
}

/** A run of ASCII letters. */
interface Letters {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly length: number;
}

/**
 * Measures what it costs to take a typed text for a slip of a name (both folded): edits weighed by how people slip
 * (optimal string alignment, after Damerau 1964). One meter serves all names that a text is compared with.
 */
export class SlipMeter {
  readonly #typed: Letters;
  /** Cost of each letter where the other text has it not. */
  readonly #typedGaps: Float64Array;
  readonly #meantGaps = new Float64Array(LONGEST);
  #beforeLast = new Float64Array(LONGEST + 2);
  #last = new Float64Array(LONGEST + 2);
  #row = new Float64Array(LONGEST + 2);

  constructor(typed: string) {
    const bytes = new TextEncoder().encode(typed.slice(0, LONGEST));
    this.#typed = { bytes, start: 0, length: bytes.length };
    this.#typedGaps = Float64Array.from(bytes, (_, at) => gap(this.#typed, at));
  }

  /** The cost, or Infinity as soon as it must pass the limit. */
  cost(meant: Letters, limit: number): number {
    const typed = this.#typed;
    if (Math.abs(typed.length - meant.length) > BAND || meant.length > LONGEST) return Infinity;
    for (let at = 0; at < meant.length; at++) this.#meantGaps[at] = gap(meant, at);
    for (let j = 0; j <= meant.length; j++) this.#last[j] = Infinity;
    this.#last[0] = 0;
    for (let j = 1; j <= Math.min(BAND, meant.length); j++) {
      this.#last[j] = (this.#last[j - 1] as number) + (this.#meantGaps[j - 1] as number) + (j === 1 ? SLIP.first : 0);
    }
    for (let i = 1; i <= typed.length; i++) {
      if (this.#fillRow(i, meant) > limit) return Infinity;
      [this.#beforeLast, this.#last, this.#row] = [this.#last, this.#row, this.#beforeLast];
    }
    const cost = this.#last[meant.length] as number;
    return cost > limit ? Infinity : cost;
  }

  /** Fills the row of the typed text's first `i` letters; gives its least cost. */
  #fillRow(i: number, meant: Letters): number {
    const row = this.#row;
    const last = this.#last;
    const from = Math.max(0, i - BAND);
    const to = Math.min(meant.length, i + BAND);
    const dropped = this.#typedGaps[i - 1] as number;
    let least = Infinity;
    if (from > 0) row[from - 1] = Infinity;
    if (to < meant.length) row[to + 1] = Infinity;
    for (let j = from; j <= to; j++) {
      let cost = (last[j] as number) + dropped + (j === 0 && i === 1 ? SLIP.first : 0);
      if (j > 0) {
        cost = Math.min(
          cost,
          (row[j - 1] as number) + (this.#meantGaps[j - 1] as number),
          (last[j - 1] as number) + this.#substitution(i, j, meant),
        );
      }
      if (this.#isTransposed(i, j, meant)) cost = Math.min(cost, (this.#beforeLast[j - 2] as number) + SLIP.transposed);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    return least;
  }

  #substitution(i: number, j: number, meant: Letters): number {
    const a = this.#typed.bytes[i - 1] as number;
    const b = meant.bytes[meant.start + j - 1] as number;
    const cost = substitutions[a * 128 + b] as number;
    return cost > 0 && i === 1 && j === 1 ? cost + SLIP.first : cost;
  }

  #isTransposed(i: number, j: number, meant: Letters): boolean {
    if (i < 2 || j < 2) return false;
    const { bytes } = this.#typed;
    const at = meant.start + j;
    return (
      bytes[i - 1] === meant.bytes[at - 2] && bytes[i - 2] === meant.bytes[at - 1] && bytes[i - 1] !== bytes[i - 2]
    );
  }
}

/** Cost of a letter that the other text has not: least where it is a blank or doubles its neighbour. */
function gap({ bytes, start, length }: Letters, at: number): number {
  const letter = bytes[start + at] as number;
  if (letter === BLANK) return SLIP.blank;
  if ((at > 0 && letter === bytes[start + at - 1]) || (at + 1 < length && letter === bytes[start + at + 1]))
    return SLIP.doubled;
  return vowels[letter] === 1 ? SLIP.vowel : SLIP.letter;
}
