import { wordsFor } from '../catalogue/words-for.ts';
import { localName } from '../places/local-name.ts';
import { formatWhen } from '../timeline/format-when.ts';
import type { Query } from '../timeline/query.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { Understood } from './answer.ts';

/** Of a text that could not be read. */
export const NOT_UNDERSTOOD: Understood = { places: [], when: null, about: '', line: '' };

/** How a query was read, as the first line of a reply: `Syria · 1–30 April 2016 · “ceasefire” · 41 events`. */
export function understoodOf(query: Query, total: number, timeline: Timeline, locale: string): Understood {
  const places = query.places.flatMap((id) => timeline.gazetteer.get(id) ?? []);
  const when = query.when ? formatWhen(query.when, locale) : null;
  const about = query.about.trim();
  const { quoted, events } = wordsFor(locale).answers;
  const parts = [
    ...places.map((place) => localName(place, locale)),
    ...(when ? [when] : []),
    ...(about ? [quoted({ text: about })] : []),
    events({ count: total }),
  ];
  return { places, when, about, line: parts.join(' · ') };
}

/** The same where the question told its time by an event: `24 June 2016 (the day after the Brexit referendum)`. */
export function withToldBy(understood: Understood, toldBy: string | null): Understood {
  const { when, line } = understood;
  if (!toldBy || !when) return understood;
  const told = `${when} (${toldBy})`;
  return { ...understood, when: told, line: line.replace(when, () => told) };
}
