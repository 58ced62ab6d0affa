import type { Timeline } from '../../timeline/timeline.ts';
import type { Choice } from '../answer.ts';
import { counted } from '../counted.ts';
import { choice, MOST_CHOICES } from './choice.ts';

/** Names of the archive (people, organisations, stories) while they are typed, those of most events first. */
export function completeAbout(typed: string, timeline: Timeline, locale: string): readonly Choice[] {
  const names = timeline.names.completing(typed, MOST_CHOICES);
  return names.map(({ name, events }) => choice(`${name} · ${counted(events, 'event', locale)}`, name));
}
