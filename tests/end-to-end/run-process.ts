import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { root } from './real-bot.ts';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts a program of the project in a process of its own, which knows only this environment, and the path. */
export function startProcess(args: readonly string[], env: Readonly<Record<string, string>>) {
  const { PATH = '' } = process.env;
  return spawn(process.execPath, args, { cwd: root, env: { PATH, ...env }, stdio: 'pipe' });
}

export interface Input {
  readonly env?: Readonly<Record<string, string>>;
  /** What stands on its stdin. */
  readonly input?: string;
}

/** Runs a program to its end. */
export async function runProcess(args: readonly string[], { env = {}, input = '' }: Input = {}): Promise<Run> {
  const child = startProcess(args, env);
  child.stdin.end(input);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, out, err };
}

/** Runs a command of the terminal, with its snapshots in a folder of the test's. */
export function runTerminal(args: readonly string[], stateDir: string, { env = {}, input = '' }: Input = {}) {
  return runProcess(['src/cli/main.ts', ...args], { input, env: { STATE_DIR: stateDir, ...env } });
}

/** Every line of stdout as JSON: throws where anything else stands there. */
export function rowsOf({ out }: Run) {
  const lines = out.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line));
}
