import type { Annalist } from '../../src/annalist.ts';
import { dayFromIso } from '../../src/archive/day.ts';
import type { Benchmark } from './benchmark.ts';
import { openEnglish } from './english.ts';
import { TIME_HEAD, timeCells } from './percentile.ts';
import { qaQuestions } from './qa-questions.ts';

const TODAY = dayFromIso('2024-01-01') ?? 0;
const AGAIN = 5;

/** How long an answer takes. */
export const ask: Benchmark = {
  name: 'ask',
  about: 'A question to its answer as plain data, in process, over the English archive.',
  async *run() {
    const questions = qaQuestions().map(({ question }) => question);
    const annalist = await openEnglish();
    const first = timesOf(annalist, questions);
    const again = Array.from({ length: AGAIN }, () => timesOf(annalist, questions)).flat();
    yield {
      title: `Answers: ${questions.length} questions over ${annalist.archive.events.length.toLocaleString('en-US')} events`,
      head: ['', ...TIME_HEAD],
      rows: [
        ['asked for the first time', ...timeCells(first)],
        [`asked ${AGAIN} times more`, ...timeCells(again)],
      ],
    };
  },
};

function timesOf(annalist: Annalist, questions: readonly string[]): readonly number[] {
  return questions.map((question) => {
    const begun = performance.now();
    annalist.ask(question, { today: TODAY, locale: 'en-US' });
    return performance.now() - begun;
  });
}
