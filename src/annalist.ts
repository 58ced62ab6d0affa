import type { Action, Answer, Choice, ListPicture, Notice } from './answer/answer.ts';
import { answerEventText } from './answer/answer-event-text.ts';
import { answerMessage } from './answer/answer-message.ts';
import { answerOutOfScope } from './answer/answer-nothing.ts';
import { answerRead } from './answer/answer-query.ts';
import { answerUnreadOption } from './answer/answer-unread-option.ts';
import { completeAbout } from './answer/complete/complete-about.ts';
import { completePlace } from './answer/complete/complete-place.ts';
import { completeTitle } from './answer/complete/complete-title.ts';
import { completeDay, completeWhen } from './answer/complete/complete-when.ts';
import { describeArchive } from './answer/describe-archive.ts';
import type { ExportForm } from './answer/export/export-form.ts';
import { type Export, exportQuery } from './answer/export/export-query.ts';
import { helpNotice } from './answer/help.ts';
import { performAction } from './answer/perform-action.ts';
import { type PlaceCount, placesOfResult } from './answer/places-of-result.ts';
import type { Archive, NewsEvent } from './archive/event.ts';
import { type EventId, eventId } from './archive/event-id.ts';
import type { Gazetteer, Place } from './places/place.ts';
import type { Asking } from './question/asking.ts';
import { readOnThisDay } from './question/read-on-this-day.ts';
import { readQuestion } from './question/read-question.ts';
import { readWanted, type Wanted, type WantedReading } from './question/read-wanted.ts';
import type { Query } from './timeline/query.ts';
import type { Timeline } from './timeline/timeline.ts';

export type { Asking } from './question/asking.ts';
export type { Wanted } from './question/read-wanted.ts';

/** A question's query, the places it names, and all its events in the query's order. */
export interface Found {
  readonly query: Query;
  readonly places: readonly Place[];
  /** Numbers of the events in the archive's list. */
  readonly numbers: readonly number[];
}

/** An event that answers a query, with how many other events lead to it. */
export interface Weighed {
  readonly id: EventId;
  readonly event: NewsEvent;
  readonly links: number;
}

/** The core behind one door: everything a command, the terminal or the daily post can ask. Synchronous and pure. */
export interface Annalist {
  readonly archive: Archive;
  readonly gazetteer: Gazetteer;
  /** Answers plain words. */
  ask(question: string, asking: Asking): Answer;
  /** What a question was understood as, and all events that answer it, in order. */
  find(question: string, asking: Asking): Found;
  /** All events that answer a query, in its order. */
  select(query: Query): readonly Weighed[];
  /** The places of all events that answer a query, at most so many, those of most events first: what a map shows. */
  placesOf(query: Query, most: number): readonly PlaceCount[];
  /** A story in order of time from separate options. */
  timeline(wanted: Wanted, asking: Asking): Answer;
  /** One month and day through the years; `when` empty means today. */
  onThisDay(wanted: Wanted, asking: Asking): Answer;
  /** One event, by an id from a choice (`id:…`), a path, or words of its title. */
  event(text: string, asking: Asking): Answer;
  /** What was happening then: by the dates, places and names of a message, written on the day `asking.today`. */
  message(text: string, asking: Asking): Answer;
  /** All events of a query as a file. */
  export(query: Query, form: ExportForm, reader: Pick<Asking, 'locale'>): Export;
  /** Does what a button carries. */
  perform(action: Action, asking: Asking): Answer | Notice;
  /** What the archive holds. */
  describe(asking: Asking): Notice;
  help(asking: Asking): Notice;
  /** Choices while typing; at most 25, useful before anything is typed. */
  completePlace(typed: string, asking: Asking): readonly Choice[];
  completeWhen(typed: string, asking: Asking): readonly Choice[];
  /** Like `completeWhen`, but only what `/onthisday` understands: a day. */
  completeDay(typed: string, asking: Asking): readonly Choice[];
  completeAbout(typed: string, asking: Asking): readonly Choice[];
  completeTitle(typed: string, asking: Asking): readonly Choice[];
}

/** The core over an opened timeline. `credits`: attributions besides the archive's own, a line each. */
export function createAnnalist(timeline: Timeline, credits: readonly string[]): Annalist {
  const answerReading = (reading: WantedReading, { locale }: Asking, picture?: ListPicture): Answer =>
    'read' in reading
      ? answerRead(reading.read, { timeline, locale, picture })
      : answerUnreadOption(reading, { timeline, locale });
  return {
    archive: timeline.archive,
    gazetteer: timeline.gazetteer,
    ask(question, asking) {
      const around = { timeline, locale: asking.locale };
      const read = readQuestion(question, asking, timeline);
      return read.outOfScope ? answerOutOfScope(read.outOfScope, read.query, around) : answerRead(read, around);
    },
    find(question, asking) {
      const { query, outOfScope } = readQuestion(question, asking, timeline);
      const places = query.places.flatMap((id) => timeline.gazetteer.get(id) ?? []);
      return { query, places, numbers: outOfScope ? [] : timeline.search(query) };
    },
    select: (query) =>
      timeline.search(query).flatMap((number) => {
        const event = timeline.events.at(number);
        return event ? { id: eventId(event.path), event, links: timeline.events.links[number] ?? 0 } : [];
      }),
    placesOf: (query, most) => placesOfResult(timeline.search(query), timeline, most),
    timeline: (wanted, asking) => answerReading(readWanted(wanted, asking, timeline), asking, 'histogram'),
    onThisDay: (wanted, asking) => answerReading(readOnThisDay(wanted, asking, timeline), asking),
    event: (text, asking) => answerEventText(text, asking, timeline),
    message: (text, asking) => answerMessage(text, asking, timeline),
    export: (query, form, { locale }) => exportQuery(query, form, { timeline, locale }),
    perform: (action, asking) => performAction(action, asking, timeline),
    describe: ({ locale }) => describeArchive(timeline, [timeline.archive.credit.line, ...credits], locale),
    help: (asking) => helpNotice(timeline, asking),
    completePlace: (typed, { locale }) => completePlace(typed, timeline, locale),
    completeWhen: (typed, asking) => completeWhen(typed, timeline, asking),
    completeDay: (typed, asking) => completeDay(typed, timeline, asking),
    completeAbout: (typed, { locale }) => completeAbout(typed, timeline, locale),
    completeTitle: (typed, asking) => completeTitle(typed, timeline, asking),
  };
}
