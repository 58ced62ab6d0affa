import type { NewsEvent } from '../archive/event.ts';
import type { Gazetteer, Mention, Place, PlaceId } from '../places/place.ts';

/** A place that an event is tagged with, and the words of the event that put it there (`Homs Governorate`). */
export interface TaggedPlace {
  readonly place: Place;
  readonly why: string;
}

/** A tag as the index needs it. */
export interface FoundPlace extends TaggedPlace {
  /** Where the title itself names the place, in characters; empty where only the topic or a context name does. */
  readonly spans: readonly Span[];
  /** The title names it before any other place: of two countries, the one that acts more often. */
  readonly isFirst: boolean;
}

/** Characters of a text, end exclusive. */
export type Span = Pick<Mention, 'start' | 'end'>;

/** Finds the places of events: those named in the title, the topic and the context names, each once. */
export interface PlaceTagger {
  /** Most precise first (cities, then regions, then countries), in the order found. */
  tag(event: NewsEvent): readonly FoundPlace[];
}

const PRECISION: Record<Place['type'], number> = { city: 0, admin1: 1, other: 2, country: 3 };

/**
 * A tagger over a gazetteer. Context names recur in thousands of events, so what a name means is found once. The summary
 * is left out: it is the source page's and may speak of another event.
 */
export function createPlaceTagger(gazetteer: Gazetteer): PlaceTagger {
  const known = new Map<string, readonly Mention[]>();
  const placesIn = (name: string) => {
    let found = known.get(name);
    if (!found) {
      found = gazetteer.find(name);
      known.set(name, found);
    }
    return found;
  };
  return {
    tag(event) {
      const tags = new Map<PlaceId, FoundPlace>();
      const texts = event.topic ? [event.topic, ...event.names] : event.names;
      const spans = new Map<PlaceId, Span[]>();
      for (const { place, text, start, end } of gazetteer.find(event.title)) {
        const before = spans.get(place.id);
        if (before) before.push({ start, end });
        else {
          const all = [{ start, end }];
          spans.set(place.id, all);
          tags.set(place.id, { place, why: text, spans: all, isFirst: tags.size === 0 });
        }
      }
      for (const { place, text } of texts.flatMap(placesIn)) {
        if (!tags.has(place.id)) tags.set(place.id, { place, why: text, spans: [], isFirst: false });
      }
      return [...tags.values()].sort((a, b) => PRECISION[a.place.type] - PRECISION[b.place.type]);
    },
  };
}

/** Every place that the tags put an event into: the tagged ones and all that contain them. */
export function placeIdsOf(tags: readonly TaggedPlace[]): ReadonlySet<PlaceId> {
  return new Set(tags.flatMap(({ place }) => [place.id, ...place.within]));
}
