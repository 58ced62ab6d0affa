import type { Action, ListAnswer, ListPicture } from '../../answer/answer.ts';
import { wordsFor } from '../../catalogue/words-for.ts';
import type { Order, Query } from '../../timeline/query.ts';
import { BUTTONS_A_ROW, type Button, type Row } from './components.ts';
import { offerButtons } from './offer-rows.ts';

/** What can be changed of a list that is shown. */
interface Changed {
  readonly page?: number;
  readonly order?: Order;
  readonly picture?: ListPicture;
}

/** The action that shows a list again, with some of it changed. */
export function listAction({ query, page, picture }: ListAnswer, changed: Changed): Extract<Action, { do: 'list' }> {
  const drawn = changed.picture ?? picture;
  return {
    do: 'list',
    query: changed.order ? inOrder(query, changed.order) : query,
    page: changed.page ?? page,
    ...(drawn ? { picture: drawn } : {}),
  };
}

/** In another order a list no longer begins with the one event that was asked for. */
function inOrder(query: Query, order: Order): Query {
  return { ...query, order, intent: query.intent === 'count' ? 'count' : 'list' };
}

/** What can be done with a list besides opening its events: leaf, order, jump, draw, ask otherwise. */
export function listRows(answer: ListAnswer, locale: string): Row[] {
  const button = (label: string, changed: Changed): Button => ({
    label,
    press: { kind: 'perform', action: listAction(answer, changed) },
  });
  const readings = answer.offers.filter(({ isReading }) => isReading);
  const changes = answer.offers.filter(({ isReading }) => !isReading);
  const ways = [
    ...offerButtons(readings, locale),
    ...pictureButtons(answer, locale, button),
    ...offerButtons(changes, locale),
  ];
  return [
    { buttons: [...pageButtons(answer, locale, button), ...orderButtons(answer, locale, button)] },
    jumpMenu(answer, locale),
    { buttons: ways.slice(0, BUTTONS_A_ROW) },
  ];
}

type MakeButton = (label: string, changed: Changed) => Button;

function pageButtons({ page, pages }: ListAnswer, locale: string, button: MakeButton): readonly Button[] {
  const words = wordsFor(locale).list;
  return [
    ...(page > 0 ? [button(words.previous, { page: page - 1 })] : []),
    ...(page + 1 < pages ? [button(words.next, { page: page + 1 })] : []),
  ];
}

/** The turn of time, and the best first again: without words, no event is better than another. */
function orderButtons({ query, total }: ListAnswer, locale: string, button: MakeButton): readonly Button[] {
  if (total < 2) return [];
  const words = wordsFor(locale).list;
  const isBest = query.order === 'relevance' || query.about.trim() === '';
  return [
    query.order === 'oldest'
      ? button(words.newestFirst, { page: 0, order: 'newest' })
      : button(words.oldestFirst, { page: 0, order: 'oldest' }),
    ...(isBest ? [] : [button(words.bestFirst, { page: 0, order: 'relevance' })]),
  ];
}

function pictureButtons({ picture, total }: ListAnswer, locale: string, button: MakeButton): readonly Button[] {
  if (total < 2) return [];
  const words = wordsFor(locale).pictures;
  return [
    ...(picture === 'histogram' ? [] : [button(words.toTimeline, { picture: 'histogram' })]),
    ...(picture === 'map' ? [] : [button(words.toMap, { picture: 'map' })]),
  ];
}

function jumpMenu(answer: ListAnswer, locale: string): Row {
  const { answers, list } = wordsFor(locale);
  const options = answer.jumps.map(({ label, count, page }) => ({
    label,
    description: answers.events({ count }),
    action: listAction(answer, { page }),
  }));
  return { placeholder: list.jump, options, home: null };
}
