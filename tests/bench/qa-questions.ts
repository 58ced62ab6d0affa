import { readFileSync } from 'node:fs';
import { sharedPath } from './archives.ts';

export interface QaQuestion {
  readonly id: string;
  readonly question: string;
}

/** Where the questions with known answers are, for who scores. */
export const qaFile = () => sharedPath('bench/qa/questions.jsonl');

/** The questions with known answers over the English archive. */
export function qaQuestions(): readonly QaQuestion[] {
  return readFileSync(qaFile(), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
