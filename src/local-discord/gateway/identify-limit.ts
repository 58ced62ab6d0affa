/** How many bots may start: one identify of each bucket in five seconds, a thousand a day. */
export interface IdentifyLimit {
  /** Counts an identify of a shard; false where it came too early. */
  allows(shardId: number): boolean;
  /** As GET /gateway/bot tells it. */
  describe(): {
    readonly total: number;
    readonly remaining: number;
    readonly reset_after: number;
    readonly max_concurrency: number;
  };
}

const total = 1000;
const wait = 5000;
const day = 24 * 60 * 60 * 1000;

/** `enforced` false counts, but lets every identify through. */
export function createIdentifyLimit(
  now: () => number,
  options: { readonly maxConcurrency: number; readonly enforced: boolean },
): IdentifyLimit {
  const lastOfBucket = new Map<number, number>();
  let used: number[] = [];
  const recent = () => {
    used = used.filter((time) => time > now() - day);
    return used;
  };
  return {
    allows(shardId) {
      const bucket = shardId % options.maxConcurrency;
      const early = now() - (lastOfBucket.get(bucket) ?? Number.NEGATIVE_INFINITY) < wait;
      if (options.enforced && (early || recent().length >= total)) return false;
      lastOfBucket.set(bucket, now());
      used.push(now());
      return true;
    },
    describe: () => ({
      total,
      remaining: Math.max(0, total - recent().length),
      reset_after: day,
      max_concurrency: options.maxConcurrency,
    }),
  };
}
