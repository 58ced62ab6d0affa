import { dayFromIso } from '../src/archive/day.ts';
import type { Archive, NewsEvent } from '../src/archive/event.ts';
import { listEvents } from '../src/archive/snapshot/list-events.ts';

/** What a test says of an event; the rest is plain. */
export type Sample = Partial<Omit<NewsEvent, 'day'>> & { readonly day: string; readonly title: string };

/** An event for a test, its path made from its day and title. */
export function sampleEvent({ day, ...given }: Sample): NewsEvent {
  const number = dayFromIso(day);
  if (number === null) throw new TypeError(`Making a sample event: "${day}" is no day`);
  const [year, month, date] = day.split('-');
  const slug = given.title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 140);
  return {
    path: `/news/${year}/${month}/${Number(date)}/${slug}.md`,
    topic: null,
    summary: null,
    sources: [],
    image: null,
    names: [],
    related: [],
    aliases: [],
    known: 'page',
    ...given,
    day: number,
  };
}

/** An archive of events for a test, ordered as archives are: by day, then path. */
export function sampleArchive(samples: readonly Sample[]): Archive {
  const events = samples.map(sampleEvent).sort((a, b) => a.day - b.day || (a.path < b.path ? -1 : 1));
  return {
    directory: 'sample',
    version: 'sample',
    credit: { line: 'Sample credit, CC0', ownWords: false },
    events: listEvents(events),
    known: { page: events.length, index: 0, reference: 0 },
    pages: events.length,
    merged: 0,
    repaired: [],
    refused: [],
  };
}
