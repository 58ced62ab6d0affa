/** `96` is 1996, `15` is 2015: two digits from 40 on belong to the last century; more digits are the year itself. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year >= 40 ? 1900 + year : 2000 + year;
}
