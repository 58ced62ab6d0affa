const discordEpoch = Date.UTC(2015, 0, 1);

/**
 * Makes ids as Discord does: milliseconds since 2015 in the high bits, a counter in the low 12. Ids of one maker are
 * unique and rise, also where the clock stands still.
 */
export function createSnowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const earliest = BigInt(Math.max(0, Math.floor(now()) - discordEpoch)) << 22n;
    last = earliest > last ? earliest : last + 1n;
    return String(last);
  };
}

/** The id of a moment, for things that were there before the server started. */
export function snowflakeAt(time: number): string {
  return String(BigInt(time - discordEpoch) << 22n);
}

/** The moment an id was made. */
export function timeOfSnowflake(id: string): number {
  return Number(BigInt(id) >> 22n) + discordEpoch;
}
