import type { Word } from './words.ts';

/** A place where two titles differ: the words of the one and of the other that stand there; one of them may be empty. */
export interface Difference {
  readonly one: readonly Word[];
  readonly other: readonly Word[];
  /** The word before, in both. */
  readonly before: Word | null;
}

export interface Alignment {
  /** Words that both titles have, in the same order. */
  readonly shared: readonly Word[];
  readonly differences: readonly Difference[];
}

/** Lays two titles side by side: their longest common sequence of words, and what lies between. */
export function align(one: readonly Word[], other: readonly Word[]): Alignment {
  const table = commonLengths(one, other);
  const width = other.length + 1;
  const shared: Word[] = [];
  const differences: Difference[] = [];
  let [i, j, fromI, fromJ] = [0, 0, 0, 0];
  const close = (): void => {
    if (i > fromI || j > fromJ) {
      differences.push({ one: one.slice(fromI, i), other: other.slice(fromJ, j), before: shared.at(-1) ?? null });
    }
  };
  while (i < one.length && j < other.length) {
    const word = one[i];
    if (word && word.key === other[j]?.key) {
      close();
      shared.push(word);
      [i, j] = [i + 1, j + 1];
      [fromI, fromJ] = [i, j];
    } else if ((table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  [i, j] = [one.length, other.length];
  close();
  return { shared, differences };
}

/** For each pair of positions, how many words the rests of the titles from there have in common, in order. */
function commonLengths(one: readonly Word[], other: readonly Word[]): Uint16Array {
  const width = other.length + 1;
  const table = new Uint16Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      const equal = one[i]?.key === other[j]?.key;
      const best = Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
      table[i * width + j] = equal ? (table[(i + 1) * width + j + 1] ?? 0) + 1 : best;
    }
  }
  return table;
}
