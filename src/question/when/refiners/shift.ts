import type { Refiner } from 'chrono-node';
import { dayPlus, unitAround, weekdayOf } from '../calendar.ts';
import { DURATION, durationOf, negative } from '../parsers/duration.ts';
import { WEEKDAY, weekdayNumber } from '../parsers/weekday.ts';
import { changed, type Days, type Stretch } from '../stretch.ts';
import { type Grown, growing, type Surrounded } from './merging.ts';

const DISTANCE = new RegExp(
  `(?:(?<length>${DURATION})|(?:the\\s+)?\\b(?:day|night|morning|eve))\\s+(?<side>before|prior\\s+to|after|from|following)\\s+(?:the\\s+)?$`,
  'i',
);
const NTH_WEEKDAY = new RegExp(
  `(?:the\\s+)?(?<nth>\\d{1,2})(?:st|nd|rd|th)\\s+(?<day>${WEEKDAY})\\s+(?<side>before|after)\\s+(?:the\\s+)?$`,
  'i',
);

const BESIDE = /(?:the\s+)?(?<![\da]\s+)\b(?<unit>week|month|year)\s+(?<side>before|after)\s+(?:the\s+)?$/i;

/** `2 weeks before Christmas`, `3 days after 12 January`, `third Tuesday after Christmas 2014`. */
export const shift: Refiner = growing(({ found, before }: Surrounded): Grown | null => {
  const { unit } = found.stretch;
  if (unit !== 'day' && unit !== 'month' && unit !== 'year') return null;
  const beside = BESIDE.exec(before);
  if (beside?.groups && unit === 'day') return besideUnit(found.stretch, beside[0], beside.groups);
  const distance = DISTANCE.exec(before);
  if (distance?.groups) {
    const length = durationOf(distance.groups.length ?? '1 day');
    if (unit !== 'day' && length.days !== 0) return null;
    const moved = /before|prior/i.test(distance.groups.side ?? '') ? negative(length) : length;
    const stretch = changed(found.stretch, unit, ({ from }) => unitAround(unit, dayPlus(from, moved)));
    return { stretch, takesBefore: distance[0].length };
  }
  const weekday = NTH_WEEKDAY.exec(before);
  if (!weekday?.groups || unit !== 'day') return null;
  const { nth, day = '', side } = weekday.groups;
  const stretch = changed(found.stretch, 'day', ({ from }) => {
    const wanted = weekdayNumber(day);
    const forward = ((wanted - weekdayOf(from) + 6) % 7) + 1 + 7 * (Number(nth) - 1);
    const back = ((weekdayOf(from) - wanted + 6) % 7) + 1 + 7 * (Number(nth) - 1);
    const target = /after/i.test(side ?? '') ? from + forward : from - back;
    return { from: target, to: target };
  });
  return { stretch, takesBefore: weekday[0].length };
});

/** `the week before Christmas`: the seven days up to it. */
function besideUnit(
  stretch: Stretch,
  words: string,
  { unit = '', side = '' }: Record<string, string | undefined>,
): Grown {
  const length = durationOf(`1 ${unit}`);
  const days = ({ from }: Days) =>
    /before/i.test(side)
      ? { from: dayPlus(from, negative(length)), to: from - 1 }
      : { from: from + 1, to: dayPlus(from, length) };
  return { stretch: changed(stretch, 'span', days), takesBefore: words.length };
}
