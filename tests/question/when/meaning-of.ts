import { type Day, dayFromIso, isoOfDay } from '../../../src/archive/day.ts';
import { readWhen, type WhenContext } from '../../../src/question/when/read-when.ts';
import { isMonthDay, type When } from '../../../src/timeline/when.ts';

export const TODAY = dayFromIso('2026-11-21') ?? 0;

/** What a text means, in the short form of the corpora; null where it means no time. */
export function meaningOf(text: string, context: Partial<WhenContext> = {}): string | null {
  const reading = readWhen(text, { today: TODAY, locale: 'en-US', ...context });
  return reading && shortForm(reading.when);
}

export function shortForm(when: When): string {
  if (isMonthDay(when)) return `--${two(when.month)}-${two(when.day)}`;
  return when.from === when.to ? end(when.from) : `${end(when.from)}..${end(when.to)}`;
}

function end(day: Day | null): string {
  return day === null ? '…' : isoOfDay(day);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
