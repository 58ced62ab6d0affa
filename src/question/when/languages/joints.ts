/** How a word opens an end: `since 2014` holds 2014, `after 2014` does not. */
export type OpenSide = 'since' | 'after' | 'until' | 'before';

/** The words of a language that join times, as patterns for the text between, before (`…$`) or after (`^…`) them. */
export interface Joints {
  /** Between a stretch and its year, and the other way round. */
  readonly yearAfter: RegExp;
  readonly yearBefore: RegExp;
  /** Between the ends of a range. */
  readonly to: RegExp;
  /** Between two that are a range only after an opening word or where they are alike (`September and October`). */
  readonly and: RegExp;
  /** Between alike ones (`April/May`). */
  readonly list: RegExp;
  /** Before (and, in some languages, after) a range. */
  readonly opening: RegExp;
  readonly closing?: RegExp;
  /** Words that open an end; the first that fits counts. */
  readonly openBefore: readonly (readonly [OpenSide, RegExp])[];
  readonly openAfter: readonly (readonly [OpenSide, RegExp])[];
}
