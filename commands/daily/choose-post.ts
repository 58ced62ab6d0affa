import type { Choice, Notice } from '../../src/answer/answer.ts';
import { wordsFor } from '../../src/catalogue/words-for.ts';
import type { DailyDesk } from '../../src/daily/daily-desk.ts';
import { quoted } from '../../src/daily/quoted.ts';
import type { Scheduled } from '../../src/daily/store.ts';
import type { Options } from '../command.ts';
import type { Caller } from '../server-command.ts';
import { placedTitleOf } from './describe.ts';
import { type Subcommand, tell } from './subcommand.ts';

/** What a subcommand does with the one post that was meant. */
type OnPost = (scheduled: Scheduled, caller: Caller, desk: DailyDesk) => ReturnType<Subcommand>;

/** A subcommand about one of the server's posts: the one named, the only one, or else a button for each. */
export function aboutPost(name: 'preview' | 'pause' | 'resume' | 'off', act: OnPost): Subcommand {
  return async (options, caller, desk) => {
    const all = await desk.store.list(caller.guildId);
    const chosen = choose(all, options, { caller, desk });
    if (chosen) return act(chosen, caller, desk);
    if (all.length === 0) return nothingSet(caller.locale);
    const words = wordsFor(caller.locale).daily;
    const unknown = options.post === undefined ? '' : words.noneOf({ text: quoted(String(options.post)) });
    const controls = all.map(({ subscription }) => ({
      label: placedTitleOf(subscription, desk, caller),
      subcommand: name,
      subject: subscription.id,
    }));
    return tell(words.titles[name], [unknown, words.whichOne], controls);
  };
}

/** By its id, or by words of its title where they are those of one alone. */
function choose(
  all: readonly Scheduled[],
  { post }: Options,
  { caller, desk }: { caller: Caller; desk: DailyDesk },
): Scheduled | null {
  if (post === undefined) return all.length === 1 ? (all[0] ?? null) : null;
  const typed = String(post).trim().toLowerCase();
  const byId = all.find(({ subscription }) => subscription.id === typed);
  if (byId || typed === '') return byId ?? null;
  const like = all.filter(({ subscription }) =>
    placedTitleOf(subscription, desk, caller).toLowerCase().includes(typed),
  );
  return like.length === 1 ? (like[0] ?? null) : null;
}

/** The server's posts while one is being chosen. */
export async function suggestPosts(typed: string, caller: Caller, desk: DailyDesk): Promise<readonly Choice[]> {
  const all = await desk.store.list(caller.guildId);
  return all
    .map(({ subscription }) => ({ label: placedTitleOf(subscription, desk, caller), value: subscription.id }))
    .filter(({ label }) => label.toLowerCase().includes(typed.trim().toLowerCase()));
}

export function nothingSet(locale: string): Notice {
  const { title, text } = wordsFor(locale).daily.none;
  return tell(title, [text]);
}
