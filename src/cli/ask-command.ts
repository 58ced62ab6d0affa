import { join } from 'node:path';
import type { Asking } from '../annalist.ts';
import { openAnnalist } from '../open-annalist.ts';
import { answerLines } from './json-lines.ts';
import { paperFor } from './paper.ts';
import { progressBar } from './progress.ts';
import { runPrompt } from './prompt/run-prompt.ts';
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

/** Answers one question as text or JSON, or each line of a batch; without a question a terminal is asked for them. */
export async function askCommand(args: readonly string[], settings: Settings): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const question = positionals.join(' ').trim();
  const { stdin: input, stdout: output } = process;
  if (!values.batch && question === '' && (values.json || !input.isTTY)) {
    throw new UsageError(`No question given.\n${USAGE}`);
  }
  const asking = askingFrom(values, settings);
  const annalist = await openAnnalist({
    archiveDir: values.archive ?? settings.archiveDir,
    stateDir: settings.stateDir,
    ignore: settings.archiveIgnore,
    onProgress: (doing) => progressBar(doing, process.stderr),
    onWarning: (warning) => console.error(warning),
  });
  const { credit } = annalist.archive;
  const reader = { locale: asking.locale, credit, paper: paperFor(output), numbered: question === '' };
  if (values.batch) await answerLines(input, output, (row) => askRow(row, annalist, asking));
  else if (values.json) output.write(`${JSON.stringify(askRow({ question }, annalist, asking))}\n`);
  else if (question !== '') output.write(renderAnswer(annalist.ask(question, asking), reader));
  else await runPrompt({ annalist, asking, reader, input, output, historyFile: join(settings.stateDir, 'questions') });
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
