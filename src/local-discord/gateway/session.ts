import type { WebSocket } from 'ws';

/** One event as the gateway sends it. */
export interface Dispatch {
  readonly op: 0;
  readonly t: string;
  readonly s: number;
  readonly d: unknown;
}

/** What a bot identified as: a shard with its intents, and all it was told since, for a resume. */
export interface Session {
  readonly id: string;
  readonly shard: readonly [id: number, count: number];
  readonly intents: number;
  /** Null while the connection is lost and a resume is awaited. */
  socket: WebSocket | null;
  sequence: number;
  readonly sent: Dispatch[];
}

/** As many events are kept for a resume; a bot that missed more has to identify anew. */
const remembered = 5000;

/** Tells a session of an event: at once where it is connected, else when it resumes. */
export function tell(session: Session, t: string, d: unknown): void {
  session.sequence += 1;
  const dispatch: Dispatch = { op: 0, t, s: session.sequence, d };
  session.sent.push(dispatch);
  if (session.sent.length > remembered) session.sent.shift();
  session.socket?.send(JSON.stringify(dispatch));
}

/** The events after a sequence number; null where they are not remembered any more. */
export function missedSince(session: Session, sequence: number): Dispatch[] | null {
  const first = session.sent[0]?.s ?? session.sequence + 1;
  return sequence + 1 < first ? null : session.sent.filter((dispatch) => dispatch.s > sequence);
}

/** Whether a shard is responsible for a guild; direct messages (null) come to shard 0. */
export function isResponsible(shard: readonly [id: number, count: number], guildId: string | null): boolean {
  const [id, count] = shard;
  return guildId === null ? id === 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)) === id;
}
