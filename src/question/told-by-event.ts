import type { Day } from '../archive/day.ts';
import type { Span } from './phrase.ts';

/** A time told by one event or, between two, by both: `the day after the Brexit referendum`. */
export interface ToldByEvent extends Span {
  /** The words that say how the time lies to the event: `the day after`. */
  readonly head: Span;
  /** The words that name each event. */
  readonly events: readonly string[];
  /** As typed, whole. */
  readonly text: string;
  /** Says nothing but `after` or `before`, which may as well be a part of what is asked for. */
  readonly isOpen: boolean;
  /** The days meant, once the events' days are known. */
  period(...days: readonly Day[]): { readonly from: Day | null; readonly to: Day | null };
}

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const UNIT_DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14, month: 30, year: 365 };
const EVENT = '(?<event>\\S.*?)\\s*[?.!]*\\s*$';

const COUNTED = new RegExp(
  `\\b(?:on |in |within |during )?(?:(?:the|a|an|(?<number>\\d{1,2}|${NUMBERS.join('|')})) )?(?:same |next |first |previous |very )?` +
    `(?<unit>${Object.keys(UNIT_DAYS).join('|')})s? (?<way>after|following|since|before|as|of)(?: the day of)? ${EVENT}`,
  'i',
);
const OPEN = new RegExp(
  `\\b(?:(?:[Rr]ight|[Jj]ust|[Ss]hortly|[Ii]mmediately|[Ss]oon|[Dd]irectly) )?(?<way>[Aa]fter|[Ff]ollowing|[Ss]ince|[Bb]efore|[Uu]ntil|till|up to) (?=the |his |her |their |\\p{Lu}|\\d{4} )${EVENT}`,
  'u',
);
const BETWEEN = /\b(?:in )?between (?<event>the .+?) and (?<other>the .+?|\p{Lu}.+?)\s*[?.!]*\s*$/iu;

/**
 * Finds a time that a question tells by an event. `The day after X` is one day, `two days after X` the second one; `the
 * week after X` is the seven days that follow, `the day of X` is X's own; `since X` goes on to this day.
 */
export function findToldByEvent(text: string): ToldByEvent | null {
  return findCounted(text) ?? findBetween(text) ?? findOpen(text);
}

function findCounted(text: string): ToldByEvent | null {
  const found = COUNTED.exec(text);
  const { number, unit = '', way = '', event = '' } = found?.groups ?? {};
  const length = UNIT_DAYS[unit.toLowerCase()];
  if (!found || !length) return null;
  const many = number === undefined ? 1 : countOf(number);
  const period = (day: Day = 0) => periodFrom(day, { length, many, way: way.toLowerCase() });
  return { ...partsOf(found, [event]), isOpen: false, period };
}

function findBetween(text: string): ToldByEvent | null {
  const found = BETWEEN.exec(text);
  const { event = '', other = '' } = found?.groups ?? {};
  if (!found) return null;
  const period = (one: Day = 0, two: Day = one) => ({ from: Math.min(one, two), to: Math.max(one, two) });
  return { ...partsOf(found, [event, other]), isOpen: false, period };
}

function findOpen(text: string): ToldByEvent | null {
  const found = OPEN.exec(text);
  const { way = '', event = '' } = found?.groups ?? {};
  if (!found) return null;
  const period = (day: Day = 0) => OPEN_PERIODS[way.toLowerCase()]?.(day) ?? { from: day + 1, to: null };
  return { ...partsOf(found, [event]), isOpen: true, period };
}

const OPEN_PERIODS: Readonly<Record<string, (day: Day) => { readonly from: Day | null; readonly to: Day | null }>> = {
  since: (day) => ({ from: day, to: null }),
  before: (day) => ({ from: null, to: day - 1 }),
  until: (day) => ({ from: null, to: day }),
  till: (day) => ({ from: null, to: day }),
  'up to': (day) => ({ from: null, to: day }),
};

function partsOf(
  found: RegExpExecArray,
  events: readonly string[],
): Pick<ToldByEvent, 'start' | 'end' | 'head' | 'events' | 'text'> {
  const [first = ''] = events;
  const start = found.index;
  return {
    start,
    end: start + found[0].length,
    head: { start, end: start + found[0].indexOf(first) },
    events,
    text: found[0].trim().replace(/[?.!\s]+$/, ''),
  };
}

function countOf(number: string): number {
  const word = NUMBERS.indexOf(number.toLowerCase());
  return word >= 0 ? word : Number(number);
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
