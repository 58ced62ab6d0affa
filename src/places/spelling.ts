/** How a place came by a spelling, best first. The order is the order in which equal spellings rank. */
export const SPELLING = {
  /** The name shown for the place, or its English name. */
  own: 0,
  /** Another name in Latin letters. */
  other: 1,
  /** A name without article or generic word: `qaryatayn`, `novgorod` for Novgorod Oblast. */
  bare: 2,
  /** Transliterated from another script by the fold: good for an exact match only. */
  script: 3,
  /** A demonym: it speaks of the place without naming it. */
  demonym: 4,
  /** How an Arabic name sounds (`arabicSound`): good for an exact match of sounds only. */
  sound: 5,
} as const;
