import type { NewsEvent } from '../../archive/event.ts';
import { CRIME } from './crime.ts';
import { DEATH } from './death.ts';
import { DISASTERS } from './disasters.ts';
import { ILLNESS } from './illness.ts';
import { VIOLENCE } from './violence.ts';

/**
 * What `tone: gentle` leaves out: an event whose title, topic or summary speaks of one of these. Beginnings of words, each
 * with what may follow it; a word with another meaning that is as frequent in news stands with what tells them apart.
 */
const HARSH = [...DEATH, ...VIOLENCE, ...DISASTERS, ...ILLNESS, ...CRIME].join('|');

const HARSH_WORD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${HARSH})(?![\\p{L}\\p{N}])`, 'iu');

/** Topics of news that are about such things as a whole. */
const HARSH_TOPIC = /conflict|attack|disaster|accident|crime|war\b|armed/i;

/** Whether an event may stand in a gentle post. */
export function isGentle({ title, topic, summary }: Pick<NewsEvent, 'title' | 'topic' | 'summary'>): boolean {
  if (topic !== null && HARSH_TOPIC.test(topic)) return false;
  return ![title, topic, summary].some((text) => text !== null && HARSH_WORD.test(text));
}
