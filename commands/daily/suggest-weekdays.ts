import type { Choice } from '../../src/answer/answer.ts';
import { readWeekdays, weekdaysText } from './read-weekdays.ts';

const USUAL = ['every day', 'weekdays', 'weekends', 'Monday', 'Friday', 'Sunday'];

/** The days as they are read, once they can be; before anything is typed, the usual ones. */
export function suggestWeekdays(typed: string, locale: string): readonly Choice[] {
  const texts = typed.trim() === '' ? USUAL : [typed];
  return texts.flatMap((text) => {
    const days = readWeekdays(text, locale);
    return days === null ? [] : [{ label: weekdaysText(days, locale), value: text.trim() }];
  });
}
