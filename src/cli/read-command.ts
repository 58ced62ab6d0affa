import { answerLines } from './json-lines.ts';
import { readArguments } from './read-arguments.ts';
import { readRow } from './rows.ts';
import type { Settings } from './run-command.ts';
import { today } from './today.ts';
import { USAGE, UsageError } from './usage.ts';

/** Tells of each line's text what time it names, without an archive. */
export async function readCommand(args: readonly string[], { locale }: Settings): Promise<number> {
  const { values } = readArguments(args, { batch: { type: 'boolean' } } as const);
  if (!values.batch) throw new UsageError(`read reads lines of JSON and needs --batch.\n${USAGE}`);
  const asking = { today: today(), locale };
  await answerLines(process.stdin, process.stdout, (row) => readRow(row, asking));
  return 0;
}
