import { styleText } from 'node:util';
import type { Answer, EventView, ListAnswer, Notice, Offer } from '../answer/answer.ts';
import type { Day } from '../archive/day.ts';
import type { Credit } from '../archive/event.ts';
import { wordsFor } from '../catalogue/words-for.ts';
import { localName } from '../places/local-name.ts';
import { formatWhen } from '../timeline/format-when.ts';

/** Who reads an answer in a terminal: the language, and whom the archive's texts are owed to. */
export interface Reader {
  readonly locale: string;
  readonly credit: Credit;
}

/** An answer as lines for a terminal. Colours are left out where the stream or `NO_COLOR` does not want them. */
export function renderAnswer(answer: Answer | Notice, reader: Reader): string {
  const lines = linesOf(answer, reader);
  return `${lines.join('\n')}\n`;
}

function linesOf(answer: Answer | Notice, reader: Reader): readonly string[] {
  switch (answer.kind) {
    case 'list':
      return listLines(answer, reader);
    case 'event':
      return [
        ...eventLines(answer.view, reader),
        ...(answer.related.length > 0 ? ['', bold(wordsFor(reader.locale).card.related)] : []),
        ...answer.related.map(
          ({ day, title, reason }) => `  ${dateText(day, reader.locale)}  ${clean(title)}  ${dim(reason)}`,
        ),
      ];
    case 'nothing':
      return [bold(answer.understood.line), answer.text, ...offerLines(answer.offers, reader)];
    case 'notice':
      return [
        bold(answer.title),
        answer.text,
        ...answer.fields.flatMap(({ name, value }) => ['', bold(name), value]),
        ...offerLines(answer.offers, reader),
      ];
  }
}

function listLines(answer: ListAnswer, reader: Reader): readonly string[] {
  const { understood, headline, events, page, pages } = answer;
  return [
    bold(understood.line),
    ...(headline ? ['', clean(headline)] : []),
    ...events.flatMap((view) => ['', ...eventLines(view, reader)]),
    ...(pages > 1 ? ['', dim(wordsFor(reader.locale).list.page({ page: page + 1, pages }))] : []),
    ...offerLines(answer.offers, reader),
  ];
}

function eventLines({ event, places }: EventView, { locale, credit }: Reader): readonly string[] {
  const where = places.slice(0, 3).map(({ place }) => localName(place, locale));
  const words = wordsFor(locale).card;
  const whose = credit.ownWords ? words.background : words.sourcePage;
  return [
    `${styleText('cyan', dateText(event.day, locale))}  ${dim(where.join(', '))}`.trimEnd(),
    `  ${clean(event.title)}`,
    ...(event.summary ? [dim(`  ${whose} ${clean(event.summary)}`)] : []),
    ...event.sources.map(({ name, url }) => dim(`  ${clean(name)}: ${clean(url)}`)),
  ];
}

function offerLines(offers: readonly Offer[], { locale }: Reader): readonly string[] {
  const { counted } = wordsFor(locale).offers;
  const labels = offers.map(({ label, count }) => (count === undefined ? label : counted({ label, count })));
  return labels.length === 0 ? [] : ['', dim(wordsFor(locale).terminal.offers({ labels }))];
}

function dateText(day: Day, locale: string): string {
  return formatWhen({ from: day, to: day }, locale);
}

const bold = (text: string) => styleText('bold', text);
const dim = (text: string) => styleText('dim', text);

/** Archive text cannot move the cursor or change colours. */
function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
}
