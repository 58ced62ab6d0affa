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

/** Runs a program to its end, with `input` on its stdin. */
export async function runProcess(
  args: readonly string[],
  { env = {}, input = '' }: { env?: Readonly<Record<string, string>>; input?: string } = {},
): Promise<Run> {
  const child = startProcess(args, env);
  child.stdin.end(input);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, out, err };
}
