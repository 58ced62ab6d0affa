import type { Day } from '../archive/day.ts';
import type { Span } from './phrase.ts';

/** A time told by an event: `the day after the Brexit referendum`. */
export interface AfterEvent extends Span {
  /** The words that name the event. */
  readonly event: string;
  /** As typed: `the day after the Brexit referendum`. */
  readonly text: string;
  /** The days meant, once the event's day is known. */
  period(day: Day): { readonly from: Day; readonly to: Day };
}

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const UNIT_DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };
const TOLD = new RegExp(
  `\\b(?:on |in |within )?(?:(?:the|a|an|(?<number>\\d{1,2}|${NUMBERS.join('|')})) )?(?<same>same )?(?<next>next |first |previous )?` +
    '(?<unit>day|week|month|year)s? (?<way>after|following|since|before|as|of)(?: the day of)? (?<event>\\S.*?)\\s*[?.!]*\\s*$',
  'i',
);

/**
 * Finds a time that a question tells by an event. `The day after X` is one day, `two days after X` the second one; `the
 * week after X` is the seven days that follow, `the day of X` is X's own.
 */
export function findAfterEvent(text: string): AfterEvent | null {
  const found = TOLD.exec(text);
  const { number, unit, way, event } = found?.groups ?? {};
  const length = UNIT_DAYS[unit?.toLowerCase() ?? ''];
  if (!found || !length || !way || !event) return null;
  const many =
    number === undefined
      ? 1
      : NUMBERS.indexOf(number.toLowerCase()) + 1
        ? NUMBERS.indexOf(number.toLowerCase())
        : Number(number);
  return {
    start: found.index,
    end: found.index + found[0].length,
    event,
    text: found[0].trim().replace(/[?.!\s]+$/, ''),
    period: (day) => periodFrom(day, { length, many, way: way.toLowerCase() }),
  };
}

interface Told {
  readonly length: number;
  readonly many: number;
  readonly way: string;
}

function periodFrom(day: Day, { length, many, way }: Told): { readonly from: Day; readonly to: Day } {
  if (way === 'of' || way === 'as') return { from: day, to: day + length - 1 };
  const isBefore = way === 'before';
  if (length === 1) return isBefore ? { from: day - many, to: day - many } : { from: day + many, to: day + many };
  return isBefore ? { from: day - many * length, to: day - 1 } : { from: day + 1, to: day + many * length };
}
