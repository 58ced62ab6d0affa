/**
 * One value and many ways to say it, read on Saturday 21 November 2026 in American English. A value is a day, an
 * interval (`from..to`, `…` for an open end) or a day of every year (`--03-11`).
 */
export type Corpus = readonly (readonly [value: string, phrasings: readonly string[]])[];
