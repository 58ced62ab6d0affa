import type { Action, Answer, Notice, Offer } from '../answer/answer.ts';
import { wordsFor } from '../catalogue/words-for.ts';
import { formatWhen } from '../timeline/format-when.ts';

/**
 * What a person can go to from an answer, in the order in which it is numbered: a list's events, then its pages; a card's
 * related events, then what was before and after it and the way back; last what else is offered.
 */
export interface FollowUps {
  /** The events shown: those of a list, or the related ones of a card. Their lines are their labels. */
  readonly events: readonly Action[];
  /** Where else to go, with its words. */
  readonly others: readonly Offer[];
}

/** A terminal shows so many related events: the best. */
export const RELATED_SHOWN = 10;

/** Finds the follow-ups of an answer. */
export function followUpsOf(answer: Answer | Notice, locale: string): FollowUps {
  switch (answer.kind) {
    case 'list': {
      const open = answer.events.map(({ id, event: { day } }): Action => ({ do: 'event', id, trail: [], day }));
      return { events: open, others: [...pagesOf(answer, locale), ...answer.offers] };
    }
    case 'event': {
      const { view, trail, related, earlier, later, offers } = answer;
      const walked = [...trail.map(({ id }) => id), view.id];
      const open = related
        .slice(0, RELATED_SHOWN)
        .map(({ id, day }): Action => ({ do: 'event', id, trail: walked, day }));
      const beside = [earlier, later].flatMap((step) => (step ? [step] : []));
      const steps = beside.map(({ id, day, title }): Offer => {
        return { label: `${dateText(day, locale)}: ${title}`, action: { do: 'event', id, trail: walked, day } };
      });
      return { events: open, others: [...steps, ...backFrom(answer, locale), ...offers] };
    }
    default:
      return { events: [], others: answer.offers };
  }
}

function pagesOf({ query, page, pages }: Extract<Answer, { kind: 'list' }>, locale: string): readonly Offer[] {
  const { next, previous } = wordsFor(locale).list;
  const turn = (label: string, to: number): Offer => ({ label, action: { do: 'list', query, page: to } });
  return [...(page + 1 < pages ? [turn(next, page + 1)] : []), ...(page > 0 ? [turn(previous, page - 1)] : [])];
}

function backFrom({ trail }: Extract<Answer, { kind: 'event' }>, locale: string): readonly Offer[] {
  const before = trail.at(-1);
  if (!before) return [];
  const way = trail.slice(0, -1).map(({ id }) => id);
  const label = `${wordsFor(locale).card.back}: ${before.title}`;
  return [{ label, action: { do: 'event', id: before.id, trail: way, day: before.day } }];
}

/** A day in a reader's words. */
export function dateText(day: number, locale: string): string {
  return formatWhen({ from: day, to: day }, locale);
}
