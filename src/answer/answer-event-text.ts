import { wordsFor } from '../catalogue/words-for.ts';
import type { Asking } from '../question/asking.ts';
import { readQuestion } from '../question/read-question.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { Answer } from './answer.ts';
import { answerEvent } from './answer-event.ts';
import { answerUnread } from './answer-nothing.ts';
import { answerRead } from './answer-query.ts';
import { ID_PREFIX } from './complete/complete-title.ts';

/** One event's card from what a person chose (`id:…`) or typed: a path, or words, date and place of its title. */
export function answerEventText(text: string, asking: Asking, timeline: Timeline): Answer {
  const around = { timeline, locale: asking.locale };
  const typed = text.trim();
  const number = timeline.numberOf(typed.startsWith(ID_PREFIX) ? typed.slice(ID_PREFIX.length) : typed);
  if (number !== undefined) return answerEvent(number, [], around);
  if (typed.startsWith(ID_PREFIX)) return answerUnread('gone', wordsFor(asking.locale).nothing.gone, around);

  const read = readQuestion(typed, asking, timeline);
  const [best, ...others] = timeline.search({ ...read.query, order: 'relevance' });
  return best !== undefined && (others.length === 0 || read.query.about !== '')
    ? answerEvent(best, [], around)
    : answerRead(read, around);
}
