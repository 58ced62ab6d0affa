/** English month names and their short forms, as one alternation for patterns. */
export const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

const STARTS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** 1–12 for a name matched by `MONTH`. */
export function monthOf(name: string): number {
  return STARTS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
