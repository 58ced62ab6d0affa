import type { Control, Notice } from '../../src/answer/answer.ts';
import type { Words } from '../../src/catalogue/en.ts';
import { wordsFor } from '../../src/catalogue/words-for.ts';
import type { DailyDesk } from '../../src/daily/daily-desk.ts';
import { pauseText } from '../../src/daily/pause-text.ts';
import type { Scheduled } from '../../src/daily/store.ts';
import type { Pause } from '../../src/daily/subscription.ts';
import type { Caller } from '../server-command.ts';
import { nothingSet } from './choose-post.ts';
import { placedTitleOf, settingsOf, stamp } from './describe.ts';
import { resultText, whatToDo } from './last-result.ts';
import { type Subcommand, tell } from './subcommand.ts';

/** Posts of one minute that go out within that minute, at 25 a second. */
const AT_ONCE = 1_500;

/** All daily posts of the server: the next one, the last one, and what to do. */
export const status: Subcommand = async (_options, caller, desk) => {
  const all = await desk.store.list(caller.guildId);
  if (all.length === 0) return nothingSet(caller.locale);
  const words = wordsFor(caller.locale).daily;
  const fields = await Promise.all(all.map((one) => fieldOf(one, caller, desk)));
  const [only] = all;
  const controls = all.length === 1 && only ? controlsOf(only, words) : [];
  const title = all.length === 1 ? words.one : words.several({ count: all.length });
  return { ...tell(title, [], controls), fields };
};

async function fieldOf(
  { subscription, next }: Scheduled,
  caller: Caller,
  desk: DailyDesk,
): Promise<Notice['fields'][number]> {
  const [last] = await desk.store.history(caller.guildId, { subscriptionId: subscription.id, limit: 1 });
  const { paused, channelId } = subscription;
  const toDo = whatToDo(subscription, last, caller.locale);
  const words = wordsFor(caller.locale).daily;
  const lines = [
    [`<#${channelId}>`, ...settingsOf(subscription, caller.locale)].join(' · '),
    paused
      ? pausedText(paused, caller.locale)
      : `**${words.next}** ${stamp(next.due)}${await spreadText(next.due, desk, words)}`,
    `**${words.last}** ${last ? resultText(last, caller.locale) : words.nothingDueYet}`,
    ...(toDo === '' ? [] : [`**${words.toDo}** ${toDo}`]),
  ];
  return { name: placedTitleOf(subscription, desk, caller), value: lines.join('\n') };
}

function pausedText(pause: Pause, locale: string): string {
  return wordsFor(locale).daily.paused({ since: stamp(pause.since), why: pauseText(pause, locale) });
}

/** Where many servers share a minute, their posts are spread over the next ones. */
async function spreadText(due: number, { store }: DailyDesk, words: Words['daily']): Promise<string> {
  const minutes = Math.ceil((await store.sharing(due)) / AT_ONCE);
  return minutes > 1 ? words.spread({ count: minutes }) : '';
}

function controlsOf({ subscription }: Scheduled, { titles }: Words['daily']): readonly Control[] {
  const { id, paused } = subscription;
  const stop = paused ? 'resume' : 'pause';
  return [
    { label: titles.preview, subcommand: 'preview', subject: id },
    { label: titles[stop], subcommand: stop, subject: id },
    { label: titles.history, subcommand: 'history', subject: id },
  ];
}
