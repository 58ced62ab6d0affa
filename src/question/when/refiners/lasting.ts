import type { Refiner } from 'chrono-node';
import { dayPlus } from '../calendar.ts';
import { DURATION, durationOf } from '../parsers/duration.ts';
import { changed } from '../stretch.ts';
import { type Grown, growing, type Surrounded } from './merging.ts';

const BEFORE = new RegExp(
  `\\bfor\\s+(?<length>${DURATION}),?\\s+(?:from|starting|beginning)(?:\\s+(?:on|from))?\\s+(?:the\\s+)?$`,
  'i',
);
const AFTER = new RegExp(`^\\s*,?\\s*for\\s+(?<length>${DURATION})\\b`, 'i');

/** `for two weeks from 20 May`, `18 December for 10 days`: that many days, the first included. */
export const lasting: Refiner = growing(({ found, before, after }: Surrounded): Grown | null => {
  if (found.stretch.unit !== 'day') return null;
  const ahead = BEFORE.exec(before);
  const behind = AFTER.exec(after);
  const length = ahead?.groups?.length ?? behind?.groups?.length;
  if (!length) return null;
  const stretch = changed(found.stretch, 'span', ({ from }) => ({ from, to: dayPlus(from, durationOf(length)) - 1 }));
  return ahead ? { stretch, takesBefore: ahead[0].length } : { stretch, takesAfter: behind?.[0].length };
});
