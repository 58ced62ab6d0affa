/** One key for the spellings of one name that differ only in capitals, dashes, quotation marks and blanks. */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[‐‑–—−]/g, '-')
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Counts how often names are written which way, and says the spelling to show. */
export class Spellings {
  private readonly counts = new Map<string, Map<string, number>>();

  /** Counts a name as written so often. */
  add(name: string, times = 1): void {
    const key = nameKey(name);
    const ways = this.counts.get(key) ?? new Map<string, number>();
    if (ways.size === 0) this.counts.set(key, ways);
    ways.set(name, (ways.get(name) ?? 0) + times);
  }

  /** The way a name is written most often; of equals the one with more capitals, then the first by code units. */
  best(name: string): string {
    const ways = [...(this.counts.get(nameKey(name)) ?? [])];
    if (ways.length < 2) return ways[0]?.[0] ?? name;
    ways.sort(([a, often], [b, seldom]) => seldom - often || capitals(b) - capitals(a) || (a < b ? -1 : 1));
    return ways[0]?.[0] ?? name;
  }

  /** How many times a name was added, in any spelling. */
  countOf(name: string): number {
    let sum = 0;
    for (const count of this.counts.get(nameKey(name))?.values() ?? []) sum += count;
    return sum;
  }

  /** Every name once, as it is written most often, with its count. */
  *all(): Iterable<readonly [name: string, count: number]> {
    for (const ways of this.counts.values()) {
      const [first] = ways.keys();
      if (first !== undefined) yield [this.best(first), this.countOf(first)];
    }
  }
}

function capitals(name: string): number {
  return name.match(/\p{Lu}/gu)?.length ?? 0;
}
