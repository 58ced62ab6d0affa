import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEvents } from '../../../src/archive/build-archive.ts';
import type { NewsEvent } from '../../../src/archive/event.ts';
import { eventId } from '../../../src/archive/event-id.ts';
import { listEvents } from '../../../src/archive/snapshot/list-events.ts';
import { sampleEvent } from '../../sample-archive.ts';

const FERRY = sampleEvent({ day: '2015-02-01', title: 'A ferry sinks off Bergen.', names: ['Norway', 'Bergen'] });
const BRIDGE = sampleEvent({
  day: '2016-04-03',
  title: 'Ein Brücke öffnet — 橋が開く 🌉',
  topic: 'Bridges',
  summary: 'After "years" of \\ building.\n',
  sources: [{ name: 'NRK', url: 'http://nrk.example/a' }],
  image: 'https://nrk.example/a.jpg',
  names: ['Bergen', 'Oslo, Norway'],
  related: [{ path: FERRY.path, names: ['Bergen'] }],
  aliases: ['/news/2016/04/3/橋.md', '/zh/news/2016/04/3/old.md'],
  known: 'index',
});
const events = listEvents([FERRY, BRIDGE]);

describe('listEvents', () => {
  it('gives back every event as it was', () => {
    expect([...events]).toEqual([FERRY, BRIDGE]);
    expect([events.at(0), events.at(1)]).toEqual([FERRY, BRIDGE]);
  });

  it('tells day, title, path, sources and links of an event by itself', () => {
    expect([events.length, ...events.days]).toEqual([2, FERRY.day, BRIDGE.day]);
    expect([events.titleOf(1), events.pathOf(1)]).toEqual([BRIDGE.title, BRIDGE.path]);
    expect([[...events.sourceCounts], [...events.links]]).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it.each([-1, 2, Number.NaN, 0.5])('has nothing at %s', (number) => {
    expect([events.at(number), events.titleOf(number), events.pathOf(number)]).toEqual([undefined, '', '']);
  });

  it.each([
    ['its path', BRIDGE.path],
    ['its path without a slash', BRIDGE.path.slice(1)],
    ['its path below a language', `/zh${BRIDGE.path}`],
    ['an alias', '/news/2016/04/3/橋.md'],
    ['an alias without the language it has', '/news/2016/04/3/old.md'],
    ['its id', eventId(BRIDGE.path)],
    ['the id of an alias', eventId('/zh/news/2016/04/3/old.md')],
  ])('finds an event by %s', (_, key) => {
    expect(events.numberOf(key)).toBe(1);
  });

  it.each(['', 'id', 'earthquake', '/news/2016/04/3/none.md', eventId('/none.md')])('finds none by %j', (key) => {
    expect(events.numberOf(key)).toBeUndefined();
  });

  it("prefers an event's own path to another's alias", () => {
    const both = listEvents([{ ...FERRY, aliases: [BRIDGE.path] }, BRIDGE]);
    expect(both.numberOf(BRIDGE.path)).toBe(1);
  });

  it('keeps any events, and finds each', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyEvent, { selector: ({ path }) => path, maxLength: 12 }), (made) => {
        const given = made.toSorted(compareEvents);
        const list = listEvents(given);
        expect([...list]).toEqual(given);
        expect(given.map(({ path }) => list.numberOf(eventId(path)))).toEqual([...given.keys()]);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});

const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const anyEvent: fc.Arbitrary<NewsEvent> = fc.record({
  path: text.map((slug) => `/news/2016/04/3/${encodeURIComponent(slug)}.md`),
  day: fc.integer({ min: -700_000, max: 40_000 }),
  title: text,
  topic: fc.option(text),
  summary: fc.option(text),
  sources: fc.array(fc.record({ name: text, url: text }), { maxLength: 3 }),
  image: fc.option(text),
  names: fc.uniqueArray(text, { maxLength: 4 }),
  related: fc.constant([]),
  aliases: fc.constant([]),
  known: fc.constantFrom('page', 'index', 'reference'),
});
