import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The gate: format and lint, types, a real entry (the test runner accepts syntax that Node refuses), all tests, and beside
 * them the proofs, which wait more than they work. Prints `N passed, N failed` as its last line and exits 1 where anything
 * failed. `--no-unit` leaves tests and proofs out.
 */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What is read of the test runner's report. */
interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

const root = join(import.meta.dirname, '..');
const bin = (name: string) => join(root, 'node_modules', '.bin', name);

async function step(title: string, command: string, args: readonly string[]): Promise<Outcome> {
  console.log(`\n── ${title}`);
  const isDone = (await end(title, spawn(command, args, { cwd: root, stdio: 'inherit' }))) === 0;
  return { passed: isDone ? 1 : 0, failed: isDone ? 0 : 1, skipped: 0 };
}

/** The exit code; null where it could not be run or a signal ended it. */
function end(title: string, child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('close', resolve).once('error', (error) => {
      console.error(`${title}: cannot run "${child.spawnfile}": ${error.message}`);
      resolve(null);
    });
  });
}

function realEntry(): Promise<Outcome> {
  const question = 'what happened in al-Qaryatayn?';
  return step('a question in the terminal', process.execPath, ['src/cli/main.ts', 'ask', question]);
}

/** The test runner's count of what a configuration names. What it prints comes as it comes, or all at the end. */
async function tests(title: string, config: string, print: 'now' | 'at the end'): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'annalist-gate-'));
  const report = join(folder, 'vitest.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', config, ...reporters];
    const printed = print === 'now' ? 'inherit' : openSync(join(folder, 'printed'), 'w');
    if (print === 'now') console.log(`\n── ${title}`);
    const code = await end(title, spawn(process.execPath, args, { cwd: root, stdio: ['ignore', printed, printed] }));
    if (print === 'at the end') console.log(`\n── ${title}\n${readFileSync(join(folder, 'printed'), 'utf8')}`);
    return countOf(JSON.parse(readFileSync(report, 'utf8')), code);
  } catch (error) {
    console.error(`Reading the report of ${title}: ${error instanceof Error ? error.message : String(error)}`);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countOf(counts: TestReport, code: number | null): Outcome {
  const brokenFiles = counts.testResults.filter(({ status, assertionResults }) => {
    return status === 'failed' && assertionResults.every((test) => test.status !== 'failed');
  });
  const failed = Math.max(counts.numFailedTests + brokenFiles.length, code === 0 ? 0 : 1);
  return { passed: counts.numPassedTests, failed, skipped: counts.numPendingTests };
}

function allTests(): Promise<readonly Outcome[]> {
  return Promise.all([
    tests('tests', 'vitest.config.ts', 'now'),
    tests('proofs', 'vitest.proofs.config.ts', 'at the end'),
  ]);
}

const outcomes = [
  await step('format and lint', bin('biome'), ['check', '--error-on-warnings', '.']),
  await step('types', bin('tsc'), ['--noEmit']),
  await realEntry(),
  ...(process.argv.includes('--no-unit') ? [] : await allTests()),
];
const sum = (key: keyof Outcome) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
if (sum('skipped') > 0) console.log(`\n${sum('skipped')} skipped`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
