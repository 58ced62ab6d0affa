import { randomUUID } from 'node:crypto';
import type { Annalist } from '../annalist.ts';
import { composeNext } from './compose-next.ts';
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
    async compose(scheduled) {
      const { subscription, next } = scheduled;
      const post = await composeNext(scheduled, { store, annalist: annalist() });
      if (post.reply === null) return null;
      const key = postKey({ subscriptionId: subscription.id, date: next.date });
      return letterOf(subscription, { key, composed: post, form: 'full', annalist: annalist() });
    },
  };
}
