import type { APIEmbed } from 'discord-api-types/v10';
import type { Action, EventAnswer, Neighbour, Step } from '../../answer/answer.ts';
import type { NewsEvent } from '../../archive/event.ts';
import { wordsFor } from '../../catalogue/words-for.ts';
import type { Button, Row } from './components.ts';
import { contextLine } from './context-line.ts';
import { cut, firstSentences } from './cut.ts';
import { dayText } from './day-text.ts';
import { frame, type Page, TITLE_LIMIT } from './embed.ts';
import { offerRows } from './offer-rows.ts';
import type { Reader } from './reader.ts';
import { safeUrl } from './safe-url.ts';
import { sourceLine } from './source-links.ts';
import { escaped, plain } from './text.ts';

/** A text that is too long for a title stands under its first sentences of at most this length. */
const HEADLINE_LIMIT = 160;
const TEXT_LIMIT = 1100;
/** A summary is a reminder of what the source page is about; the page has the rest. */
const SUMMARY_LIMIT = 350;
const IMAGE_URL_LIMIT = 2048;
/** Steps of the way here that are shown: more would fill a phone's line. */
const STEPS_SHOWN = 4;

/** One event's record: when, what, what its source page says, where and in which story, by whom reported; ways on. */
export function eventCard(answer: EventAnswer, reader: Reader): Page {
  const { event } = answer.view;
  const { nth, of } = answer.position;
  const position = wordsFor(reader.locale).card.position({ nth, total: of });
  const image = event.image === null ? null : safeUrl(event.image, IMAGE_URL_LIMIT);
  const { title, text } = headlineOf(event, reader);
  const parts = [
    text,
    summaryOf(event, reader),
    [contextLine(answer.view, reader), sourceLine(event.sources, reader.locale)].filter(Boolean).join('\n'),
    trailLine(answer, reader),
  ];
  const description = parts.filter(Boolean).join('\n\n');
  const embed: APIEmbed = {
    ...frame(dayText(event.day, reader.locale, 'full'), position, reader),
    title,
    ...(description === '' ? {} : { description }),
    ...(image === null ? {} : { image: { url: image } }),
  };
  return { embed, rows: rowsOf(answer, reader) };
}

/** The text as the title where that can hold it; else its first sentences, and what they leave out below. */
function headlineOf({ title }: NewsEvent, { locale }: Reader): { readonly title: string; readonly text: string } {
  const whole = plain(title) || wordsFor(locale).card.untitled;
  const asTitle = escaped(whole);
  if (asTitle.length <= TITLE_LIMIT) return { title: asTitle, text: '' };
  const headline = firstSentences(whole, HEADLINE_LIMIT);
  const rest = whole.startsWith(headline) ? whole.slice(headline.length).trim() : whole;
  return { title: cut(headline, TITLE_LIMIT, escaped), text: cut(rest, TEXT_LIMIT, escaped) };
}

function summaryOf({ summary }: NewsEvent, { credit, locale }: Reader): string {
  const words = wordsFor(locale).card;
  const text = summary === null ? '' : cut(firstSentences(plain(summary), SUMMARY_LIMIT), SUMMARY_LIMIT, escaped);
  return text === '' ? '' : `> **${credit?.ownWords ? words.background : words.sourcePage}** ${text}`;
}

/** The days of the events walked through to get here. */
function trailLine({ trail, view }: EventAnswer, { locale }: Reader): string {
  if (trail.length === 0) return '';
  const days = trail.slice(-STEPS_SHOWN).map(({ day }) => dayText(day, locale, 'medium'));
  const before = trail.length > STEPS_SHOWN ? ['…'] : [];
  return `-# ${[...before, ...days, `**${dayText(view.event.day, locale, 'medium')}**`].join(' › ')}`;
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
    ...offerRows(answer.offers, reader.locale, 1),
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
