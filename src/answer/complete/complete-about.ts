import { wordsFor } from '../../catalogue/words-for.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { Choice } from '../answer.ts';
import { countedChoice, MOST_CHOICES } from './choice.ts';
import { namesStarting } from './name-starts.ts';

/** Names of the archive (people, organisations, stories) while they are typed, those of most events first. */
export function completeAbout(typed: string, { index }: Timeline, locale: string): readonly Choice[] {
  const names = namesStarting(index.names, typed, MOST_CHOICES);
  return names.flatMap(({ name, events }) =>
    countedChoice(name, wordsFor(locale).answers.events({ count: events }), name),
  );
}
