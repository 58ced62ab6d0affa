import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import type { Action, EventAnswer, EventView, Neighbour, Step } from '../../answer/answer.ts';
import type { NewsEvent } from '../../archive/event.ts';
import { wordsFor } from '../../catalogue/words-for.ts';
import type { Button, Row } from './components.ts';
import { cut, firstSentences } from './cut.ts';
import { dayText } from './day-text.ts';
import { fieldsOf, frame, type Page, TITLE_LIMIT } from './embed.ts';
import { offerRows } from './offer-rows.ts';
import { taggedPlaceText } from './place-text.ts';
import type { Reader } from './reader.ts';
import { safeUrl } from './safe-url.ts';
import { sourceLinks } from './source-links.ts';
import { escaped, plain } from './text.ts';

/** A headline longer than this is read by nobody at a glance: its first sentences stand above the whole text. */
const HEADLINE_LIMIT = 200;
const TEXT_LIMIT = 1100;
const SUMMARY_LIMIT = 800;
const LINE_LIMIT = 400;
const IMAGE_URL_LIMIT = 2048;
const MOST_SOURCE_FIELDS = 2;

/** One event's record: when, what, what its source page says, where, in which story, by whom reported; ways on. */
export function eventCard(answer: EventAnswer, reader: Reader): Page {
  const { event } = answer.view;
  const { nth, of } = answer.position;
  const position = wordsFor(reader.locale).card.position({ nth, total: of });
  const image = event.image === null ? null : safeUrl(event.image, IMAGE_URL_LIMIT);
  const embed: APIEmbed = {
    ...frame(dayText(event.day, reader.locale, 'full'), position, reader),
    ...texts(event, reader),
    fields: [...contextFields(answer.view, reader), ...sourceFields(event, reader.locale)],
    ...(image === null ? {} : { image: { url: image } }),
  };
  return { embed, rows: rowsOf(answer, reader) };
}

function texts(event: NewsEvent, { credit, locale }: Reader): Pick<APIEmbed, 'title' | 'description'> {
  const words = wordsFor(locale).card;
  const whole = plain(event.title) || words.untitled;
  const headline = firstSentences(whole, HEADLINE_LIMIT);
  const summary = event.summary === null ? '' : cut(plain(event.summary), SUMMARY_LIMIT, escaped);
  const description = [
    ...(headline === whole ? [] : [cut(whole, TEXT_LIMIT, escaped)]),
    ...(summary === '' ? [] : [`> **${credit?.ownWords ? words.background : words.sourcePage}** ${summary}`]),
  ].join('\n\n');
  return { title: cut(headline, TITLE_LIMIT, escaped), ...(description === '' ? {} : { description }) };
}

function contextFields({ event, places }: EventView, reader: Reader): APIEmbedField[] {
  const words = wordsFor(reader.locale).card;
  const where = places.map((place) => taggedPlaceText(place, reader.locale));
  return [
    line(words.where, where, ' · '),
    line(words.story, event.topic === null ? [] : [event.topic], ''),
    line(words.names, event.names, ' · '),
  ].filter((field) => field !== null);
}

/** A field of some texts, null where there are none to show. */
function line(name: string, parts: readonly string[], separator: string): APIEmbedField | null {
  const shown = [...new Set(parts.map(plain))].filter((part) => part !== '').join(separator);
  return shown === '' ? null : { name, value: cut(shown, LINE_LIMIT, escaped) };
}

function sourceFields({ sources }: NewsEvent, locale: string): APIEmbedField[] {
  const name = wordsFor(locale).card.sources({ count: sources.length });
  return fieldsOf(name, sourceLinks(sources, locale), { most: MOST_SOURCE_FIELDS, locale });
}

function rowsOf(answer: EventAnswer, reader: Reader): Row[] {
  const options = answer.related.map((one) => ({
    label: one.title,
    description: `${dayText(one.day, reader.locale, 'medium')} · ${one.reason}`,
    action: stepOn(one, answer),
  }));
  return [
    { placeholder: wordsFor(reader.locale).card.related, options, home: null },
    { buttons: waysOn(answer, reader) },
    ...offerRows(answer.offers, 1),
  ];
}

/** Opens an event from this one, which becomes the last of the trail; whoever comes by again goes on from there. */
function stepOn({ id, day }: Step, { trail, view }: EventAnswer): Action {
  const walked = [...trail.map((step) => step.id), view.id];
  const before = walked.indexOf(id);
  return { do: 'event', id, day, trail: before < 0 ? walked : walked.slice(0, before) };
}

/** A step back and on in time, in the story or the place, and the ways back: to the event before, to the list. */
function waysOn(answer: EventAnswer, { locale, home }: Reader): Button[] {
  const words = wordsFor(locale).card;
  const { earlier, later, trail } = answer;
  const back = trail.at(-1);
  const textOf = ({ place, day }: Neighbour) =>
    [...(place === null ? [] : [place]), dayText(day, locale, 'medium')].join(' · ');
  const step = (to: Step, label: string): Button => ({ label, press: { kind: 'perform', action: stepOn(to, answer) } });
  return [
    ...(earlier ? [step(earlier, `◀ ${textOf(earlier)}`)] : []),
    ...(later ? [step(later, `${textOf(later)} ▶`)] : []),
    ...(back ? [step(back, words.back)] : []),
    ...(home ? [{ label: words.toList, press: { kind: 'home', action: home } } as const] : []),
  ];
}
