import type { Archive, NewsEvent } from '../archive/event.ts';
import type { Gazetteer } from '../places/place.ts';
import { collectPostings, type Postings } from './postings.ts';
import { createPlaceTagger, placeIdsOf } from './tag-places.ts';
import { termsOf } from './words.ts';

/** Raised whenever the same archive would be indexed in another way: a saved index of another form is not read. */
export const INDEX_FORM = 1;

/** Where in an event a word stands, strongest first; the two low bits of a word's posting. */
export const FIELDS = ['title', 'name', 'summary'] as const;
export type Field = (typeof FIELDS)[number];

/** What is looked up instead of the events: flat and plain, so that it can be saved beside the archive's snapshot. */
export interface TimelineIndex {
  /** Term → event number × 4 + the strongest field it stands in. */
  readonly words: Postings;
  /** Context name as spelt → event numbers. */
  readonly names: Postings;
  /** PlaceId → event numbers, with all that contain a place: `SY` holds the events of Homs. */
  readonly places: Postings;
  /** For each event, how many other events' Related lists lead to it. */
  readonly links: Uint32Array;
}

/** Indexes an archive once. `onProgress` is told the number of events done. */
export function buildIndex(
  archive: Archive,
  gazetteer: Gazetteer,
  onProgress?: (done: number, total: number) => void,
): TimelineIndex {
  const words = collectPostings();
  const names = collectPostings();
  const places = collectPostings();
  const tagger = createPlaceTagger(gazetteer);
  archive.events.forEach((event, number) => {
    for (const [term, field] of fieldsOf(event)) words.add(term, number * 4 + field);
    for (const name of event.names) names.add(name, number);
    for (const id of placeIdsOf(tagger.tag(event))) places.add(id, number);
    if (number % 1000 === 0) onProgress?.(number, archive.events.length);
  });
  onProgress?.(archive.events.length, archive.events.length);
  return { words: words.finish(), names: names.finish(), places: places.finish(), links: countLinks(archive) };
}

/** Each term of an event with the strongest field it stands in. */
function fieldsOf(event: NewsEvent): ReadonlyMap<string, number> {
  const texts: readonly (readonly string[])[] = [
    [event.title],
    event.topic ? [event.topic, ...event.names] : event.names,
    event.summary ? [event.summary] : [],
  ];
  const strongest = new Map<string, number>();
  texts.forEach((field, strength) => {
    for (const text of field) for (const term of termsOf(text)) if (!strongest.has(term)) strongest.set(term, strength);
  });
  return strongest;
}

function countLinks(archive: Archive): Uint32Array {
  const numbers = new Map(archive.events.map((event, number) => [event.path, number]));
  const links = new Uint32Array(archive.events.length);
  for (const event of archive.events) {
    for (const { path } of event.related) {
      const number = numbers.get(path);
      if (number !== undefined) links[number] = (links[number] ?? 0) + 1;
    }
  }
  return links;
}
