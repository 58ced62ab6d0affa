import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Annalist, Asking } from '../../annalist.ts';
import type { Action, Answer, Notice } from '../../answer/answer.ts';
import { wordsFor } from '../../catalogue/words-for.ts';
import { type FollowUps, followUpsOf } from '../follow-ups.ts';
import { type Reader, renderAnswer } from '../render-answer.ts';
import { completeLine } from './complete-line.ts';
import { HISTORY_SIZE, readHistory, writeHistory } from './history-file.ts';

/** Where questions come from and answers go to. */
export interface Prompting {
  readonly annalist: Annalist;
  readonly asking: Asking;
  readonly reader: Reader;
  readonly input: Readable;
  readonly output: Writable & { readonly isTTY?: boolean };
  /** Where questions are kept for the next time. */
  readonly historyFile: string;
}

/**
 * Asks for questions until the person has no more: Tab completes, arrows recall, a number follows what an answer offers.
 * Ends with the input, with `exit`, or with Ctrl+C on an empty line.
 */
export async function runPrompt(prompting: Prompting): Promise<void> {
  const { annalist, asking, input, output, historyFile, reader } = prompting;
  const words = wordsFor(asking.locale).terminal;
  const line = createInterface({
    input,
    output,
    terminal: output.isTTY === true,
    prompt: reader.paper.style(['bold', 'cyan'], '› '),
    history: readHistory(historyFile),
    historySize: HISTORY_SIZE,
    removeHistoryDuplicates: true,
    completer: (typed: string) => completeLine(typed, annalist, asking),
  });
  line.on('history', (questions) => writeHistory(historyFile, questions));
  line.on('SIGINT', () => clearOrEnd(line));
  output.write(`${reader.paper.style('dim', reader.paper.indented(words.greeting, 0))}\n`);
  let follow: FollowUps = { events: [], others: [] };
  line.prompt();
  for await (const typed of line) {
    const said = typed.trim();
    if (said === 'exit' || said === 'quit') break;
    const answer = said === '' ? null : answerTo(said, follow, prompting);
    if (typeof answer === 'string') output.write(`${answer}\n`);
    else if (answer) {
      follow = followUpsOf(answer, asking.locale);
      output.write(`\n${renderAnswer(answer, reader)}\n`);
    }
    line.prompt();
  }
  line.close();
}

/** Ctrl+C takes the line away; on an empty one it ends. */
function clearOrEnd(line: Interface): void {
  if (line.line === '') line.close();
  else line.write(null, { ctrl: true, name: 'u' });
}

/** A number follows what has it, if anything was offered; everything else is a question. */
function answerTo(said: string, follow: FollowUps, { annalist, asking }: Prompting): Answer | Notice | string {
  const actions: readonly Action[] = [...follow.events, ...follow.others.map(({ action }) => action)];
  if (!/^\d{1,2}$/.test(said) || actions.length === 0) return annalist.ask(said, asking);
  const action = actions[Number(said) - 1];
  if (action) return annalist.perform(action, asking);
  return wordsFor(asking.locale).terminal.noSuchNumber({ count: actions.length });
}
