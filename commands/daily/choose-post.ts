import type { Choice, Notice } from '../../src/answer/answer.ts';
import type { DailyDesk } from '../../src/daily/daily-desk.ts';
import type { Scheduled } from '../../src/daily/store.ts';
import type { Options } from '../command.ts';
import type { Caller } from '../server-command.ts';
import { quoted, titleOf } from './describe.ts';
import { type Subcommand, tell } from './subcommand.ts';

/** What a subcommand does with the one post that was meant. */
type OnPost = (scheduled: Scheduled, caller: Caller, desk: DailyDesk) => ReturnType<Subcommand>;

/** A subcommand about one of the server's posts: the one named, the only one, or else a button for each. */
export function aboutPost(name: string, title: string, act: OnPost): Subcommand {
  return async (options, caller, desk) => {
    const all = await desk.store.list(caller.guildId);
    const chosen = choose(all, options, { caller, desk });
    if (chosen) return act(chosen, caller, desk);
    if (all.length === 0) return nothingSet();
    const unknown =
      options.post === undefined ? '' : `${quoted(String(options.post))} is none of this server’s daily posts.`;
    const controls = all.map(({ subscription }) => ({
      label: titleOf(subscription, desk, caller.locale),
      subcommand: name,
      subject: subscription.id,
    }));
    return tell(title, [unknown, 'Which one?'], controls);
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
    titleOf(subscription, desk, caller.locale).toLowerCase().includes(typed),
  );
  return like.length === 1 ? (like[0] ?? null) : null;
}

/** The server's posts while one is being chosen. */
export async function suggestPosts(typed: string, caller: Caller, desk: DailyDesk): Promise<readonly Choice[]> {
  const all = await desk.store.list(caller.guildId);
  return all
    .map(({ subscription }) => ({ label: titleOf(subscription, desk, caller.locale), value: subscription.id }))
    .filter(({ label }) => label.toLowerCase().includes(typed.trim().toLowerCase()));
}

export function nothingSet(): Notice {
  return tell('No daily post yet', ['`/daily set` sets one up: a channel, a time and whose clock it is.']);
}
