/** The forms of a noun by the plural rules of its language, `#` for the number: `{ one: '# event', other: '# events' }`. */
export type Forms = { readonly [Rule in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** How a language writes numbers, what is counted, and lists. */
export interface Speech {
  /** `1,204`. */
  readonly number: (value: number) => string;
  /** `1,204 events`. */
  readonly counted: (count: number, forms: Forms) => string;
  /** `Homs, Palmyra, and Aleppo`. */
  readonly all: (parts: readonly string[]) => string;
  /** `Homs, Palmyra, or Aleppo`. */
  readonly any: (parts: readonly string[]) => string;
}

/** The speech of a language (BCP 47). Makes its formats once: that takes a hundred times longer than using them. */
export function speechOf(locale: string): Speech {
  const numbers = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
  const disjunction = new Intl.ListFormat(locale, { type: 'disjunction' });
  const number = (value: number) => numbers.format(value);
  return {
    number,
    counted: (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', () => number(count)),
    all: (parts) => conjunction.format(parts),
    any: (parts) => disjunction.format(parts),
  };
}
