import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import type { Gateway } from './gateway/gateway.ts';
import { deleteChannel, denyInChannel, joinGuild, removeBot, setUnavailable } from './world/changes.ts';
import type { Channel, Guild, World } from './world/world.ts';

/** What goes wrong with a request. */
export type RestFault =
  /** HTTP 429; `retryAfter` in seconds; `global` for the limit of the whole bot. */
  | { readonly fault: 'rate-limited'; readonly retryAfter: number; readonly global?: boolean }
  /** A failure of Discord's (502 if not said otherwise). With `afterCommit` the action happens all the same. */
  | { readonly fault: 'error'; readonly status?: number; readonly afterCommit?: boolean }
  /** The connection is cut without an answer. */
  | { readonly fault: 'drop'; readonly afterCommit?: boolean }
  /** The request is held back before it is done, in milliseconds; with `afterCommit` the answer is. */
  | { readonly fault: 'slow'; readonly ms: number; readonly afterCommit?: boolean }
  /** A refusal with an error code of Discord's. */
  | { readonly fault: 'refused'; readonly status: number; readonly code: number; readonly message: string };

/** A request that nothing was done for yet; the path without `/api` and version. */
export interface Arriving {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** What can be made to go wrong. REST faults hit the next matching requests, gateway faults happen at once. */
export interface Faults {
  /**
   * Makes requests fail: `on` is a method (or `*`) and a path without `/api` and version, where `:name` stands for one
   * part and `*` for anything (`POST /channels/:id/messages`). Hits `times` requests (1), `Infinity` for all. A fault
   * given as a function looks at each request as it arrives; null lets it pass. Gives a function that ends it.
   */
  rest(on: string, fault: RestFault | ((request: Arriving) => RestFault | null), times?: number): () => void;
  /** Ends all REST faults. */
  clear(): void;
  /** Cuts all gateway connections without a word (close code 1006); the bot may resume. */
  dropGateway(): void;
  /** Closes all gateway connections with a code; sessions end where the code says so. */
  closeGateway(code: number): void;
  /** Asks the bot to reconnect and resume (opcode 7). */
  askToReconnect(): void;
  /** Tells the bot that its sessions are no longer valid; it has to identify anew. */
  invalidateSessions(): void;
  /** Makes a guild unavailable, and available again. */
  outage(guild: Guild): void;
  endOutage(guild: Guild): void;
  removeBot(guild: Guild): void;
  addBot(guild: Guild): void;
  deleteChannel(channel: Channel): void;
  /** Takes permissions from the bot in a channel; zero gives them back. */
  deny(channel: Channel, permissions: bigint): void;
  /** Lets a person refuse direct messages of the bot. */
  closeDirectMessages(userId: string): void;
}

/** Finds the fault for a request, using it up. */
export interface FaultList {
  take(request: Arriving): RestFault | null;
  readonly add: Faults['rest'];
  readonly clear: Faults['clear'];
}

/** Makes the list of REST faults, empty at first. */
export function createFaultList(): FaultList {
  const faults: { readonly matches: RegExp; readonly fault: Parameters<Faults['rest']>[1]; left: number }[] = [];
  return {
    add(on, fault, times = 1) {
      const entry = { matches: patternOf(on), fault, left: times };
      faults.push(entry);
      return () => {
        entry.left = 0;
      };
    },
    take(request) {
      const { method, path } = request;
      const entry = faults.find(({ matches, left }) => left > 0 && matches.test(`${method} ${path}`));
      if (!entry) return null;
      entry.left -= 1;
      return typeof entry.fault === 'function' ? entry.fault(request) : entry.fault;
    },
    clear() {
      faults.length = 0;
    },
  };
}

function patternOf(on: string): RegExp {
  const escaped = on.replaceAll(/[.+?^${}()|[\]\\@]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll(/:[a-z]+/gi, '[^/]+')}$`);
}

/** After these codes Discord does not let a session be resumed. */
const endsSession: ReadonlySet<number> = new Set([
  1000,
  1001,
  GatewayCloseCodes.InvalidSeq,
  GatewayCloseCodes.SessionTimedOut,
]);

/** Puts together what tests can make go wrong. */
export function createFaults(world: World, gateway: Gateway, list: FaultList): Faults {
  const close = (code: number) => {
    if (endsSession.has(code)) gateway.sessions.clear();
    for (const socket of gateway.sockets) socket.close(code);
  };
  const send = (op: number, d: unknown) => {
    for (const { socket } of gateway.sessions.values()) socket?.send(JSON.stringify({ op, d, s: null, t: null }));
  };
  return {
    rest: list.add,
    clear: list.clear,
    dropGateway: () => {
      for (const socket of gateway.sockets) socket.terminate();
    },
    closeGateway: close,
    askToReconnect: () => send(GatewayOpcodes.Reconnect, null),
    invalidateSessions() {
      send(GatewayOpcodes.InvalidSession, false);
      gateway.sessions.clear();
    },
    outage: (guild) => setUnavailable(world, guild, true),
    endOutage: (guild) => setUnavailable(world, guild, false),
    removeBot: (guild) => removeBot(world, guild),
    addBot: (guild) => void joinGuild(world, guild),
    deleteChannel: (channel) => deleteChannel(world, channel),
    deny: (channel, permissions) => denyInChannel(world, channel, permissions),
    closeDirectMessages: (userId) => void world.closedToMessages.add(userId),
  };
}
