import type { APIApplicationCommand, APIMessage } from 'discord-api-types/v10';
import type { Faults } from './faults.ts';
import type { Sender } from './interactions/sender.ts';
import type { Example } from './page-api/page-context.ts';
import type { LoggedRequest, Violation } from './rest/call.ts';
import type { CommandWrite } from './rest/command-routes.ts';
import type { GuildPlan } from './world/create-world.ts';
import type { Channel, Guild, World } from './world/world.ts';

/** How a local Discord begins; everything has a default. */
export interface LocalDiscordOptions {
  /** 0 (the default) takes any free port. */
  readonly port?: number;
  readonly token?: string;
  readonly botName?: string;
  /** One guild with the channels `general`, `on-this-day` and a locked `staff` if absent. */
  readonly guilds?: readonly GuildPlan[];
  /** Names of the people, members of every guild. */
  readonly people?: readonly string[];
  /** The clock that the 3-second rule, token and nonce ages go by. */
  readonly now?: () => number;
  /** Lets so many milliseconds pass on that clock; the page offers it where it is there. */
  readonly advance?: (milliseconds: number) => Promise<void>;
  /** Commands that find something, which the page offers at the first visit, in a person's locale (none). */
  readonly examples?: (locale: string) => readonly Example[];
  /** Shards that GET /gateway/bot recommends (1). */
  readonly shards?: number;
  readonly maxConcurrency?: number;
  /** Refuse an identify within five seconds of the last one (false). */
  readonly identifyLimit?: boolean;
  /** Enforce Discord's request limits (false); the headers are there either way. */
  readonly rateLimits?: boolean;
  /** Bit field of the privileged intents that are switched on (none). */
  readonly privilegedIntents?: number;
  /** Milliseconds between heartbeats (41,250). */
  readonly heartbeatInterval?: number;
}

/**
 * A Discord on this machine, for bots to connect to and for tests to look at:
 *
 *     const discord = await startLocalDiscord();
 *     const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.api } });
 *     await client.login(discord.token);
 *     const { message, ephemeral } = await discord.sendCommand({ name: 'ask', options: { question: 'Homs 2016' } });
 *     const paged = await discord.sendButton(message, 'Next');       // by label or custom id; paged.updated
 *     const choices = await discord.sendAutocomplete({ name: 'ask', options: { place: 'hom' }, focused: 'place' });
 *     discord.faults.rest('POST /channels/:id/messages', { fault: 'error', afterCommit: true });
 *     discord.violations;    // bodies that Discord would have refused (it answered 400 as well)
 *     discord.messages('general');   // what everyone sees there
 *     await discord.close();         // after client.destroy()
 */
export interface LocalDiscord extends Sender {
  /** `http://127.0.0.1:PORT`, where the page is. */
  readonly url: string;
  /** The base for a client's `rest.api`. */
  readonly api: string;
  readonly token: string;
  readonly world: World;
  readonly guilds: readonly Guild[];
  /** A channel by name or id (of the first guild that has it); throws where there is none. */
  channel(nameOrId: string): Channel;
  /** The messages everyone sees in a channel, oldest first. */
  messages(channel: string): readonly APIMessage[];
  /** What a person writes in a channel. */
  say(channel: string, content: string, userId?: string): APIMessage;
  /** The next (or an already posted) message of the bot there that fits. */
  waitForMessage(channel: string, fits?: (message: APIMessage) => boolean): Promise<APIMessage>;
  /** The registered commands, global or of a guild. */
  commands(guildId?: string): readonly APIApplicationCommand[];
  /** Every request to the API so far, oldest first. */
  readonly requests: readonly LoggedRequest[];
  readonly violations: readonly Violation[];
  /** Every change of the registered commands. */
  readonly commandWrites: readonly CommandWrite[];
  readonly faults: Faults;
  close(): Promise<void>;
}
