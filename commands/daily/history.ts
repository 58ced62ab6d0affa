import { wordsFor } from '../../src/catalogue/words-for.ts';
import { nothingSet } from './choose-post.ts';
import { titleOf } from './describe.ts';
import { resultText } from './last-result.ts';
import { type Subcommand, tell } from './subcommand.ts';

const MOST_ROWS = 20;

/** The last posts of one subscription, or of all: also of those that ended. */
export const history: Subcommand = async ({ post }, caller, desk) => {
  const all = await desk.store.list(caller.guildId);
  const id = post === undefined ? undefined : String(post).trim().toLowerCase();
  const which = all.find(({ subscription }) => subscription.id === id)?.subscription;
  const limit = MOST_ROWS;
  const rows = await desk.store.history(caller.guildId, which ? { subscriptionId: which.id, limit } : { limit });
  const words = wordsFor(caller.locale).daily;
  const title = words.titles.history;
  if (rows.length === 0) return all.length === 0 ? nothingSet(caller.locale) : tell(title, [words.nothingDue]);
  const lines = rows.map((row) => {
    const where = which ? '' : ` · <#${row.channelId}>`;
    return `${resultText(row, caller.locale)}${where}`;
  });
  return tell(which ? `${title} · ${titleOf(which, desk, caller.locale)}` : title, lines);
};
