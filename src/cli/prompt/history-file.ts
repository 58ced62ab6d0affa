import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** So many questions are recalled. */
export const HISTORY_SIZE = 500;

/** The questions of earlier prompts, newest first; none where the file is not there or cannot be read. */
export function readHistory(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean).toReversed();
  } catch {
    return [];
  }
}

/**
 * Keeps the questions, newest first, for the person alone to read; numbers mean nothing the next time. A file that cannot
 * be written is no reason to stop.
 */
export function writeHistory(file: string, questions: readonly string[]): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const kept = questions.filter((question) => !/^\d+$/.test(question)).slice(0, HISTORY_SIZE);
    writeFileSync(file, kept.toReversed().join('\n'), { mode: 0o600 });
  } catch {
    // The next prompt begins without them.
  }
}
