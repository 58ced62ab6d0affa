import { openGazetteer } from '../places/open-gazetteer.ts';
import { answerLines, textIn } from './json-lines.ts';
import { answerPlaces } from './places-batch.ts';
import { readArguments } from './read-arguments.ts';
import { USAGE, UsageError } from './usage.ts';

const OPTIONS = { batch: { type: 'boolean' }, archive: { type: 'string' } } as const;

/** Resolves each line's text to places, best first. */
export async function placesCommand(args: readonly string[]): Promise<number> {
  const { values } = readArguments(args, OPTIONS);
  if (!values.batch) throw new UsageError(`places reads lines of JSON and needs --batch.\n${USAGE}`);
  const gazetteer = openGazetteer();
  await answerLines(process.stdin, process.stdout, (row) => ({
    id: row.id ?? null,
    places: answerPlaces(gazetteer, textIn(row, 'query')),
  }));
  return 0;
}
