import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { emit, type World } from '../world/world.ts';
import { openConnection } from './connection.ts';
import { dispatchOf, type Outgoing } from './dispatch-of.ts';
import { createIdentifyLimit, type IdentifyLimit } from './identify-limit.ts';
import { isResponsible, type Session, tell } from './session.ts';

/** What the gateway goes by. */
export interface GatewaySettings {
  readonly token: string;
  readonly privilegedIntents: number;
  readonly enforceIdentifyLimit: boolean;
  readonly maxConcurrency: number;
  /** How often a bot has to send a heartbeat, in milliseconds. */
  readonly heartbeatInterval: number;
}

/** The connections of the bot, one for each shard. */
export interface Gateway {
  readonly world: World;
  readonly settings: GatewaySettings;
  readonly sessions: Map<string, Session>;
  readonly identifyLimit: IdentifyLimit;
  /** Tells the sessions that are responsible; false where there is none, not even one that may resume. */
  dispatch(outgoing: Outgoing): boolean;
  /** Takes over an HTTP connection that asks for a web socket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Every open connection, identified or not. */
  readonly sockets: ReadonlySet<WebSocket>;
  close(): void;
}

/** Makes the gateway of a world. It tells the bot of everything that happens there. */
export function createGateway(world: World, settings: GatewaySettings): Gateway {
  const server = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  const gateway: Gateway = {
    world,
    settings,
    sessions,
    identifyLimit: createIdentifyLimit(world.now, {
      maxConcurrency: settings.maxConcurrency,
      enforced: settings.enforceIdentifyLimit,
    }),
    dispatch({ t, guildId, intent, data }) {
      const responsible = [...sessions.values()].filter((session) => isResponsible(session.shard, guildId));
      for (const session of responsible) {
        if (intent === 0 || (session.intents & intent) !== 0) tell(session, t, data(session));
      }
      return responsible.length > 0;
    },
    upgrade(request, socket, head) {
      const url = new URL(request.url ?? '/', 'http://gateway');
      server.handleUpgrade(request, socket, head, (webSocket) =>
        openConnection(gateway, webSocket, url.searchParams.get('v')),
      );
    },
    sockets: server.clients,
    close() {
      for (const webSocket of server.clients) webSocket.terminate();
      server.close();
    },
  };
  world.listeners.add((event) => {
    const outgoing = dispatchOf(world, event);
    if (outgoing) gateway.dispatch(outgoing);
  });
  return gateway;
}

/** Whether the bot is connected with any shard. */
export function isOnline(gateway: Gateway): boolean {
  return [...gateway.sessions.values()].some((session) => session.socket !== null);
}

/** Tells the page when the bot came or went. */
export function tellPresence(gateway: Gateway): void {
  emit(gateway.world, { kind: 'bot', online: isOnline(gateway) });
}
