import { type Client, Status } from 'discord.js';

/** How the connection to Discord stands now. */
export interface GatewayState {
  /** Whether every shard of this process is connected. */
  readonly isReady: boolean;
  /** Servers known on these shards. */
  readonly servers: number;
  readonly shards: readonly ShardState[];
}

export interface ShardState {
  readonly id: number;
  readonly isReady: boolean;
  /** How long the last heartbeat took, in milliseconds; null before the first. */
  readonly ping: number | null;
}

/** Looks at a client's shards. The client's own `isReady` stays true while a shard is away. */
export function gatewayState(client: Client): GatewayState {
  const shards = [...client.ws.shards.values()].map(({ id, status, ping }) => ({
    id,
    isReady: status === Status.Ready,
    ping: ping < 0 ? null : ping,
  }));
  return {
    isReady: client.isReady() && shards.every(({ isReady }) => isReady),
    servers: client.guilds.cache.size,
    shards,
  };
}
