import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sharedPath, workspaceFile } from './archives.ts';
import type { Benchmark, Table } from './benchmark.ts';
import { runProgram } from './run-program.ts';

const READERS = [
  { name: 'Annalist', module: 'dates-adapter.ts' },
  { name: 'Recognizers-Text', module: 'peers/recognizers-dates.ts' },
  { name: 'compromise-dates', module: 'peers/compromise-dates.ts' },
  { name: 'chrono-node alone', module: 'peers/chrono-dates.ts' },
];

interface Cell {
  readonly n: number;
  readonly ok: number;
  readonly spurious: number;
}

interface Score {
  readonly n: number;
  readonly ok: number;
  readonly core: { readonly n: number; readonly ok: number };
  readonly perSec: number;
  readonly cells: { readonly '*': Readonly<Record<string, Cell>> };
}

/** Whether the right period is read. */
export const dates: Benchmark = {
  name: 'dates',
  about:
    'Texts whose dates are read exactly, in percent, by category; the core is all but the holidays of one country.',
  async *run() {
    const scorer = sharedPath('bench/dates/score.mjs');
    const scores: Score[] = [];
    for (const { module } of READERS) scores.push(await score(scorer, join(import.meta.dirname, module)));
    yield table(scores);
  },
};

async function score(scorer: string, module: string): Promise<Score> {
  const file = workspaceFile(`dates-${process.pid}.json`);
  await runProgram([scorer, module, '--quiet', '--json', file]);
  const scored: Score = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  return scored;
}

function table(scores: readonly Score[]): Table {
  const [own] = scores;
  const categories = Object.keys(own?.cells['*'] ?? {}).filter((name) => name !== '*');
  const row = (label: string, cell: (score: Score) => Pick<Cell, 'n' | 'ok'> | undefined) => [
    label,
    String(own ? (cell(own)?.n ?? 0) : 0),
    ...scores.map((one) => percent(cell(one))),
  ];
  const none = ({ cells }: Score) => {
    const [negative, invalid] = [cells['*'].negative, cells['*'].invalid];
    return { n: (negative?.n ?? 0) + (invalid?.n ?? 0), ok: (negative?.spurious ?? 0) + (invalid?.spurious ?? 0) };
  };
  return {
    title: `Dates: ${own?.n ?? 0} texts`,
    head: ['category', 'texts', ...READERS.map(({ name }) => name)],
    rows: [
      row('core', ({ core }) => core),
      row('all', (all) => all),
      row('no date, yet read as one', none),
      ...categories.toSorted().map((name) => row(name, ({ cells }) => cells['*'][name])),
      ['texts a second', '', ...scores.map(({ perSec }) => Math.round(perSec).toLocaleString('en-US'))],
    ],
  };
}

function percent(cell: { readonly n: number; readonly ok: number } | undefined): string {
  return cell && cell.n > 0 ? ((100 * cell.ok) / cell.n).toFixed(1) : '–';
}
