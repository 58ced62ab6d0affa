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
  if (reading.kind === 'unread') return unreadNotice(reading.problems);
  const all = await desk.store.list(caller.guildId);
  const known = all.find(({ subscription }) => isSameSubject(subscription, reading.settings));
  if (!known && all.length >= MOST_POSTS) {
    return tell('Nothing was set', [`A server has at most ${MOST_POSTS} daily posts. \`/daily off\` ends one.`]);
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
  const settings = settingsOf(subscription);
  return tell(
    known ? 'Daily post changed' : 'Daily post set up',
    [
      `**${titleOf(subscription, desk, caller.locale)}** in <#${channelId}>`,
      settings.join(' · '),
      `**Next** ${stamp(next.due)}`,
      `**There now** ${clockText(zone, caller)}`,
      ...reading.remarks,
    ],
    [{ label: 'Preview', subcommand: 'preview', subject: subscription.id }],
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
