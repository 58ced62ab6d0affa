import type { NewsEvent } from '../event.ts';
import type { EventList } from '../event-list.ts';
import { bytesInMemory } from './bytes.ts';
import { packEvents } from './event-columns.ts';
import { openEvents } from './open-events.ts';

/** Events in their order as a list: packed as in a snapshot, but without a file. */
export function listEvents(events: readonly NewsEvent[]): EventList {
  const { columns, texts } = packEvents(events);
  return openEvents(columns, bytesInMemory(Buffer.concat(texts)));
}
