import type { Slips } from '../columns/slip-rows.ts';

const VOWELS = 'aeiouy';
const KEY_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Letters that stand for one another in transliteration and by ear. */
const ALIKE = ['ckq', 'sz', 'iyj', 'vwu', 'gjh', 'dt', 'bp', 'fv', 'mn', 'lr', 'kh'];

/** Points that a slip with no excuse costs. */
export const SLIP = 20;

/** What each kind of slip costs in points. Transposed and doubled letters are the commonest slips. */
const COST = {
  transposed: 14,
  doubled: 12,
  blank: 10,
  vowel: 17,
  letter: 19,
  near: 15,
  alike: 14,
  other: 22,
  first: 5,
};

/** Most letters by which a slip makes a name longer or shorter. */
const BAND = 2;
const BLANK = 32;

const vowels = Uint8Array.from({ length: 128 }, (_, code) => (VOWELS.includes(String.fromCharCode(code)) ? 1 : 0));
const substitution = costsOfSubstitution();

function costsOfSubstitution(): Uint8Array {
  const costs = new Uint8Array(256 * 256).fill(COST.other);
  const excuse = (a: string, b: string, cost: number) => {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const at = from.charCodeAt(0) * 256 + to.charCodeAt(0);
      costs[at] = Math.min(costs[at] ?? cost, cost);
    }
  };
  KEY_ROWS.forEach((keys, row) => {
    const below = KEY_ROWS[row + 1];
    [...keys].forEach((key, at) => {
      for (const near of [keys[at + 1], below?.[at], below?.[at - 1]]) if (near) excuse(key, near, COST.near);
    });
  });
  for (const group of [VOWELS, ...ALIKE])
    for (const a of group) for (const b of group) if (a !== b) excuse(a, b, COST.alike);
  for (let code = 0; code < 256; code++) costs[code * 257] = 0;
  return costs;
}

/** What it costs to take a typed text for a slip of a name (both folded), up to a limit in points: edits weighed by how people slip. */
export function placeSlips(limit: number, letters = 2): Slips {
  return {
    limit,
    letters,
    band: BAND,
    transposed: COST.transposed,
    first: COST.first,
    substitution,
    gap,
  };
}

/** Least where the letter is a blank or doubles its neighbour. */
function gap(letter: number, before: number, after: number): number {
  if (letter === BLANK) return COST.blank;
  if (letter === before || letter === after) return COST.doubled;
  return vowels[letter] === 1 ? COST.vowel : COST.letter;
}
