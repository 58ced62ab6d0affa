import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, DiscordAPIError } from 'discord.js';
import { type APIInteraction, GatewayDispatchEvents } from 'discord-api-types/v10';
import type { DailyDesk } from '../daily/daily-desk.ts';
import type { PostOffice } from '../daily/post-office.ts';
import type { Painter } from '../pictures/create-painter.ts';
import { createClient, type Fail, type Shards } from './client.ts';
import { connect } from './connect.ts';
import { deskOf } from './desk.ts';
import { type GatewayState, gatewayState } from './gateway-state.ts';
import { createPostOffice } from './post-office.ts';
import { type House, receive } from './receive.ts';
import { registerCommands } from './register-commands.ts';

export interface DiscordOptions extends Pick<House, 'annalist' | 'commands' | 'messageCommands' | 'log' | 'served'> {
  readonly token: string;
  /** Base of the API without its version: `https://discord.com/api`. */
  readonly apiUrl: string;
  readonly shards: Shards;
  /** Told once, in one line, why the process cannot go on and must end. */
  readonly fail: Fail;
  readonly now?: () => number;
  /** Language where Discord says nobody's (BCP 47); American English where it is absent. */
  readonly locale?: string;
  /** Draws the pictures of replies; there are none where it is absent. */
  readonly painter?: Painter;
  /** What server commands reach; nothing is kept where it is absent. */
  readonly daily?: DailyDesk;
}

export interface Discord {
  /** Resolves when every shard of this process is connected and the commands were compared; stays open after `fail`. */
  readonly ready: Promise<void>;
  /** What the daily post needs; nothing is open until `ready`. */
  readonly postOffice: PostOffice;
  /** How the connection stands now. */
  state(): GatewayState;
  /**
   * Takes no more interactions, waits for those at work and for `others` that need the connection, closes it: within 5
   * seconds.
   */
  stop(others?: Promise<unknown>): Promise<void>;
}

const WORK_DEADLINE = 3_000;
const CLOSE_DEADLINE = 1_000;

/** The bot in Discord, from login to shutdown. Returns at once; what happens is told by `ready` and `fail`. */
export function startDiscord(options: DiscordOptions): Discord {
  const { token, apiUrl, shards, log } = options;
  const stopping = new AbortController();
  const fail = failOnce(options.fail, stopping.signal);
  const client = createClient(apiUrl, shards, { log, fail });
  const channelName = (id: string) => nameOfChannel(client, id);
  const atWork = answerInteractions(
    client,
    { daily: null, painter: null, locale: 'en-US', ...options, now: options.now ?? Date.now, channelName },
    stopping.signal,
  );

  const ready = new Promise<void>((resolve) => {
    client.once('clientReady', async (ready) => {
      await registerOnce(ready, options);
      log.info({ shards: client.options.shards, servers: client.guilds.cache.size }, 'ready');
      resolve();
    });
  });
  connect(client, token, { log, signal: stopping.signal }).catch((error: unknown) => fail(refusal(error)));

  return {
    ready,
    postOffice: createPostOffice(client, { token, apiUrl }),
    state: () => gatewayState(client),
    stop: async (others) => {
      stopping.abort();
      await Promise.race([Promise.allSettled([...atWork, others]), sleep(WORK_DEADLINE, undefined, { ref: false })]);
      await Promise.race([client.destroy(), sleep(CLOSE_DEADLINE, undefined, { ref: false })]);
    },
  };
}

/**
 * Answers every interaction as it arrives, also before all servers are known. Read as Discord sends it: nothing here
 * needs the client's picture of the world. Returns the answers at work.
 */
function answerInteractions(client: Client, house: House, stopped: AbortSignal): ReadonlySet<Promise<void>> {
  const atWork = new Set<Promise<void>>();
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
    if (stopped.aborted) return;
    const work = receive(interaction, deskOf(interaction, client.rest), house)
      .catch((error: unknown) => house.log.error({ err: error }, 'an interaction could not be read'))
      .finally(() => atWork.delete(work));
    atWork.add(work);
  });
  return atWork;
}

/** Compares the commands once in the whole deployment: the process with the first shard does it. */
async function registerOnce(
  client: Client<true>,
  { commands, messageCommands = [], log }: DiscordOptions,
): Promise<void> {
  const { shards } = client.options;
  if (Array.isArray(shards) && !shards.includes(0)) return;
  const all = [...commands, ...messageCommands];
  try {
    const outcome = await registerCommands(client.rest, all, { applicationId: client.application.id });
    log.info({ outcome, commands: all.length }, 'commands compared');
  } catch (error) {
    // The commands that Discord has keep working; the next start tries again.
    log.error({ err: error }, 'the commands could not be registered');
  }
}

function nameOfChannel(client: Client, id: string): string | null {
  const channel = client.channels.cache.get(id);
  return channel && 'name' in channel ? channel.name : null;
}

function failOnce(fail: Fail, stopped: AbortSignal): Fail {
  let failed = false;
  return (reason) => {
    if (failed || stopped.aborted) return;
    failed = true;
    fail(reason);
  };
}

function refusal(error: unknown): string {
  if (error instanceof DiscordAPIError) return `Logging in to Discord: it answered ${error.status} (${error.message})`;
  return `Logging in to Discord: ${error instanceof Error ? error.message : String(error)}`;
}
