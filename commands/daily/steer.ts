import { nextDue } from '../../src/daily/next-due.ts';
import { aboutPost } from './choose-post.ts';
import { stamp, titleOf } from './describe.ts';
import { tell } from './subcommand.ts';

export const pause = aboutPost('pause', 'Pause', async ({ subscription }, caller, desk) => {
  const title = titleOf(subscription, desk, caller.locale);
  const byHand = { reason: 'by-hand', since: caller.now, detail: '', told: true } as const;
  if (subscription.paused?.reason !== 'by-hand') await desk.store.pause(subscription.id, byHand);
  const controls = [{ label: 'Resume', subcommand: 'resume', subject: subscription.id }];
  return tell('Paused', [title, 'Nothing is posted until you resume. All settings are kept.'], controls);
});

/** Posts on from now: what would have been posted meanwhile is past. */
export const resume = aboutPost('resume', 'Resume', async ({ subscription, next }, caller, desk) => {
  const title = titleOf(subscription, desk, caller.locale);
  if (subscription.paused === null) return tell('Not paused', [title, `**Next** ${stamp(next.due)}`]);
  const following = next.due > caller.now ? next : nextDue(subscription, caller.now);
  await desk.store.pause(subscription.id, null, following);
  return tell('Resumed', [title, `**Next** ${stamp(following.due)}`]);
});

export const off = aboutPost('off', 'End a daily post', async ({ subscription }, caller, desk) => {
  await desk.store.remove(caller.guildId, subscription.id);
  const title = titleOf(subscription, desk, caller.locale);
  return tell('Ended', [
    title,
    `Nothing more is posted to <#${subscription.channelId}>. \`/daily set\` starts a new one.`,
  ]);
});
