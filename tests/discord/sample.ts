import type { EventAnswer, EventView, ListAnswer, Step } from '../../src/answer/answer.ts';
import type { NewsEvent } from '../../src/archive/event.ts';
import { eventId } from '../../src/archive/event-id.ts';
import type { Reader } from '../../src/discord/render/reader.ts';
import type { Place } from '../../src/places/place.ts';
import { EVERYTHING } from '../../src/timeline/query.ts';
import { sampleEvent } from '../sample-archive.ts';

export const READER: Reader = {
  locale: 'en-GB',
  credit: { line: 'Sample credit, CC0', ownWords: false },
  seenBy: 'all',
};

export const SYRIA: Place = {
  id: 'SY',
  name: 'Syria',
  type: 'country',
  countryCode: 'SY',
  admin1: null,
  within: [],
  population: 20_000_000,
  latitude: 35,
  longitude: 38,
};

export const PALMYRA: Place = {
  ...SYRIA,
  id: 'g163960',
  name: 'Palmyra',
  type: 'city',
  admin1: 'Homs',
  within: ['SY.11', 'SY'],
};

export const BARE: NewsEvent = sampleEvent({ day: '2016-03-27', title: 'Government forces enter Palmyra.' });

export function view(event: Partial<NewsEvent> = {}, places: EventView['places'] = []): EventView {
  const whole = { ...BARE, ...event };
  return { id: eventId(whole.path), event: whole, places };
}

export function step({ id, event: { day, title } }: EventView): Step {
  return { id, day, title };
}

export function card(event: Partial<NewsEvent> = {}, more: Partial<EventAnswer> = {}): EventAnswer {
  return {
    kind: 'event',
    view: view(event),
    position: { nth: 5123, of: 100_277 },
    related: [],
    earlier: null,
    later: null,
    trail: [],
    offers: [],
    ...more,
  };
}

export function list(events: readonly EventView[], more: Partial<ListAnswer> = {}): ListAnswer {
  return {
    kind: 'list',
    understood: { places: [SYRIA], when: '2016', about: '', line: `Syria · 2016 · ${events.length} events` },
    query: { ...EVERYTHING, places: ['SY'] },
    total: events.length,
    page: 0,
    pages: 1,
    events,
    first: BARE.day,
    last: BARE.day,
    histogram: null,
    picture: null,
    map: null,
    headline: null,
    jumps: [],
    offers: [],
    ...more,
  };
}
