import { weekdayOf } from '../calendar.ts';
import { parserOf, type Reading } from '../found.ts';
import { settled, singleDay } from '../stretch.ts';

/** English weekdays as one alternation for patterns. */
export const WEEKDAY =
  'mon(?:days?)?|tue(?:s(?:days?)?)?|wed(?:nesdays?)?|thu(?:r(?:s(?:days?)?)?)?|fri(?:days?)?|sat(?:urdays?)?|sun(?:days?)?';

const STARTS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const PATTERN = new RegExp(`(?<day>${WEEKDAY})(?:\\.(?!\\w))?`, 'i');
const TITLE_AFTER =
  /^\s*(?:times|telegraph|mirror|mail|post|express|herald|people|night\s+(?:live|football|massacre|fever|lights)|agreement|accords?|bloody|massacre|bushfires|morning\s+football|prayers?|school|service|league|group|addams|roast)\b/i;
/** `Tuesday Weld`, `Sunday World`, `monday.com`. */
const NAME_AFTER = /^(?:\s\p{Lu}\p{Ll}|\.\p{Ll})/u;
const TITLE_BEFORE =
  /\b(?:bloody|black|good|super|ruby|casual|giving|ash|holy|easter|palm|cyber|man|girl|freaky|red|joe|throwback|big)\s+$/i;
const CUE =
  /\b(?:on|last|this|next|past|previous|since|until|till|from|to|between|and|every|by|before|after|week|of|from)[\s,]+(?:the\s+)?$/i;

/** 0 Sunday … 6 Saturday for a name matched by `WEEKDAY`. */
export function weekdayNumber(name: string): number {
  return STARTS.indexOf(name.slice(0, 3).toLowerCase());
}

/** A weekday is the latest one, today included. */
export const weekdayParser = parserOf(PATTERN, ({ groups, before, after, today }): Reading | null => {
  const name = groups.day ?? '';
  if (TITLE_AFTER.test(after) || TITLE_BEFORE.test(before)) return null;
  const weekday = weekdayNumber(name);
  const day = today - ((weekdayOf(today) - weekday + 7) % 7);
  const alone = before.trim() === '' && /^[\s.?!]*$/.test(after);
  const short = !/day/i.test(name) || /days$/i.test(name);
  return {
    stretch: settled('day', singleDay(day)),
    weekday,
    weak: (short || NAME_AFTER.test(after)) && !alone && !CUE.test(before),
  };
});

const AGO = new RegExp(`(?<count>\\d{1,2})\\s+(?<day>${WEEKDAY})\\s+(?:ago|back)`, 'i');

/** `2 Thursdays ago`: counted back from the latest one before today. */
export const weekdaysAgoParser = parserOf(AGO, ({ groups, today }) => {
  const back = (weekdayOf(today) - weekdayNumber(groups.day ?? '') + 7) % 7 || 7;
  return settled('day', singleDay(today - back - 7 * (Number(groups.count) - 1)));
});
