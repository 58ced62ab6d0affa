import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../log.ts';
import { lastUpdate } from './last-update.ts';

export interface UpdatesOptions {
  readonly archiveDir: string;
  readonly log: Log;
  /** Runs one update; a process of its own if not given. */
  readonly run?: (archiveDir: string, signal: AbortSignal) => Promise<Ended>;
  readonly now?: () => number;
  readonly sleep?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
}

/** How an update ended: its exit code, and what it said last. */
export interface Ended {
  readonly code: number | null;
  readonly said: string;
}

const DAY = 86_400_000;
const AFTER_FAILURE = 3_600_000;
/** The exit code of what will not get better by itself. */
const BAD_USAGE = 2;

/**
 * Brings the portal's new days into the archive once a day, until it is stopped: at once where the last time is longer
 * ago. What fails is logged and tried again after an hour; what cannot work is logged and left.
 */
export function startUpdates(options: UpdatesOptions): { stop(): void } {
  const stopping = new AbortController();
  void keepUpdated(options, stopping.signal);
  return { stop: () => stopping.abort() };
}

async function keepUpdated({ archiveDir, log, ...given }: UpdatesOptions, signal: AbortSignal): Promise<void> {
  const { run = runImport, now = Date.now, sleep = rest } = given;
  await sleep(Math.max(0, (lastUpdate(archiveDir) ?? 0) + DAY - now()), signal);
  while (!signal.aborted) {
    const { code, said } = await run(archiveDir, signal);
    if (signal.aborted) return;
    if (code === BAD_USAGE) return log.error({ said }, 'the archive cannot be kept up to date with the portal');
    if (code === 0) log.info({ said }, 'the archive was brought up to date with the portal');
    else log.warn({ code, said }, 'the portal could not be read, will be tried again in an hour');
    await sleep(code === 0 ? DAY : AFTER_FAILURE, signal);
  }
}

async function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
}

const CLI = join(import.meta.dirname, '..', 'cli', 'main.ts');

/** In a process of its own: reading a whole archive would keep the bot from answering. It gets no secret. */
async function runImport(archiveDir: string, signal: AbortSignal): Promise<Ended> {
  const { DISCORD_TOKEN: _token, DATABASE_URL: _database, ...env } = process.env;
  const child = spawn(process.execPath, [CLI, 'archive', 'import-portal', '--into', archiveDir], {
    env,
    signal,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.on('error', () => undefined);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close').catch(() => [])]);
  return { code: child.exitCode, said: (out.trim() || err.trim()).split('\n')[0] ?? '' };
}
