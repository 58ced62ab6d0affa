import { wordsFor } from '../catalogue/words-for.ts';
import type { Log } from '../log.ts';
import { pauseText } from './pause-text.ts';
import type { PostOffice } from './post-office.ts';
import type { DailyStore } from './store.ts';
import type { Pause, Subscription } from './subscription.ts';

/** A pause that comes back again and again is told of once a week. */
const AGAIN = 7 * 24 * 60 * 60_000;

/** Tells the person who set a daily post up that it pauses, once; whether they could be told or not. */
export function tellOfPause({
  store,
  discord,
  log,
}: {
  readonly store: DailyStore;
  readonly discord: Pick<PostOffice, 'tell'>;
  readonly log: Log;
}): (subscription: Subscription, pause: Pause) => Promise<void> {
  return async ({ id, channelId, userId, locale }, pause) => {
    log.info({ subscription: id, reason: pause.reason, detail: pause.detail }, 'a daily post pauses');
    // Written first: a process that dies between tells nobody rather than somebody twice.
    await store.pause(id, { ...pause, told: true });
    if (!(await store.mayTell(id, { now: pause.since, every: AGAIN }))) return;
    const { told } = wordsFor(locale).pauses;
    const text = told({ channel: `<#${channelId}>`, why: pauseText(pause, locale) });
    if (!(await discord.tell(userId, text))) log.info({ subscription: id }, 'nobody could be told of the pause');
  };
}
