import type { Asking } from '../annalist.ts';
import { openAnnalist } from '../open-annalist.ts';
import { answerLines } from './json-lines.ts';
import { progressBar } from './progress.ts';
import { readArguments } from './read-arguments.ts';
import { renderAnswer } from './render-answer.ts';
import { askRow, readDay, readLocale } from './rows.ts';
import type { Settings } from './run-command.ts';
import { today } from './today.ts';
import { USAGE, UsageError } from './usage.ts';

const OPTIONS = {
  archive: { type: 'string' },
  today: { type: 'string' },
  locale: { type: 'string' },
  json: { type: 'boolean' },
  batch: { type: 'boolean' },
} as const;

/** Answers one question as text or JSON, or each line of a batch. */
export async function askCommand(args: readonly string[], settings: Settings): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const question = positionals.join(' ').trim();
  if (!values.batch && question === '') throw new UsageError(`No question given.\n${USAGE}`);
  const asking = askingFrom(values, settings);
  const annalist = await openAnnalist({
    archiveDir: values.archive ?? settings.archiveDir,
    stateDir: settings.stateDir,
    ignore: settings.archiveIgnore,
    onProgress: (doing) => progressBar(doing, process.stderr),
    onWarning: (warning) => console.error(warning),
  });
  if (values.batch) await answerLines(process.stdin, process.stdout, (row) => askRow(row, annalist, asking));
  else if (values.json) process.stdout.write(`${JSON.stringify(askRow({ question }, annalist, asking))}\n`);
  else
    process.stdout.write(
      renderAnswer(annalist.ask(question, asking), { locale: asking.locale, credit: annalist.archive.credit }),
    );
  return 0;
}

/** Who asks, as far as the arguments say it. Throws a `UsageError` where they cannot be read. */
function askingFrom(values: { today?: string; locale?: string }, settings: Settings): Asking {
  try {
    return {
      today: values.today === undefined ? today() : readDay(values.today),
      locale: values.locale === undefined ? settings.locale : readLocale(values.locale),
    };
  } catch (error) {
    throw new UsageError(
      `Cannot read the arguments: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`,
    );
  }
}
