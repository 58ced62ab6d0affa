import { wordsFor } from '../../src/catalogue/words-for.ts';
import { nextDue } from '../../src/daily/next-due.ts';
import { aboutPost } from './choose-post.ts';
import { stamp, titleOf } from './describe.ts';
import { tell } from './subcommand.ts';

export const pause = aboutPost('pause', async ({ subscription }, caller, desk) => {
  const title = titleOf(subscription, desk, caller.locale);
  const words = wordsFor(caller.locale).daily;
  const byHand = { reason: 'by-hand', since: caller.now, detail: '', told: true } as const;
  if (subscription.paused?.reason !== 'by-hand') await desk.store.pause(subscription.id, byHand);
  const controls = [{ label: words.titles.resume, subcommand: 'resume', subject: subscription.id }];
  return tell(words.titles.paused, [title, words.stopped], controls);
});

/** Posts on from now: what would have been posted meanwhile is past. */
export const resume = aboutPost('resume', async ({ subscription, next }, caller, desk) => {
  const title = titleOf(subscription, desk, caller.locale);
  const words = wordsFor(caller.locale).daily;
  const nextAt = (due: number) => `**${words.next}** ${stamp(due)}`;
  if (subscription.paused === null) return tell(words.titles.notPaused, [title, nextAt(next.due)]);
  const following = next.due > caller.now ? next : nextDue(subscription, caller.now);
  await desk.store.pause(subscription.id, null, following);
  return tell(words.titles.resumed, [title, nextAt(following.due)]);
});

export const off = aboutPost('off', async ({ subscription }, caller, desk) => {
  await desk.store.remove(caller.guildId, subscription.id);
  const title = titleOf(subscription, desk, caller.locale);
  const words = wordsFor(caller.locale).daily;
  return tell(words.titles.ended, [title, words.ended({ channel: `<#${subscription.channelId}>` })]);
});
