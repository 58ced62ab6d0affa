import { readFileSync, writeFileSync } from 'node:fs';
import { ENGLISH, STATE, sharedPath, unpackedArchive, workspaceFile } from './archives.ts';
import type { Benchmark } from './benchmark.ts';
import { qaFile, qaQuestions } from './qa-questions.ts';
import { runProgram } from './run-program.ts';

/** What the scorer reads of an answer. */
interface Scored {
  readonly id: string;
  readonly results: readonly string[];
  readonly when?: unknown;
}

interface Measures {
  readonly n: number;
  readonly score?: { readonly mean: number };
  readonly hit1?: { readonly mean: number };
  readonly when?: { readonly mean: number };
}

/** Whether the right event is found. */
export const questions: Benchmark = {
  name: 'questions',
  about: 'Questions with known answers over the English archive, scored from 0 to 1 by kind.',
  async *run() {
    const all = qaQuestions();
    const own = await score('annalist', await askAll(all));
    const peer = await score('minisearch', await runProgram(['tests/bench/peers/minisearch-titles.ts', qaFile()]));
    const kinds = Object.keys(own).filter((kind) => !kind.startsWith('archive') && kind !== 'ALL');
    const row = (label: string, kind: string) => [
      label,
      String(own[kind]?.n ?? 0),
      ...[own, peer].flatMap((scores) => [digits(scores[kind]?.score), digits(scores[kind]?.hit1)]),
      digits(own[kind]?.when),
    ];
    yield {
      title: `Questions: ${all.length}`,
      head: ['kind', 'n', 'Annalist', 'first right', 'MiniSearch', 'first right', 'period right'],
      rows: [row('all', 'ALL'), ...kinds.map((kind) => row(kind, kind))],
    };
  },
};

/** The product's own batch, with the period where the scorer looks for it. */
async function askAll(all: readonly { readonly id: string }[]): Promise<string> {
  const batch = ['src/cli/main.ts', 'ask', '--batch', '--archive', unpackedArchive(ENGLISH)];
  const printed = await runProgram(batch, { env: { STATE_DIR: STATE }, stdin: qaFile() });
  const answers: { id: string; understood: { when: unknown }; results: string[] }[] = linesOf(printed);
  if (answers.length !== all.length)
    throw new Error(`Asking all questions: ${answers.length} answers to ${all.length}`);
  const scored: Scored[] = answers.map(({ id, understood, results }) => ({ id, results, when: understood.when }));
  return scored.map((one) => JSON.stringify(one)).join('\n');
}

async function score(name: string, results: string): Promise<Readonly<Record<string, Measures>>> {
  const file = workspaceFile(`answers-${name}.jsonl`);
  const scores = workspaceFile(`scores-${name}.json`);
  writeFileSync(file, `${results.trim()}\n`);
  await runProgram([sharedPath('bench/qa/score.mjs'), file, qaFile(), '--json', scores]);
  return JSON.parse(readFileSync(scores, 'utf8')).groups;
}

function linesOf(text: string) {
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function digits(measure: { readonly mean: number } | undefined): string {
  return measure ? measure.mean.toFixed(3) : '–';
}
