import { randomUUID } from 'node:crypto';
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { z } from 'zod';
import { guildCreateShape } from '../world/shapes.ts';
import { type Gateway, tellPresence } from './gateway.ts';
import { readIdentify } from './identify.ts';
import { isResponsible, missedSince, type Session, tell } from './session.ts';

const payloadSchema = z.object({ op: z.number(), d: z.unknown().optional() });
const resumeSchema = z.object({ token: z.string(), session_id: z.string(), seq: z.number() });

/** As many payloads may be sent in a minute. */
const payloadsPerMinute = 120;

/** Greets a new connection and answers what the bot sends on it. */
export function openConnection(gateway: Gateway, socket: WebSocket, version: string | null): void {
  const { now } = gateway.world;
  let session: Session | null = null;
  let received: number[] = [];
  const send = (op: GatewayOpcodes, d: unknown) => socket.send(JSON.stringify({ op, d, s: null, t: null }));

  socket.on('message', (data) => {
    received = [...received.filter((time) => time > now() - 60_000), now()];
    if (received.length > payloadsPerMinute) return socket.close(GatewayCloseCodes.RateLimited);
    const payload = readPayload(String(data));
    if (!payload) return socket.close(GatewayCloseCodes.DecodeError);
    switch (payload.op) {
      case GatewayOpcodes.Heartbeat:
        return send(GatewayOpcodes.HeartbeatAck, null);
      case GatewayOpcodes.Identify:
        if (session) return socket.close(GatewayCloseCodes.AlreadyAuthenticated);
        session = identify(gateway, socket, payload.d);
        return;
      case GatewayOpcodes.Resume:
        if (session) return socket.close(GatewayCloseCodes.AlreadyAuthenticated);
        session = resume(gateway, socket, payload.d);
        return;
      case GatewayOpcodes.PresenceUpdate:
      case GatewayOpcodes.VoiceStateUpdate:
      case GatewayOpcodes.RequestGuildMembers:
        if (!session) socket.close(GatewayCloseCodes.NotAuthenticated);
        return;
      default:
        return socket.close(GatewayCloseCodes.UnknownOpcode);
    }
  });
  socket.on('error', () => {});
  socket.on('close', (code) => {
    if (!session || session.socket !== socket) return;
    session.socket = null;
    // A bot that says goodbye does not come back to this session.
    if (code === 1000 || code === 1001) gateway.sessions.delete(session.id);
    tellPresence(gateway);
  });

  if (version !== null && version !== '10') socket.close(GatewayCloseCodes.InvalidAPIVersion);
  else send(GatewayOpcodes.Hello, { heartbeat_interval: gateway.settings.heartbeatInterval });
}

function readPayload(text: string): { readonly op: number; readonly d?: unknown } | null {
  try {
    return payloadSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

const invalidSession = JSON.stringify({ op: GatewayOpcodes.InvalidSession, d: false, s: null, t: null });

function identify(gateway: Gateway, socket: WebSocket, data: unknown): Session | null {
  const { world, settings, sessions } = gateway;
  const identified = readIdentify(data, { ...settings, guilds: world.guilds.size });
  if (typeof identified === 'number') {
    socket.close(identified);
    return null;
  }
  if (!gateway.identifyLimit.allows(identified.shard[0])) {
    socket.send(invalidSession);
    return null;
  }
  const session: Session = { id: randomUUID(), ...identified, socket, sequence: 0, sent: [] };
  // A session that lost its connection is replaced: its shard started anew.
  for (const other of sessions.values()) {
    if (other.socket === null && String(other.shard) === String(session.shard)) sessions.delete(other.id);
  }
  sessions.set(session.id, session);
  welcome(gateway, session);
  tellPresence(gateway);
  return session;
}

function welcome({ world }: Gateway, session: Session): void {
  const guilds = [...world.guilds.values()].filter((guild) => guild.hasBot && isResponsible(session.shard, guild.id));
  tell(session, 'READY', {
    v: 10,
    user: { ...world.bot, verified: true, mfa_enabled: false, email: null, flags: 0 },
    guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: `${world.origin.replace('http', 'ws')}/gateway`,
    shard: session.shard,
    application: { id: world.applicationId, flags: 0 },
    session_type: 'normal',
    user_settings: {},
    relationships: [],
    private_channels: [],
    presences: [],
    guild_join_requests: [],
    geo_ordered_rtc_regions: [],
    _trace: [],
  });
  if ((session.intents & GatewayIntentBits.Guilds) === 0) return;
  for (const guild of guilds) {
    if (!guild.unavailable) tell(session, 'GUILD_CREATE', guildCreateShape(world, guild));
  }
}

function resume(gateway: Gateway, socket: WebSocket, data: unknown): Session | null {
  const wanted = resumeSchema.safeParse(data).data;
  if (wanted && wanted.token !== gateway.settings.token) {
    socket.close(GatewayCloseCodes.AuthenticationFailed);
    return null;
  }
  const session = gateway.sessions.get(wanted?.session_id ?? '');
  const missed = session && wanted ? missedSince(session, wanted.seq) : null;
  if (!session || !wanted || !missed) {
    socket.send(invalidSession);
    return null;
  }
  if (wanted.seq > session.sequence) {
    socket.close(GatewayCloseCodes.InvalidSeq);
    return null;
  }
  session.socket?.terminate();
  session.socket = socket;
  for (const dispatch of missed) socket.send(JSON.stringify(dispatch));
  tell(session, 'RESUMED', { _trace: [] });
  tellPresence(gateway);
  return session;
}
