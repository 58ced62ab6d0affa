import { partsOfDay } from '../../../archive/day.ts';
import { dayPlus, unitAround } from '../calendar.ts';
import { parserOf } from '../found.ts';
import { settled, singleDay } from '../stretch.ts';
import { DURATION, durationOf, negative, UNIT, unitOf } from './duration.ts';

const LAST_N = new RegExp(
  `(?:the\\s+)?(?:(?<which>last|past|previous|recent|next|coming)\\s+(?<length>${DURATION})|(?<count>\\d{1,3})\\s+(?<which2>last|past|previous|next)\\s+(?<units>${UNIT}))(?!\\s+(?:of|in)\\s+(?!\\w+ing))`,
  'i',
);

/** `last 3 months`, `the past two years`: that long, up to today. */
export const lastUnitsParser = parserOf(LAST_N, ({ groups, today }) => {
  const length = durationOf(groups.length ?? `${groups.count} ${groups.units}`);
  const ahead = /next|coming/i.test(groups.which ?? groups.which2 ?? '');
  if (ahead) return settled('span', { from: today, to: dayPlus(today, length) });
  return settled('span', { from: dayPlus(today, negative(length)), to: today });
});

const AGO = new RegExp(
  `(?:about\\s+|around\\s+|some\\s+)?(?<length>${DURATION})\\s+(?<side>ago|back|earlier(?=\\s*$)|from\\s+(?:now|today)|hence)(?<exact>\\s+today)?`,
  'i',
);

const HOURS = /(?:the\s+)?(?:last|past)\s+(?<hours>24|36|48|72)\s+(?:hours|hrs)/i;

/** `the last 48 hours`: today and as many days before. */
export const lastHoursParser = parserOf(HOURS, ({ groups, today }) =>
  settled('span', { from: today - Math.ceil(Number(groups.hours) / 24), to: today }),
);

/** `two years ago` is that year, `3 weeks ago` that week, `10 days ago` and mixed lengths that day. */
export const agoParser = parserOf(AGO, ({ groups, today }) => {
  const text = groups.length ?? '';
  const length = durationOf(text);
  const day = dayPlus(today, /ago|back|earlier/i.test(groups.side ?? '') ? negative(length) : length);
  const units = [...text.matchAll(new RegExp(UNIT, 'gi'))];
  const unit = unitOf(units[0]?.[0] ?? '');
  if (/^half/i.test(text)) return settled('month', unitAround('month', day));
  const exact =
    groups.exact !== undefined ||
    /from/i.test(groups.side ?? '') ||
    units.length > 1 ||
    unit === 'day' ||
    /fortnight/i.test(text);
  const stretch = exact ? settled('day', singleDay(day)) : settled(unit, unitAround(unit, day));
  return unit === 'year' && !exact ? { stretch, year: partsOfDay(day).year } : { stretch };
});

/** `in two weeks`, as all that is said: in a sentence it may as well be past (`the third attack in two weeks`). */
export const aheadParser = parserOf(
  new RegExp(`(?:with)?in\\s+(?<length>${DURATION})`, 'i'),
  ({ groups, text, before, after, today }) => {
    if (before.trim() !== '' || !/^[\s.?!]*$/.test(after)) return null;
    const day = dayPlus(today, durationOf(groups.length ?? ''));
    return settled('span', { from: /^within/i.test(text) ? today : day, to: day });
  },
);
