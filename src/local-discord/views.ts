import type { APIMessage } from 'discord-api-types/v10';
import type { LocalDiscord } from './local-discord.ts';
import { postMessage } from './world/messages.ts';
import type { Channel, World } from './world/world.ts';
import type { WorldEvent } from './world/world-event.ts';

type Views = Pick<LocalDiscord, 'guilds' | 'channel' | 'messages' | 'say' | 'waitForMessage' | 'commands'>;

/** What tests look at in a world, and what people write in it. */
export function viewsOf(world: World): Views {
  const channel = (nameOrId: string): Channel => {
    const found = [...world.channels.values()].find(({ id, name }) => id === nameOrId || name === nameOrId);
    if (!found) throw new Error(`Cannot find the channel: there is no "${nameOrId}"`);
    return found;
  };
  const messages = (name: string) =>
    channel(name)
      .messages.filter(({ visibleTo }) => visibleTo === null)
      .map(({ message }) => message);
  return {
    guilds: [...world.guilds.values()],
    channel,
    messages,
    say(name, content, userId) {
      const [first] = world.people.values();
      const author = (userId === undefined ? first : world.people.get(userId)) ?? world.bot;
      return postMessage(world, channel(name), { author, body: { content }, files: [] }).message;
    },
    waitForMessage: (name, fits = () => true) =>
      new Promise((resolve) => {
        const wanted = (message: APIMessage) => message.author.id === world.bot.id && fits(message);
        const there = messages(name).find(wanted);
        if (there) return resolve(there);
        const { id } = channel(name);
        const listener = (event: WorldEvent) => {
          if (event.kind !== 'message' || event.what === 'delete' || event.channel.id !== id) return;
          if (event.visibleTo !== null || !wanted(event.message)) return;
          world.listeners.delete(listener);
          resolve(event.message);
        };
        world.listeners.add(listener);
      }),
    commands: (guildId) => world.commands.list(guildId ?? 'global'),
  };
}
