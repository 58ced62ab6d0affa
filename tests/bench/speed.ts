import { join } from 'node:path';
import type { Benchmark } from './benchmark.ts';
import { milliseconds, percentile } from './percentile.ts';
import { runProgram } from './run-program.ts';
import type { Searched } from './search-once.ts';

/** fuse.js looks at every letter of every title: a second for a text. */
const SEARCHERS = [
  { name: 'Annalist', file: 'annalist', texts: 300 },
  { name: 'MiniSearch', file: 'minisearch', texts: 300 },
  { name: 'fuse.js', file: 'fuse', texts: 3 },
];

/** How quickly titles are found by their words. */
export const speed: Benchmark = {
  name: 'speed',
  about:
    'Texts made of the words of titles of the English archive, searched for by each reader in a process of its own: two words; one of them with a typo; the second only begun; within a year; and four words with one typo (the last two columns: found, and found first).',
  async *run() {
    const rows: string[][] = [];
    for (const { name, file, texts } of SEARCHERS) rows.push(row(name, await searched(file, texts)));
    yield {
      title: `Searching titles: p99 in milliseconds, each text the best of three`,
      head: ['', 'texts', 'words', 'typo', 'begun', 'within a year', 'four words, a typo', 'found %', 'first %'],
      rows,
    };
  },
};

async function searched(file: string, texts: number): Promise<readonly Searched[]> {
  return JSON.parse(await runProgram([join(import.meta.dirname, 'search-once.ts'), file, String(texts)]));
}

function row(name: string, kinds: readonly Searched[]): string[] {
  const known = kinds.find(({ kind }) => kind === 'known');
  const count = known?.milliseconds.length ?? 0;
  const share = (part: number | undefined) => ((100 * (part ?? 0)) / count).toFixed(1);
  const times = kinds.map((one) => milliseconds(percentile(one.milliseconds, 0.99)));
  return [name, String(count), ...times, share(known?.found), share(known?.first)];
}
