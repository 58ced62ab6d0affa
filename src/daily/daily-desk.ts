import type { Annalist } from '../annalist.ts';
import type { Gazetteer } from '../places/place.ts';
import type { Letter } from './post-office.ts';
import type { DailyStore, Scheduled } from './store.ts';
import type { Zones } from './zones/zones.ts';

/** What admins of a server reach of the daily post: what is kept, zones, and the archive for previews. */
export interface DailyDesk {
  readonly store: DailyStore;
  readonly zones: Zones;
  readonly gazetteer: Pick<Gazetteer, 'get'>;
  readonly annalist: () => Annalist;
  /** The next post of a subscription, as it would be sent by now; null where its day is skipped. */
  compose(scheduled: Scheduled): Promise<Letter | null>;
  /** An id that no subscription has yet: letters and digits, short enough to be read out. */
  newId(): string;
}
