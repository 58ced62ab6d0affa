import type { KnownBy, NewsEvent } from '../event.ts';
import type { EventId } from '../event-id.ts';

/**
 * What of an event is read only when it is shown, as JSON. Names are numbers in the archive's table of names. A Related
 * line is the other event's id and its names: ids stay good where events are put in between.
 */
type Row = readonly [
  topic: string | null,
  summary: string | null,
  image: string | null,
  known: number,
  sources: readonly (readonly [name: string, url: string])[],
  names: readonly number[],
  related: readonly (readonly [id: EventId, ...names: number[]])[],
  aliases: readonly string[],
];

const KNOWN: readonly KnownBy[] = ['page', 'index', 'reference'];

/** How a row says names and other events. */
export interface RowNumbers {
  numberOf(name: string): number;
  idOf(path: string): EventId;
}

/** The row of an event. */
export function writeRow(event: NewsEvent, { numberOf, idOf }: RowNumbers): string {
  const row: Row = [
    event.topic,
    event.summary,
    event.image,
    KNOWN.indexOf(event.known),
    event.sources.map(({ name, url }) => [name, url]),
    event.names.map(numberOf),
    event.related.map(({ path, names }) => [idOf(path), ...names.map(numberOf)]),
    event.aliases,
  ];
  return JSON.stringify(row);
}

/** What a row's numbers and ids stand for. */
export interface RowKeys {
  nameOf(number: number): string;
  /** The path of an event, '' where there is none. */
  pathOf(id: EventId): string;
}

/** The part of an event that a row holds. */
export function readRow(json: string, { nameOf, pathOf }: RowKeys): Omit<NewsEvent, 'path' | 'title' | 'day'> {
  const [topic, summary, image, known, sources, names, related, aliases] = JSON.parse(json) as Row;
  return {
    topic,
    summary,
    image,
    known: KNOWN[known] ?? 'reference',
    sources: sources.map(([name, url]) => ({ name, url })),
    names: names.map(nameOf),
    related: related
      .map(([id, ...shared]) => ({ path: pathOf(id), names: shared.map(nameOf) }))
      .filter(({ path }) => path !== ''),
    aliases,
  };
}
