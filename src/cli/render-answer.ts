import type { Answer, EventAnswer, EventView, ListAnswer, Notice, Offer } from '../answer/answer.ts';
import type { Credit } from '../archive/event.ts';
import { wordsFor } from '../catalogue/words-for.ts';
import { localName } from '../places/local-name.ts';
import { drawHistogram } from './draw-histogram.ts';
import { dateText, followUpsOf, RELATED_SHOWN } from './follow-ups.ts';
import type { Paper } from './paper.ts';

/** Who reads an answer in a terminal: the language, and whom the archive's texts are owed to. */
export interface Reader {
  readonly locale: string;
  readonly credit: Credit;
  readonly paper: Paper;
  /** Whether follow-ups have numbers that can be typed. */
  readonly numbered: boolean;
}

/** An answer as lines for a terminal. */
export function renderAnswer(answer: Answer | Notice, reader: Reader): string {
  return `${[...linesOf(answer, reader), ...otherLines(answer, reader)].join('\n')}\n`;
}

function linesOf(answer: Answer | Notice, reader: Reader): readonly string[] {
  const { paper } = reader;
  switch (answer.kind) {
    case 'list':
      return listLines(answer, reader);
    case 'event':
      return cardLines(answer, reader);
    case 'nothing':
      return [paper.style('bold', answer.understood.line), paper.indented(answer.text, 0)];
    case 'notice':
      return [
        paper.style('bold', answer.title),
        marked(answer.text, paper),
        ...answer.fields.flatMap(({ name, value }) => ['', paper.style('bold', name), marked(value, paper)]),
      ];
  }
}

function listLines(answer: ListAnswer, reader: Reader): readonly string[] {
  const { understood, headline, events, page, pages, histogram } = answer;
  const { paper, locale } = reader;
  return [
    paper.style('bold', understood.line),
    ...(histogram ? drawHistogram(histogram, paper, locale) : []),
    ...(headline ? ['', paper.style('bold', paper.indented(clean(headline), 0))] : []),
    ...events.flatMap((view, index) => ['', ...eventLines(view, reader, index + 1)]),
    ...(pages > 1 ? ['', paper.style('dim', wordsFor(locale).list.page({ page: page + 1, pages }))] : []),
  ];
}

function cardLines({ view, related }: EventAnswer, reader: Reader): readonly string[] {
  const { paper, locale } = reader;
  const lines = related.slice(0, RELATED_SHOWN).map(({ day, title, reason }, index) => {
    const text = `${paper.style('cyan', dateText(day, locale))}  ${clean(title)}  ${paper.style('dim', clean(reason))}`;
    return numberedLine(text, index + 1, reader);
  });
  const title = paper.style('bold', wordsFor(locale).card.related);
  return [...eventLines(view, reader, null), ...(lines.length > 0 ? ['', title, ...lines] : [])];
}

function eventLines({ event, places }: EventView, reader: Reader, number: number | null): readonly string[] {
  const { paper, locale, credit } = reader;
  const where = places.slice(0, 3).map(({ place }) => localName(place, locale));
  const words = wordsFor(locale).card;
  const whose = credit.ownWords ? words.background : words.sourcePage;
  const head = `${paper.style('cyan', dateText(event.day, locale))}  ${paper.style('dim', where.join(', '))}`.trimEnd();
  const indent = reader.numbered ? NUMBER_ROOM : 2;
  const below = (text: string) => paper.indented(text, indent);
  return [
    number === null ? head : numberedLine(head, number, reader),
    below(clean(event.title)),
    ...(event.summary ? [paper.style('dim', below(`${whose} ${clean(event.summary)}`))] : []),
    ...event.sources.map(({ name, url }) => paper.style('dim', below(paper.link(clean(name), clean(url))))),
  ];
}

/** Columns of a number and the blanks around it. */
const NUMBER_ROOM = 4;

function numberedLine(text: string, number: number, { numbered, paper }: Reader): string {
  if (!numbered) return text;
  const [first = '', ...rest] = paper.indented(text, NUMBER_ROOM).split('\n');
  return [paper.style('yellow', String(number).padStart(2)) + first.slice(2), ...rest].join('\n');
}

/** Where else to go: each on a numbered line, or all in one where no number can be typed. */
function otherLines(answer: Answer | Notice, reader: Reader): readonly string[] {
  const { paper, locale, numbered } = reader;
  if (!numbered) {
    const labels =
      'offers' in answer && answer.kind !== 'event' ? answer.offers.map((offer) => offerText(offer, locale)) : [];
    return labels.length === 0 ? [] : ['', paper.style('dim', wordsFor(locale).terminal.offers({ labels }))];
  }
  const { events, others } = followUpsOf(answer, locale);
  const lines = others.map((offer, index) => {
    return numberedLine(clean(offerText(offer, locale)), events.length + index + 1, reader);
  });
  return lines.length === 0 ? [] : ['', ...lines];
}

function offerText({ label, count }: Offer, locale: string): string {
  return count === undefined ? label : wordsFor(locale).offers.counted({ label, count });
}

/** Our own Markdown in a terminal: what is bold is bold, what is to be typed stands out. */
function marked(text: string, paper: Paper): string {
  const drawn = text
    .replace(/\*\*(.+?)\*\*/g, (_, inner: string) => paper.style('bold', inner))
    .replace(/`([^`]+)`/g, (_, inner: string) => paper.style('cyan', inner));
  return paper.indented(drawn, 0);
}

/** Archive text cannot move the cursor or change colours. */
function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
}
