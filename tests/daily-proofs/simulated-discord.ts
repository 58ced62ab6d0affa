import type { Delivery, Letter, PostOffice, Standing } from '../../src/daily/post-office.ts';
import type { Clock } from '../../src/daily/start-daily.ts';

/** A message that stands in a channel, whoever heard of it. */
export interface Posted {
  readonly id: string;
  readonly channelId: string;
  /** See `postKey`. */
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What becomes of one request. `lost before` was not done, `lost after` was done and not told. */
export type Fate = 'fine' | 'lost before' | 'lost after' | 'limited here' | 'limited everywhere';

/** How Discord is at present. */
export interface Weather {
  fate(): Fate;
  standing(guildId: string): Standing['kind'];
  isReadable(channelId: string): boolean;
}

export interface SimulatedDiscord extends PostOffice {
  readonly messages: readonly Posted[];
  /** Instants of all requests, in order. */
  readonly requests: readonly number[];
  /** Answers 403, 404 and 429: ten thousand of them in ten minutes are a ban. */
  invalid(): number;
}

/** Discord gives the first message for a known nonce for this long. */
const NONCE_REMEMBERED = 5 * 60_000;
/** Discord's limits: requests a second of a bot, messages of a channel in five seconds. */
const A_SECOND = 50;
const IN_A_CHANNEL = 5;
const LATENCY = 80;

/**
 * Discord as a post office sees it, without the network: by a simulated clock, with Discord's limits, its memory for
 * nonces, and whatever weather a test makes. `onLetter` is told of each letter that arrives.
 */
export function createSimulatedDiscord(
  clock: Clock,
  weather: Weather,
  onLetter: (letter: Letter) => void = () => {},
): SimulatedDiscord {
  const messages: Posted[] = [];
  const byChannel = new Map<string, Posted[]>();
  /** The last of each key. */
  const byKey = new Map<string, Posted>();
  const requests: number[] = [];
  const forever = new AbortController().signal;
  let invalid = 0;

  const limited = (wait: number, everywhere: boolean): Delivery => {
    invalid += 1;
    return { kind: 'limited', wait, everywhere };
  };
  const arrive = () => {
    requests.push(clock.now());
    const before = requests.at(-1 - A_SECOND);
    return before !== undefined && clock.now() - before < 1000 ? 1000 - (clock.now() - before) : 0;
  };
  const post = (channelId: string, { key }: Letter): Delivery => {
    const here = byChannel.get(channelId) ?? [];
    byChannel.set(channelId, here);
    const known = byKey.get(key);
    if (known && clock.now() - known.at <= NONCE_REMEMBERED) return { kind: 'sent', messageId: known.id };
    const before = here.at(-IN_A_CHANNEL);
    if (before && clock.now() - before.at < 5000) return limited(5000, false);
    const message = { id: String(messages.length + 1), channelId, key, at: clock.now() };
    messages.push(message);
    here.push(message);
    byKey.set(key, message);
    return { kind: 'sent', messageId: message.id };
  };

  return {
    messages,
    requests,
    invalid: () => invalid,
    standing(guildId) {
      const kind = weather.standing(guildId);
      return kind === 'shut' ? { kind, reason: 'no-permission', detail: 'Missing Permissions (50013)' } : { kind };
    },
    async send(channelId, letter) {
      const fate = weather.fate();
      await clock.sleep(LATENCY, forever);
      const tooMany = arrive();
      onLetter(letter);
      if (tooMany > 0) return limited(tooMany, true);
      if (fate === 'lost before') return { kind: 'lost', detail: '502' };
      if (fate === 'limited here') return limited(3000, false);
      if (fate === 'limited everywhere') return limited(2000, true);
      const delivery = post(channelId, letter);
      await clock.sleep(LATENCY, forever);
      return fate === 'lost after' ? { kind: 'lost', detail: 'other side closed' } : delivery;
    },
    async find(channelId, key, since) {
      const fate = weather.fate();
      await clock.sleep(2 * LATENCY, forever);
      arrive();
      if (fate !== 'fine') return 'lost';
      if (!weather.isReadable(channelId)) return 'unreadable';
      const fits = (one: Posted) => one.key === key && one.at >= since;
      return { messageId: byChannel.get(channelId)?.findLast(fits)?.id ?? null };
    },
    async tell() {
      await clock.sleep(2 * LATENCY, forever);
      arrive();
      return true;
    },
    shards: () => ({ ids: [0], count: 1 }),
    onMembership: () => {},
  };
}
