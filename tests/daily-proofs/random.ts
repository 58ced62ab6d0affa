/** Chance that can be had again: the same seed gives the same numbers. */
export interface Random {
  /** To be printed, so that a run can be repeated with `PROOF_SEED`. */
  readonly seed: number;
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  /** True with a likelihood from 0 to 1. */
  chance(likelihood: number): boolean;
  pick<T>(list: readonly [T, ...T[]]): T;
}

/** The seed of `PROOF_SEED`, or a new one. */
export function seedOfRun(): number {
  const given = Number(process.env.PROOF_SEED);
  return given > 0 ? given : 1 + Math.floor(Math.random() * 999_999);
}

/** Mulberry32: small, and even enough for choosing moments. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    seed,
    whole,
    chance: (likelihood) => next() < likelihood,
    pick: (list) => list[whole(0, list.length - 1)] ?? list[0],
  };
}
