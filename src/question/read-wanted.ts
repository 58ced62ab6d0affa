import type { Place } from '../places/place.ts';
import type { Order } from '../timeline/query.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { When } from '../timeline/when.ts';
import type { Asking } from './asking.ts';
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
  | { readonly unknown: 'when'; readonly typed: string };

/** Reads separate options. A place that no gazetteer has but the archive's names do is looked for as a name. */
export function readWanted(wanted: Wanted, asking: Asking, timeline: Timeline): WantedReading {
  const typedPlace = wanted.place?.trim() ?? '';
  const typedWhen = wanted.when?.trim() ?? '';
  const found = typedPlace === '' ? { places: [], match: 'none' as const } : timeline.gazetteer.resolve(typedPlace);
  const sure = found.match === 'exact' || found.match === 'alias';
  const isName = typedPlace !== '' && !sure && timeline.names.has(typedPlace);
  if (typedPlace !== '' && !sure && !isName) return { unknown: 'place', typed: typedPlace, guesses: found.places };

  const [best, ...namesakes] = sure ? found.places : [];
  const where = best && whereEventsAre(best, namesakes, timeline);
  const place = where?.place;
  const hemisphere = hemisphereOf(place ? [{ place }] : []);
  const when = typedWhen === '' ? null : readWhen(typedWhen, { ...asking, hemisphere });
  if (typedWhen !== '' && !when) return { unknown: 'when', typed: typedWhen };

  const about = [isName ? typedPlace : '', wanted.about?.trim() ?? ''].filter(Boolean).join(' ');
  return { read: reading({ place, namesakes: where?.others ?? [], when, about, order: wanted.order }) };
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
