import type { EventView, ListAnswer } from '../../answer/answer.ts';
import { wordsFor } from '../../catalogue/words-for.ts';
import { pictureOf } from '../../pictures/picture-of.ts';
import { formatWhen } from '../../timeline/format-when.ts';
import type { MenuOption } from './components.ts';
import { cut, firstSentences } from './cut.ts';
import { dayText } from './day-text.ts';
import { frame, type Page, TITLE_LIMIT } from './embed.ts';
import { listAction, listRows } from './list-rows.ts';
import { shortPlaceText } from './place-text.ts';
import type { Reader } from './reader.ts';
import { escaped, plain } from './text.ts';

/** Ten entries at their longest stay within a description. */
const MOST_ENTRIES = 10;
const ENTRY_LIMIT = 260;
/** Three lines of a phone. */
const HEADLINE_LIMIT = 100;
const PLACE_LIMIT = 60;
/** The answer in a sentence, where the sentence has an end. */
const ANSWER_LIMIT = 200;

/** One page of events in their order: how the question was read, the answer in a sentence, entries to open. */
export function eventList(answer: ListAnswer, reader: Reader): Page {
  const events = answer.events.slice(0, MOST_ENTRIES);
  const told = tellsTheFirst(answer) ? 1 : 0;
  const entries = events.slice(told).map((view) => entry(view, answer, reader));
  const title = titleOf(answer, reader);
  const open = {
    placeholder: wordsFor(reader.locale).list.open,
    options: events.map((view) => option(view, answer, reader)),
    home: listAction(answer, {}),
  };
  return {
    embed: {
      ...frame(answer.understood.line, positionText(answer, reader), reader),
      ...(title === '' ? {} : { title }),
      ...(entries.length > 0 ? { description: entries.join('\n') } : {}),
    },
    picture: pictureOf(answer, reader.locale),
    rows: [open, ...listRows(answer, reader.locale)],
  };
}

/** Whether the answer in a sentence already tells the first event of the page. */
function tellsTheFirst({ headline, page, query }: ListAnswer): boolean {
  return headline !== null && page === 0 && query.intent !== 'count';
}

/** The answer in a sentence, on the first page; for a list from all times, from when to when it goes. */
function titleOf({ headline, page, query, first, last, total }: ListAnswer, { locale }: Reader): string {
  if (headline !== null) {
    return page === 0 ? cut(firstSentences(plain(headline), ANSWER_LIMIT), TITLE_LIMIT, escaped) : '';
  }
  return query.when === null && total > 1 ? escaped(formatWhen({ from: first, to: last }, locale)) : '';
}

function positionText({ page, pages }: ListAnswer, { locale }: Reader): string | null {
  return pages > 1 ? wordsFor(locale).list.page({ page: page + 1, pages }) : null;
}

function entry(view: EventView, answer: ListAnswer, reader: Reader): string {
  const place = whereText(view, answer, reader);
  const where = place === '' ? '' : ` · ${cut(place, PLACE_LIMIT, escaped)}`;
  const headline = cut(headlineOf(view, reader), ENTRY_LIMIT, escaped);
  return `-# **${dayText(view.event.day, reader.locale, 'medium')}**${where}\n${headline}`;
}

function option(view: EventView, answer: ListAnswer, reader: Reader): MenuOption {
  const { id, event } = view;
  const parts = [dayText(event.day, reader.locale, 'medium'), whereText(view, answer, reader)];
  return {
    label: headlineOf(view, reader),
    description: parts.filter((part) => part !== '').join(' · '),
    action: { do: 'event', id, day: event.day, trail: [] },
  };
}

function headlineOf({ event }: EventView, { locale }: Reader): string {
  return firstSentences(plain(event.title) || wordsFor(locale).card.untitled, HEADLINE_LIMIT);
}

/** Where an event was in few words. */
function whereText({ places }: EventView, { understood }: ListAnswer, { locale }: Reader): string {
  const [nearest] = places;
  if (!nearest) return '';
  const isCountryKnown = understood.places.some(({ id }) => id === nearest.place.countryCode);
  return shortPlaceText(nearest.place, locale, isCountryKnown);
}
