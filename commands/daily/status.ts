import type { Control, Notice } from '../../src/answer/answer.ts';
import type { DailyDesk } from '../../src/daily/daily-desk.ts';
import type { Scheduled } from '../../src/daily/store.ts';
import type { Pause } from '../../src/daily/subscription.ts';
import type { Caller } from '../server-command.ts';
import { nothingSet } from './choose-post.ts';
import { quoted, settingsOf, stamp, titleOf } from './describe.ts';
import { resultText, whatToDo } from './last-result.ts';
import { type Subcommand, tell } from './subcommand.ts';

/** Posts of one minute that go out within that minute, at 25 a second. */
const AT_ONCE = 1_500;

/** All daily posts of the server: the next one, the last one, and what to do. */
export const status: Subcommand = async (_options, caller, desk) => {
  const all = await desk.store.list(caller.guildId);
  if (all.length === 0) return nothingSet();
  const fields = await Promise.all(all.map((one) => fieldOf(one, caller, desk)));
  const [only] = all;
  const controls = all.length === 1 && only ? controlsOf(only) : [];
  const title = all.length === 1 ? 'The daily post of this server' : `${all.length} daily posts of this server`;
  return { ...tell(title, [], controls), fields };
};

async function fieldOf(
  { subscription, next }: Scheduled,
  caller: Caller,
  desk: DailyDesk,
): Promise<Notice['fields'][number]> {
  const [last] = await desk.store.history(caller.guildId, { subscriptionId: subscription.id, limit: 1 });
  const { paused, channelId } = subscription;
  const toDo = whatToDo(subscription, last);
  const lines = [
    [`<#${channelId}>`, ...settingsOf(subscription)].join(' · '),
    paused ? pausedText(paused) : `**Next** ${stamp(next.due)}${await spreadText(next.due, desk)}`,
    `**Last** ${last ? resultText(last, caller.locale) : 'nothing was due yet'}`,
    ...(toDo === '' ? [] : [`**What to do** ${toDo}`]),
  ];
  return { name: titleOf(subscription, desk, caller.locale), value: lines.join('\n') };
}

function pausedText({ reason, since, detail }: Pause): string {
  const why = {
    'by-hand': 'by hand',
    'channel-gone': 'the channel is gone',
    'no-permission': 'a permission is missing',
    'server-gone': 'the bot was removed',
  }[reason];
  return `**Paused** ${stamp(since)}: ${why}${detail === '' ? '' : ` (${quoted(detail)})`}`;
}

/** Where many servers share a minute, their posts are spread over the next ones. */
async function spreadText(due: number, { store }: DailyDesk): Promise<string> {
  const minutes = Math.ceil((await store.sharing(due)) / AT_ONCE);
  return minutes > 1 ? `, within ${minutes} minutes, since many servers share this time` : '';
}

function controlsOf({ subscription }: Scheduled): readonly Control[] {
  const { id, paused } = subscription;
  const stop = paused ? { label: 'Resume', subcommand: 'resume' } : { label: 'Pause', subcommand: 'pause' };
  return [
    { label: 'Preview', subcommand: 'preview', subject: id },
    { ...stop, subject: id },
    { label: 'History', subcommand: 'history', subject: id },
  ];
}
