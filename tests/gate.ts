import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The gate: format and lint, types, a real entry (the test runner accepts syntax that Node refuses), all tests.
 * Prints `N passed, N failed` as its last line and exits 1 where anything failed. `--no-unit` leaves the tests out.
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

function step(title: string, command: string, args: readonly string[]): Outcome {
  console.log(`\n── ${title}`);
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (error) console.error(`${title}: cannot run "${command}": ${error.message}`);
  return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

function realEntry(): Outcome {
  const question = 'what happened in al-Qaryatayn?';
  return step('a question in the terminal', process.execPath, ['src/cli/main.ts', 'ask', question]);
}

function unitTests(): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'annalist-gate-'));
  const report = join(folder, 'vitest.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const run = step('tests', process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...reporters]);
    const counts: TestReport = JSON.parse(readFileSync(report, 'utf8'));
    const brokenFiles = counts.testResults.filter(({ status, assertionResults }) => {
      return status === 'failed' && assertionResults.every((test) => test.status !== 'failed');
    });
    const failed = Math.max(counts.numFailedTests + brokenFiles.length, run.failed);
    return { passed: counts.numPassedTests, failed, skipped: counts.numPendingTests };
  } catch (error) {
    console.error(`Reading the test report: ${error instanceof Error ? error.message : String(error)}`);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const outcomes = [
  step('format and lint', bin('biome'), ['check', '--error-on-warnings', '.']),
  step('types', bin('tsc'), ['--noEmit']),
  realEntry(),
  ...(process.argv.includes('--no-unit') ? [] : [unitTests()]),
];
const sum = (key: keyof Outcome) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
if (sum('skipped') > 0) console.log(`\n${sum('skipped')} skipped`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
