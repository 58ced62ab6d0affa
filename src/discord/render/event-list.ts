import type { Action, EventView, ListAnswer, ListPicture } from '../../answer/answer.ts';
import { wordsFor } from '../../catalogue/words-for.ts';
import { pictureOf } from '../../pictures/picture-of.ts';
import type { Order } from '../../timeline/query.ts';
import type { Button, MenuOption } from './components.ts';
import { cut, firstSentences } from './cut.ts';
import { countText, dayText } from './day-text.ts';
import { frame, type Page, TITLE_LIMIT } from './embed.ts';
import { offerRows } from './offer-rows.ts';
import { placeText } from './place-text.ts';
import type { Reader } from './reader.ts';
import { escaped, plain } from './text.ts';

/** Ten entries at their longest stay within a description. */
const MOST_ENTRIES = 10;
const ENTRY_LIMIT = 260;
const HEADLINE_LIMIT = 160;
const PLACE_LIMIT = 60;

/** One page of events in their order: how the question was read, the answer in a sentence, entries to open. */
export function eventList(answer: ListAnswer, reader: Reader): Page {
  const events = answer.events.slice(0, MOST_ENTRIES);
  const before =
    answer.page + 1 >= answer.pages ? answer.total - answer.events.length : answer.page * answer.events.length;
  const entries = events.map((view, index) => entry(view, before + index + 1, reader));
  const title = answer.headline === null ? '' : cut(plain(answer.headline), TITLE_LIMIT, escaped);
  return {
    embed: {
      ...frame(answer.understood.line, positionText(answer, reader), reader),
      ...(title === '' ? {} : { title }),
      ...(entries.length > 0 ? { description: entries.join('\n\n') } : {}),
    },
    picture: pictureOf(answer, reader.locale),
    rows: [
      {
        placeholder: wordsFor(reader.locale).list.open,
        options: events.map((view, index) => option(view, before + index + 1, reader)),
        home: listAction(answer, {}),
      },
      { buttons: pageButtons(answer, reader.locale) },
      ...offerRows(answer.offers, 1),
    ],
  };
}

function positionText({ page, pages, total }: ListAnswer, { locale }: Reader): string {
  const { answers, list } = wordsFor(locale);
  const events = answers.events({ count: total });
  return pages > 1 ? `${list.page({ page: page + 1, pages })} · ${events}` : events;
}

function entry(view: EventView, number: number, reader: Reader): string {
  const place = whereText(view, reader);
  const top = `**${countText(number, reader.locale)} · ${dayText(view.event.day, reader.locale, 'long')}**`;
  const headline = cut(headlineOf(view, reader), ENTRY_LIMIT, escaped);
  return `${top}${place === '' ? '' : ` · ${cut(place, PLACE_LIMIT, escaped)}`}\n${headline}`;
}

function option(view: EventView, number: number, reader: Reader): MenuOption {
  const parts = [dayText(view.event.day, reader.locale, 'medium'), whereText(view, reader)];
  return {
    label: `${countText(number, reader.locale)} · ${headlineOf(view, reader)}`,
    description: parts.filter((part) => part !== '').join(' · '),
    action: { do: 'event', id: view.id, day: view.event.day, trail: [] },
  };
}

function headlineOf({ event }: EventView, { locale }: Reader): string {
  return firstSentences(plain(event.title) || wordsFor(locale).card.untitled, HEADLINE_LIMIT);
}

function whereText({ places }: EventView, { locale }: Reader): string {
  const [nearest] = places;
  return nearest ? placeText(nearest.place, locale) : '';
}

const OTHER_ORDER = {
  oldest: { order: 'newest', label: 'newestFirst' },
  newest: { order: 'oldest', label: 'oldestFirst' },
  relevance: { order: 'oldest', label: 'inOrderOfTime' },
} as const satisfies Record<Order, unknown>;

/** The action that shows a list again, with some of it changed. */
export function listAction(
  { query, page, picture }: ListAnswer,
  changed: { readonly page?: number; readonly order?: Order; readonly picture?: ListPicture },
): Extract<Action, { do: 'list' }> {
  const drawn = changed.picture ?? picture;
  return {
    do: 'list',
    query: { ...query, order: changed.order ?? query.order },
    page: changed.page ?? page,
    ...(drawn ? { picture: drawn } : {}),
  };
}

function pageButtons(answer: ListAnswer, locale: string): Button[] {
  const { list, pictures } = wordsFor(locale);
  const { query, page, pages, total, picture } = answer;
  const button = (label: string, changed: Parameters<typeof listAction>[1]): Button => ({
    label,
    press: { kind: 'perform', action: listAction(answer, changed) },
  });
  const other = OTHER_ORDER[query.order];
  return [
    ...(page > 0 ? [button(list.previous, { page: page - 1 })] : []),
    ...(page + 1 < pages ? [button(list.next, { page: page + 1 })] : []),
    ...(total > 1 ? [button(list[other.label], { page: 0, order: other.order })] : []),
    ...(total > 1 && picture !== 'map' ? [button(pictures.toMap, { picture: 'map' })] : []),
    ...(total > 1 && picture !== 'histogram' ? [button(pictures.toTimeline, { picture: 'histogram' })] : []),
  ];
}
