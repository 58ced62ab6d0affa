import { isoOfDay, partsOfDay } from '../../archive/day.ts';
import { wordsFor } from '../../catalogue/words-for.ts';
import type { Asking } from '../../question/asking.ts';
import { slicesOf } from '../../timeline/day-slices.ts';
import { formatWhen } from '../../timeline/format-when.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { isMonthDay, type Period, type When } from '../../timeline/when.ts';
import type { Choice } from '../answer.ts';
import { countedChoice, MOST_CHOICES } from './choice.ts';
import { monthOf, wholeYears, yearsOf } from './months.ts';
import { whensBegunBy } from './whens-begun-by.ts';

/**
 * Dates while they are typed: first what the text means as it stands, then what it may become, where the archive has
 * events. Before anything is typed: this day through the years, then the latest years.
 */
export function completeWhen(
  typed: string,
  timeline: Timeline,
  asking: Asking,
  fits: (when: When) => boolean = () => true,
): readonly Choice[] {
  const text = typed.trim().slice(0, LONGEST);
  const { read, begun } = text === '' ? fromNothing(timeline, asking) : whensBegunBy(text, timeline, asking);
  const choices = new Map<string, Choice>();
  const add = (when: When, events: number) => {
    const label = labelOf(when, asking.locale);
    const [made] = countedChoice(label, wordsFor(asking.locale).answers.events({ count: events }), typeable(when));
    if (made && !choices.has(label)) choices.set(label, made);
  };
  for (const when of read.filter(fits)) add(when, eventsOf(when, timeline));
  for (const when of begun.filter(fits)) {
    if (choices.size >= MOST_CHOICES) break;
    const events = eventsOf(when, timeline);
    if (events > 0) add(when, events);
  }
  return [...choices.values()].slice(0, MOST_CHOICES);
}

/** The same for a day of the year: a day and month, or one whole date, and no longer time. */
export function completeDay(typed: string, timeline: Timeline, asking: Asking): readonly Choice[] {
  return completeWhen(
    typed,
    timeline,
    asking,
    (when) => isMonthDay(when) || (when.from !== null && when.from === when.to),
  );
}

const LONGEST = 60;

function fromNothing(timeline: Timeline, { today }: Asking) {
  const { month, dayOfMonth } = partsOfDay(today);
  return { read: [{ month, day: dayOfMonth }], begun: yearsOf(timeline).map((year) => wholeYears(year, year)) };
}

function eventsOf(when: When, { days }: Timeline): number {
  return slicesOf(days, when).reduce((sum, [start, end]) => sum + end - start, 0);
}

/** As everywhere, but a whole month by its name alone: `April 2016`. */
function labelOf(when: When, locale: string): string {
  const month = isMonthDay(when) ? null : monthOf(when);
  return month ? month.name(locale) : formatWhen(when, locale);
}

/** A text that reads as `when` again, in any locale. */
function typeable(when: When): string {
  if (isMonthDay(when)) return formatWhen(when, 'en-GB').replace(/,.*$/, '');
  const { from, to } = when;
  if (from === null || to === null) return formatWhen(when, 'en-GB');
  const month = monthOf(when);
  if (month) return month.iso;
  return yearsText(when) ?? (from === to ? isoOfDay(from) : `${isoOfDay(from)} to ${isoOfDay(to)}`);
}

function yearsText({ from, to }: Period): string | null {
  if (from === null || to === null) return null;
  const [first, last] = [partsOfDay(from).year, partsOfDay(to).year];
  const whole = wholeYears(first, last);
  if (whole.from !== from || whole.to !== to) return null;
  return first === last ? String(first) : `${first} to ${last}`;
}
