import type { Duration } from '../calendar.ts';
import type { Unit } from '../stretch.ts';

/** Units of time as one alternation for patterns. */
export const UNIT =
  'days?|week-?ends?|wkends?|weeks?|wks?|months?|quarters?|qtrs?|years?|yrs?|decades?|centur(?:y|ies)|fortnights?';

const NUMBER = 'half\\s+an?|\\d{1,3}|an?(?:\\s+few)?|a\\s+couple(?:\\s+of)?|couple(?:\\s+of)?|several|few';
const AMOUNT = `(?:${NUMBER})\\s*(?:${UNIT})`;
/** `2 years and 3 weeks`, as one group for patterns. */
export const DURATION = `${AMOUNT}(?:(?:\\s*,\\s*(?:and\\s+)?|\\s+and\\s+|\\s*)${AMOUNT}){0,4}`;

/** The unit that a word names; a fortnight counts as a week here. */
export function unitOf(word: string): Unit {
  const name = word.toLowerCase();
  if (/^(?:week-?end|wkend)/.test(name)) return 'weekend';
  if (/^(?:week|wk|fort)/.test(name)) return 'week';
  if (/^(?:y)/.test(name)) return 'year';
  if (/^q/.test(name)) return 'quarter';
  if (/^c/.test(name)) return 'century';
  if (/^de/.test(name)) return 'decade';
  return /^m/.test(name) ? 'month' : 'day';
}

/** Months and days that a text matched by `DURATION` says. */
export function durationOf(text: string): Duration {
  let months = 0;
  let days = 0;
  for (const { groups } of text.matchAll(new RegExp(`(?<number>${NUMBER})\\s*(?<unit>${UNIT})`, 'gi'))) {
    const number = amountOf(groups?.number ?? '');
    const word = groups?.unit ?? '';
    const [perMonth, perDay] = LENGTH[unitOf(word)] ?? [0, 0];
    months += number * perMonth;
    days += number * perDay * (/^fort/i.test(word) ? 2 : 1);
  }
  return { months: Math.round(months), days: Math.round(days) };
}

/** Months and days of one unit. */
const LENGTH: Partial<Record<Unit, readonly [number, number]>> = {
  day: [0, 1],
  weekend: [0, 7],
  week: [0, 7],
  month: [1, 0],
  quarter: [3, 0],
  year: [12, 0],
  decade: [120, 0],
  century: [1200, 0],
};

function amountOf(word: string): number {
  if (/^\d/.test(word)) return Number(word);
  if (/half/i.test(word)) return 0.5;
  if (/couple/i.test(word)) return 2;
  if (/few|several/i.test(word)) return 3;
  return 1;
}

/** The same length, backwards. */
export function negative({ months, days }: Duration): Duration {
  return { months: -months, days: -days };
}
