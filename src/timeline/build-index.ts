import { partsOfDay } from '../archive/day.ts';
import type { Archive, NewsEvent } from '../archive/event.ts';
import { allKeys } from '../columns/find-key.ts';
import { shapesOf } from '../columns/near-keys.ts';
import type { Gazetteer } from '../places/place.ts';
import { followUpDegree } from './follow-up.ts';
import { learnAliases } from './learn-aliases.ts';
import { collectPostings, type Postings, type WordPostings } from './postings.ts';
import { countCapitals, type ProperShares, sharesOf } from './proper-words.ts';
import { createPlaceTagger, placeIdsOf } from './tag-places.ts';
import { collectTitlePlaces, type TitlePlaces } from './title-places.ts';
import { createTitleCutter, type TitleWord } from './title-words.ts';
import { collectTitles, type Titles } from './titles.ts';
import { termsOf } from './words.ts';

/** Raised whenever the same archive would be indexed in another way: a saved index of another form is not read. */
export const INDEX_FORM = 17;

/** Where in an event a word stands, strongest first; the two low bits of a word's posting. */
export const FIELDS = ['title', 'name', 'summary'] as const;
export type Field = (typeof FIELDS)[number];

/** What is looked up instead of the events: flat and plain, so that it can be saved beside the archive's snapshot. */
export interface TimelineIndex {
  /** Term → event number × 4 + the strongest field it stands in. */
  readonly words: WordPostings;
  /** For each term, how often it stands with a capital within a title: 0 never, 255 always. */
  readonly proper: ProperShares;
  /** Each event's title as term numbers, and how each word stands there. */
  readonly titles: Titles;
  /** The places that each title names, and where in it. */
  readonly placesInTitles: TitlePlaces;
  /** Context name as spelt → event numbers. */
  readonly names: Postings;
  /** PlaceId → event numbers, with all that contain a place: `SY` holds the events of Homs. */
  readonly places: Postings;
  /** The same for the places that the title itself names. */
  readonly titlePlaces: Postings;
  /** The same for the place that the title names first. */
  readonly firstPlaces: Postings;
  /** For each event, how strongly its title says that it follows up on another: 0–4. */
  readonly followUps: Uint8Array;
  /** Short forms that the archive explains, as lines of the thesaurus. */
  readonly aliases: readonly string[];
}

/** Indexes an archive once. `onProgress` is told the number of events done. */
export function buildIndex(
  archive: Archive,
  gazetteer: Gazetteer,
  onProgress?: (done: number, total: number) => void,
): TimelineIndex {
  const { events } = archive;
  const [words, names, places, titlePlaces, firstPlaces] = [
    collectPostings(),
    collectPostings(),
    collectPostings(),
    collectPostings(),
    collectPostings(),
  ];
  const titles = collectTitles();
  const placesInTitles = collectTitlePlaces();
  const wordsOfTitle = createTitleCutter();
  const capitals = countCapitals();
  const tagger = createPlaceTagger(gazetteer);
  const followUps = new Uint8Array(events.length);
  let number = 0;
  for (const event of events) {
    const title = wordsOfTitle(event.title);
    titles.add(title);
    capitals.add(event.title);
    for (const [term, field] of fieldsOf(event, title)) words.add(term, number * 4 + field);
    for (const name of event.names) names.add(name, number);
    const tags = tagger.tag(event);
    placesInTitles.add(event.title, title, tags);
    for (const id of placeIdsOf(tags)) places.add(id, number);
    for (const id of placeIdsOf(tags.filter(({ spans }) => spans.length > 0))) titlePlaces.add(id, number);
    for (const id of placeIdsOf(tags.filter(({ isFirst }) => isFirst))) firstPlaces.add(id, number);
    followUps[number] = followUpDegree(event.title, partsOfDay(event.day).year);
    if (number % 1000 === 0) onProgress?.(number, events.length);
    number++;
  }
  onProgress?.(events.length, events.length);
  const postings = words.finish();
  const placePostings = places.finish();
  return {
    words: { ...postings, shapes: shapesOf(postings.keys) },
    proper: sharesOf(capitals, postings),
    titles: titles.finish(allKeys(postings.keys)),
    names: names.finish(),
    places: placePostings,
    placesInTitles: placesInTitles.finish(placePostings.keys),
    titlePlaces: titlePlaces.finish(),
    firstPlaces: firstPlaces.finish(),
    followUps,
    aliases: learnAliases(events),
  };
}

/** Each term of an event with the strongest field it stands in. */
function fieldsOf(event: NewsEvent, title: readonly TitleWord[]): ReadonlyMap<string, number> {
  const names = event.topic ? [event.topic, ...event.names] : event.names;
  const fields = [title.map(({ term }) => term), names.flatMap(termsOf), event.summary ? termsOf(event.summary) : []];
  const strongest = new Map<string, number>();
  fields.forEach((terms, strength) => {
    for (const term of terms) if (!strongest.has(term)) strongest.set(term, strength);
  });
  return strongest;
}
