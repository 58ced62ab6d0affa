import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const root = join(import.meta.dirname, '../..');

export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  /** File that the program reads as its input. */
  readonly stdin?: string;
}

/**
 * Runs a program in a process of its own, so that nobody's memory or warmth is in another's figures, and gives what it
 * prints. Throws what it says on stderr where it fails.
 */
export async function runProgram(args: readonly string[], { env = {}, stdin }: Surroundings = {}): Promise<string> {
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, stdio: 'pipe' });
  if (stdin === undefined) child.stdin.end();
  else createReadStream(stdin).pipe(child.stdin);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  if (child.exitCode !== 0)
    throw new Error(`Running ${args.join(' ')}: it ended with ${child.exitCode}: ${err.trim()}`);
  return out;
}
