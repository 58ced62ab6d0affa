/** What the rate-limit headers of an answer say; `retryAfter` (seconds) where the request came too early. */
export interface RateLimitState {
  readonly headers: Readonly<Record<string, string>>;
  readonly retryAfter: number | null;
  readonly global: boolean;
}

/** Counts requests as Discord does. */
export interface RateLimits {
  /** Counts a request of a route with its major parameter (`POST /channels/:id/messages`, `123`). */
  count(route: string, major: string): RateLimitState;
}

interface Rule {
  readonly limit: number;
  readonly seconds: number;
}

/** Discord does not publish its numbers but these: five messages in five seconds a channel, the gateway's address twice. */
const rules: Readonly<Record<string, Rule>> = {
  'POST /channels/:id/messages': { limit: 5, seconds: 5 },
  'GET /gateway/bot': { limit: 2, seconds: 5 },
};
const otherwise: Rule = { limit: 50, seconds: 1 };
/** All requests of a bot together, but not its answers to interactions. */
const everything: Rule = { limit: 50, seconds: 1 };
/** What the headers say where limits are not enforced: enough never to be waited for. */
const unlimited: Rule = { limit: 1000, seconds: 1 };

/** `enforced` false sends the headers, always with room left, and refuses nothing. */
export function createRateLimits(now: () => number, enforced: boolean): RateLimits {
  const windows = new Map<string, { startedAt: number; used: number }>();
  const use = (key: string, rule: Rule) => {
    const known = windows.get(key);
    const running = known && now() - known.startedAt < rule.seconds * 1000 ? known : null;
    const window = running ?? { startedAt: now(), used: 0 };
    windows.set(key, window);
    window.used += 1;
    const resetAfter = Math.max(0, rule.seconds - (now() - window.startedAt) / 1000);
    return { over: window.used > rule.limit, remaining: Math.max(0, rule.limit - window.used), resetAfter };
  };
  return {
    count(route, major) {
      const rule = enforced ? (rules[route] ?? otherwise) : unlimited;
      const isAnswer = route.includes('/interactions/') || route.includes('/webhooks/');
      const all = enforced && !isAnswer ? use('everything', everything) : null;
      const own = use(`${route} ${major}`, rule);
      const global = all?.over === true;
      const { resetAfter } = global ? all : own;
      const headers = {
        'x-ratelimit-bucket': bucketName(route),
        'x-ratelimit-limit': String(rule.limit),
        'x-ratelimit-remaining': String(own.remaining),
        'x-ratelimit-reset': (now() / 1000 + own.resetAfter).toFixed(3),
        'x-ratelimit-reset-after': own.resetAfter.toFixed(3),
      };
      return { headers, retryAfter: enforced && (global || own.over) ? resetAfter : null, global };
    },
  };
}

/** A short opaque name for a route, the same for all its major parameters. */
function bucketName(route: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const char of route) hash = BigInt.asUintN(64, (hash ^ BigInt(char.codePointAt(0) ?? 0)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
