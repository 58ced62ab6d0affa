import { isoOfDay } from '../archive/day.ts';
import type { Archive, NewsEvent } from '../archive/event.ts';
import type { EventList } from '../archive/event-list.ts';
import { type LoadOptions, loadArchive } from '../archive/load-archive.ts';

/** A place an event is tagged with, and the words that put it there. */
export interface ShownPlace {
  readonly name: string;
  readonly countryCode: string;
  readonly why: string;
}

export interface ShowOptions extends LoadOptions {
  readonly json: boolean;
  /** The gazetteer's part: the places of one event of the archive. */
  readonly placesOf: (event: NewsEvent, archive: Archive) => readonly ShownPlace[];
  readonly print?: ((text: string) => void) | undefined;
}

/** An event as it is in memory, with everything spelt out: the JSON of `archive show`. */
type ShownEvent = ReturnType<typeof showEvent>;

/**
 * `archive show DIR PATH`: one event, by its path or any alias; the leading slash may be missing and a language may
 * stand in front. Exit code 1 where the archive has no such event.
 */
export async function archiveShow(directory: string, path: string, options: ShowOptions): Promise<number> {
  const archive = await loadArchive(directory, options);
  const event = eventAt(path, archive.events);
  if (!event) {
    console.error(
      `Cannot show the event: ${directory} has no ${JSON.stringify(path)}, expected a path like /news/2016/04/3/slug.md`,
    );
    return 1;
  }
  const shown = showEvent(event, archive.events, options.placesOf(event, archive));
  const print = options.print ?? console.log;
  print(options.json ? JSON.stringify(shown) : describeEvent(shown));
  return 0;
}

function eventAt(path: string, events: EventList): NewsEvent | undefined {
  const number = events.numberOf(path);
  return number === undefined ? undefined : events.at(number);
}

function showEvent(event: NewsEvent, events: EventList, places: readonly ShownPlace[]) {
  const related = event.related.flatMap(({ path, names }) => {
    const other = eventAt(path, events);
    return other ? [{ path, day: isoOfDay(other.day), title: other.title, names }] : [];
  });
  const { path, title, topic, summary, sources, image, names, aliases } = event;
  return { path, day: isoOfDay(event.day), title, topic, summary, sources, image, names, places, related, aliases };
}

function describeEvent(event: ShownEvent): string {
  const lines = [
    `${event.day}  ${event.title}`,
    event.topic && `Topic: ${event.topic}`,
    event.summary,
    `Path: ${event.path}`,
    ...event.aliases.map((alias) => `Also: ${alias}`),
    event.names.length > 0 && `Names: ${event.names.join(' · ')}`,
    event.places.length > 0 && `Places: ${event.places.map(({ name, why }) => `${name} (${why})`).join(' · ')}`,
    ...event.sources.map(({ name, url }) => `Source: ${name} ${url}`),
    event.image && `Image: ${event.image}`,
    ...event.related.map(({ day, title, names }) => `Related: ${day}  ${title} (${names.join(', ')})`),
  ];
  return lines.filter(Boolean).join('\n');
}
