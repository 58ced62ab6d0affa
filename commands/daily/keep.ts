import { counted } from '../../src/answer/counted.ts';
import { type Subcommand, tell } from './subcommand.ts';

/** All that is kept of the server, as a file. */
export const exportAll: Subcommand = async (_options, { guildId, locale }, desk) => {
  const data = await desk.store.exportGuild(guildId);
  const held = `${counted(data.subscriptions.length, 'daily post', locale)} and a history of ${counted(data.posts.length, 'post', locale)}`;
  return {
    ...tell('Everything that is kept of this server', [`The file holds ${held}. Nothing else is kept.`]),
    file: { name: `annalist-${guildId}.json`, text: `${JSON.stringify(data, null, 2)}\n` },
  };
};

/** Asks first: what is deleted cannot be brought back. */
export const forget: Subcommand = async (_options, { guildId }, desk) => {
  const { subscriptions, posts } = await desk.store.exportGuild(guildId);
  if (subscriptions.length === 0 && posts.length === 0)
    return tell('Nothing is kept', ['Nothing is kept of this server.']);
  return tell(
    'Delete everything?',
    [
      'All daily posts of this server end, and their settings and history are deleted for good. What was posted stays in its channel.',
      '`/daily export` gives you a copy first.',
    ],
    [{ label: 'Delete everything', subcommand: 'forget-now', subject: '' }],
  );
};

/** What the button under `forget` does. */
export const forgetNow: Subcommand = async (_options, { guildId }, desk) => {
  await desk.store.forgetGuild(guildId);
  return tell('Deleted', ['Nothing is kept of this server any more.']);
};
