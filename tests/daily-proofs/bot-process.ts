import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The real bot in a process of its own, `node` started directly, so that signals reach it. */
export interface BotProcess {
  /** SIGKILL: nothing of the process runs after this. */
  kill(): void;
  /** SIGTERM, as a supervisor says it. */
  end(): Promise<number | null>;
  /** Resolves when the process is gone, with its exit code; null where a signal ended it. */
  readonly gone: Promise<number | null>;
  isGone(): boolean;
  /** Whether a signal was sent to it. */
  wasKilled(): boolean;
  /** Resolves when the log has these words, or the process is gone. */
  says(words: string): Promise<void>;
  /** All that it wrote so far. */
  output(): string;
  /** When posts left it, in milliseconds of its clock, in order. */
  departures(): readonly number[];
}

/** Starts `src/main.ts` with an environment of its own; `clockOffset` in milliseconds moves its clock. */
export function startBotProcess(env: Readonly<Record<string, string>>, clockOffset: number): BotProcess {
  const { PATH = '' } = process.env;
  const before = ['clock-offset.ts', 'tell-departures.ts'].flatMap((file) => [
    '--import',
    join(import.meta.dirname, file),
  ]);
  const child = spawn(process.execPath, [...before, 'src/main.ts'], {
    cwd: root,
    env: { PATH, CLOCK_OFFSET: String(clockOffset), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (more: string) => {
      output += more;
      for (const look of waiting) look();
    });
  }
  const gone = once(child, 'close').then(() => child.exitCode);
  const isGone = () => child.exitCode !== null || child.signalCode !== null;
  return {
    kill: () => void child.kill('SIGKILL'),
    end: () => {
      child.kill('SIGTERM');
      return gone;
    },
    gone,
    isGone,
    wasKilled: () => child.killed,
    says: (words) =>
      new Promise((resolve) => {
        const look = () => {
          if (!output.includes(words) && !isGone()) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        void gone.then(look);
        look();
      }),
    output: () => output,
    departures: () => [...output.matchAll(/^a post leaves at (\d+)$/gm)].map(([, instant]) => Number(instant)),
  };
}
