import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Keeping } from './keep-archive.ts';

const PROGRAM = fileURLToPath(new URL('./refresh-program.ts', import.meta.url));

/**
 * Makes the snapshots of an archive anew where its pages have changed, in a process of its own and behind all others: the
 * bot answers meanwhile, and the memory goes back as a whole. Null, or a line that says why it failed.
 */
export async function refreshSnapshots(keeping: Keeping, signal: AbortSignal): Promise<string | null> {
  const { archiveDir, stateDir, ignore } = keeping;
  const task = JSON.stringify({ archiveDir, stateDir, ignore });
  const child = spawn(process.execPath, [PROGRAM, task], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], signal });
  try {
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    const [err] = await Promise.all([child.stderr ? text(child.stderr) : '', once(child, 'close')]);
    return child.exitCode === 0 ? null : (err.trim().split('\n').at(-1) ?? 'it ended without a word');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
