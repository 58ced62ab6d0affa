import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedPath, workspaceFile } from './archives.ts';
import type { Benchmark, Table } from './benchmark.ts';
import { milliseconds } from './percentile.ts';
import { runProgram } from './run-program.ts';

const OWN = { name: 'Annalist', module: 'places-adapter.ts' };
const MINISEARCH = { name: 'MiniSearch, fuzzy', module: 'peers/minisearch-places.ts' };
/** These look at every spelling for each query and take about a second for it. */
const SLOW = [
  { name: 'fuse.js, tuned', module: 'peers/fuse-tuned-places.ts' },
  { name: 'fuse.js, default', module: 'peers/fuse-default-places.ts' },
];
const EVERY = 10;

interface Count {
  readonly n: number;
  readonly top1: number;
  readonly top5: number;
}

interface Score {
  readonly by: Readonly<Record<string, Count>>;
  readonly total: Count;
  readonly p50: number;
  readonly p99: number;
}

/** Whether the right place is named. */
export const places: Benchmark = {
  name: 'places',
  about: 'Places named by a text of their own, all readers over the same spellings, folded the same way.',
  async *run() {
    const queries = sharedPath('bench/places/queries.jsonl');
    const misspellings = sharedPath('bench/places/misspellings.jsonl');
    yield await table('Places', queries, [OWN, MINISEARCH, ...SLOW]);
    yield await table('Misspelt places', misspellings, [OWN, MINISEARCH]);
    yield await table(`Misspelt places, every ${EVERY}th`, everyTenth(misspellings), [OWN, MINISEARCH, ...SLOW]);
  },
};

async function table(title: string, list: string, readers: readonly (typeof OWN)[]): Promise<Table> {
  const scorer = sharedPath('bench/places/score.mjs');
  const rows: string[][] = [];
  let over = '';
  for (const { name, module } of readers) {
    const printed = await runProgram([scorer, join(import.meta.dirname, module), list, '--json']);
    const { by, total, p50, p99 }: Score = JSON.parse(printed);
    const none = by.negative ?? { n: 0, top1: 0, top5: 0 };
    over = none.n > 0 ? `${total.n} texts, and ${none.n} that are no place` : `${total.n} texts`;
    const answered = none.n > 0 ? `${none.n - none.top1} of ${none.n}` : '–';
    rows.push([
      name,
      percent(total.top1, total.n),
      percent(total.top5, total.n),
      answered,
      milliseconds(p50),
      milliseconds(p99),
    ]);
  }
  return {
    title: `${title}: ${over}`,
    head: ['reader', 'top 1 %', 'top 5 %', 'no place, yet named', 'p50 ms', 'p99 ms'],
    rows,
  };
}

function percent(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(1);
}

function everyTenth(list: string): string {
  const lines = readFileSync(list, 'utf8').trim().split('\n');
  const file = workspaceFile('misspellings-sample.jsonl');
  writeFileSync(file, `${lines.filter((_, index) => index % EVERY === 0).join('\n')}\n`);
  return file;
}
