import { randomUUID } from 'node:crypto';
import type { Annalist } from '../annalist.ts';
import { NO_REPEAT } from './choose-events.ts';
import { composePost } from './compose-post.ts';
import type { DailyDesk } from './daily-desk.ts';
import { letterOf } from './letter-of.ts';
import { postKey } from './post-key.ts';
import type { DailyStore } from './store.ts';
import { openZones } from './zones/zones.ts';

const ID_LENGTH = 8;

/** The desk over a store and an archive. Opening the zones, where none are given, takes a quarter of a second. */
export function createDailyDesk(
  store: DailyStore,
  annalist: () => Annalist,
  zones = openZones(annalist().gazetteer),
): DailyDesk {
  const { gazetteer } = annalist();
  return {
    store,
    annalist,
    gazetteer,
    zones,
    newId: () => randomUUID().replaceAll('-', '').slice(0, ID_LENGTH),
    async compose({ subscription, next }) {
      const posted = await store.postedTo(subscription.channelId, next.due - NO_REPEAT);
      const post = composePost(subscription, next.date, { annalist: annalist(), posted });
      if (post.reply === null) return null;
      const key = postKey({ subscriptionId: subscription.id, date: next.date });
      return letterOf(subscription, { key, composed: post, form: 'full', annalist: annalist() });
    },
  };
}
