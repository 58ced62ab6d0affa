import { wordsFor } from '../../src/catalogue/words-for.ts';
import type { DailyDesk } from '../../src/daily/daily-desk.ts';
import { nextDue, type Occurrence } from '../../src/daily/next-due.ts';
import type { Scheduled } from '../../src/daily/store.ts';
import type { Subscription } from '../../src/daily/subscription.ts';
import { clockText } from '../../src/daily/zones/zone-name.ts';
import { settingsOf, stamp, titleOf } from './describe.ts';
import { readSettings, type Settings, unreadNotice } from './read-settings.ts';
import { type Subcommand, tell } from './subcommand.ts';

/** Minutes for which a late post is still sent. */
const LATE_WINDOW = 360;
/** As many as `/daily status` can show. */
const MOST_POSTS = 10;

/** Sets up a daily post, or changes the one of the same channel and subject. */
export const set: Subcommand = async (options, caller, desk) => {
  const reading = readSettings(options, caller, desk);
  if (reading.kind === 'unread') return unreadNotice(reading.problems, caller.locale);
  const words = wordsFor(caller.locale).daily;
  const all = await desk.store.list(caller.guildId);
  const known = all.find(({ subscription }) => isSameSubject(subscription, reading.settings));
  if (!known && all.length >= MOST_POSTS) {
    return tell(words.titles.notSet, [words.atMost({ count: MOST_POSTS })]);
  }
  const subscription: Subscription = {
    ...reading.settings,
    id: known?.subscription.id ?? desk.newId(),
    guildId: caller.guildId,
    userId: caller.userId,
    window: known?.subscription.window ?? LATE_WINDOW,
    locale: caller.guildLocale,
    paused: null,
  };
  const next = await firstPost(subscription, { known, now: caller.now, desk });
  await desk.store.put(subscription, next);
  const { zone, channelId } = subscription;
  const title = titleOf(subscription, desk, caller.locale);
  const settings = settingsOf(subscription, caller.locale);
  return tell(
    known ? words.titles.changed : words.titles.setUp,
    [
      words.placed({ title, channel: `<#${channelId}>` }),
      settings.join(' · '),
      `**${words.next}** ${stamp(next.due)}`,
      `**${words.now}** ${clockText(zone, caller)}`,
      ...reading.remarks,
    ],
    [{ label: words.titles.preview, subcommand: 'preview', subject: subscription.id }],
  );
};

function isSameSubject(one: Subscription, other: Settings): boolean {
  return one.channelId === other.channelId && one.place === other.place && one.about === other.about;
}

/** The next post, never a second one for a day that had its own before the change. */
async function firstPost(
  subscription: Subscription,
  { known, now, desk }: { known: Scheduled | undefined; now: number; desk: DailyDesk },
): Promise<Occurrence> {
  const next = nextDue(subscription, now);
  if (!known) return next;
  const [last] = await desk.store.history(subscription.guildId, { subscriptionId: subscription.id, limit: 1 });
  return last && last.date >= next.date ? nextDue(subscription, next.due) : next;
}
