import type { Asking } from '../question/asking.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { Action, Answer, Notice } from './answer.ts';
import { answerEvent } from './answer-event.ts';
import { answerGone } from './answer-gone.ts';
import { answerQuery } from './answer-query.ts';
import { helpNotice } from './help.ts';

/** Does what a button or a select option carries. An event that is gone is said to be gone, with the nearest that is there. */
export function performAction(action: Action, asking: Asking, timeline: Timeline): Answer | Notice {
  const around = { timeline, locale: asking.locale };
  switch (action.do) {
    case 'list':
      return answerQuery(action.query, action.page, { ...around, picture: action.picture });
    case 'event': {
      const number = timeline.numberOf(action.id);
      if (number !== undefined) return answerEvent(number, action.trail, around);
      return answerGone(action, around);
    }
    case 'help':
      return helpNotice(timeline, asking);
  }
}
