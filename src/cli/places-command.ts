import { openGazetteer } from '../places/open-gazetteer.ts';
import { answerLines } from './json-lines.ts';
import { readArguments } from './read-arguments.ts';
import { placesRow } from './rows.ts';
import { USAGE, UsageError } from './usage.ts';

const OPTIONS = { batch: { type: 'boolean' }, archive: { type: 'string' } } as const;

/** Resolves each line's text to places, best first. */
export async function placesCommand(args: readonly string[]): Promise<number> {
  const { values } = readArguments(args, OPTIONS);
  if (!values.batch) throw new UsageError(`places reads lines of JSON and needs --batch.\n${USAGE}`);
  const gazetteer = openGazetteer();
  await answerLines(process.stdin, process.stdout, (row) => placesRow(row, gazetteer));
  return 0;
}
