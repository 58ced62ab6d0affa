import { wordsFor } from '../../src/catalogue/words-for.ts';
import { type Subcommand, tell } from './subcommand.ts';

/** All that is kept of the server, as a file. */
export const exportAll: Subcommand = async (_options, { guildId, locale }, desk) => {
  const data = await desk.store.exportGuild(guildId);
  const { title, text } = wordsFor(locale).daily.kept;
  return {
    ...tell(title, [text({ subscriptions: data.subscriptions.length, posts: data.posts.length })]),
    file: { name: `annalist-${guildId}.json`, text: `${JSON.stringify(data, null, 2)}\n` },
  };
};

/** Asks first: what is deleted cannot be brought back. */
export const forget: Subcommand = async (_options, { guildId, locale }, desk) => {
  const { subscriptions, posts } = await desk.store.exportGuild(guildId);
  const { nothingKept, forget: words } = wordsFor(locale).daily;
  if (subscriptions.length === 0 && posts.length === 0) return tell(nothingKept.title, [nothingKept.text]);
  return tell(
    words.title,
    [words.text, words.copyFirst],
    [{ label: words.button, subcommand: 'forget-now', subject: '' }],
  );
};

/** What the button under `forget` does. */
export const forgetNow: Subcommand = async (_options, { guildId, locale }, desk) => {
  await desk.store.forgetGuild(guildId);
  const { title, text } = wordsFor(locale).daily.forgotten;
  return tell(title, [text]);
};
