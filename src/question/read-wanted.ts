import type { Place } from '../places/place.ts';
import type { Order } from '../timeline/query.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { When } from '../timeline/when.ts';
import type { Asking } from './asking.ts';
import { inEnglish } from './glossary/in-english.ts';
import { hemisphereOf, type ReadQuestion } from './read-question.ts';
import { readWhen } from './when/read-when.ts';
import { whereEventsAre } from './where-events-are.ts';

/** What separate options say, as typed; absent where not filled in. */
export interface Wanted {
  readonly place?: string | undefined;
  readonly when?: string | undefined;
  readonly about?: string | undefined;
  readonly order?: Order | undefined;
}

/** Options as they were read, or the one that could not be: a text that is no place (with guesses), or no date. */
export type WantedReading =
  | { readonly read: ReadQuestion }
  | { readonly unknown: 'place'; readonly typed: string; readonly guesses: readonly Place[] }
  | { readonly unknown: 'when' | 'day'; readonly typed: string };

/** Reads separate options. A place that no gazetteer has but the archive's names do is looked for as a name. */
export function readWanted(wanted: Wanted, asking: Asking, timeline: Timeline): WantedReading {
  const typedPlace = wanted.place?.trim() ?? '';
  const typedWhen = wanted.when?.trim() ?? '';
  const where = readPlace(typedPlace, timeline);
  if (where.guesses) return { unknown: 'place', typed: typedPlace, guesses: where.guesses };

  const { place, namesakes, name } = where;
  const hemisphere = hemisphereOf(place ? [{ place }] : []);
  const when = typedWhen === '' ? null : readWhen(typedWhen, { ...asking, hemisphere });
  if (typedWhen !== '' && !when) return { unknown: 'when', typed: typedWhen };

  const asked = inEnglish(wanted.about?.trim() ?? '', asking.locale, timeline);
  const about = [name, asked].filter(Boolean).join(' ');
  return { read: reading({ place, namesakes, when, about, order: wanted.order }) };
}

/** A text for a place as it was read: a place, a name of the archive, or, where it is neither, guesses. */
interface PlaceReading {
  readonly place?: Place | undefined;
  readonly namesakes: readonly Place[];
  readonly name: string;
  readonly guesses?: readonly Place[];
}

function readPlace(typed: string, timeline: Timeline): PlaceReading {
  if (typed === '') return { namesakes: [], name: '' };
  const { places, match } = timeline.gazetteer.resolve(typed);
  const [best, ...others] = match === 'exact' || match === 'alias' ? places : [];
  if (best) {
    const where = whereEventsAre(best, others, timeline);
    return { place: where.place, namesakes: where.others, name: '' };
  }
  if (timeline.names.has(typed)) return { namesakes: [], name: typed };
  return { namesakes: [], name: '', guesses: places };
}

interface Parts {
  readonly place: Place | undefined;
  readonly namesakes: readonly Place[];
  readonly when: { readonly when: When; readonly others: readonly When[] } | null;
  readonly about: string;
  readonly order: Order | undefined;
}

function reading({ place, namesakes, when, about, order }: Parts): ReadQuestion {
  return {
    query: {
      when: when?.when ?? null,
      places: place ? [place.id] : [],
      about,
      intent: 'list',
      order: order ?? 'oldest',
    },
    otherPlaces: place ? namesakes.map((instead) => ({ instead, of: place })) : [],
    otherWhens: when?.others ?? [],
    outOfScope: null,
    toldBy: null,
  };
}
