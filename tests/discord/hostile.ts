import fc from 'fast-check';
import type {
  Action,
  Answer,
  EventAnswer,
  EventView,
  ListAnswer,
  Neighbour,
  Notice,
  RelatedView,
  Step,
} from '../../src/answer/answer.ts';
import type { NewsEvent } from '../../src/archive/event.ts';
import { eventId } from '../../src/archive/event-id.ts';
import type { Place } from '../../src/places/place.ts';
import type { Query } from '../../src/timeline/query.ts';

/** Texts that try to break out of a message: marks, mentions, links, direction signs, piles, halves of characters. */
export const HOSTILE_TEXTS: readonly string[] = [
  '',
  ' ',
  '\u200b\u2060\ufeff',
  '[a](https://evil.example)',
  '[bbc.co.uk](https://evil.example) and ![x](y)',
  '<t:1460000000:R> <@1234567890> <@&99> <#42> </help:1> <a:x:1> <id:home>',
  '@everyone @here @EVERYONE',
  '# Heading',
  '> quote',
  '>>> all of it',
  '- item',
  '1. item',
  '-# small',
  '||spoiler|| **bold** __under__ ~~gone~~ `code` ```js\ncode```',
  'see http://evil.example/x?a=(b) and https://evil.example',
  'http:\\/\\/evil.example',
  'a\nb\r\n\r\nc\u2028d\u0085e',
  'abc\u202egnp.exe\u2066x\u2069',
  '\ud800 half \udc00',
  `zalgo${'\u0301'.repeat(300)}`,
  '👩‍👩‍👧‍👦'.repeat(60),
  '\\',
  '\\'.repeat(3000),
  '['.repeat(5000),
  'word '.repeat(2000),
  'x'.repeat(5000),
  '新闻'.repeat(3000),
  '\u0000\u0007\u001b[31mred',
  'می‌خواهم',
];

const hostileText = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.array(fc.constantFrom(...HOSTILE_TEXTS), { minLength: 2, maxLength: 4 }).map((parts) => parts.join('')),
);

export const HOSTILE_URLS: readonly string[] = [
  '',
  'javascript:alert(1)',
  'data:text/html,x',
  '//host/x',
  'https://nohost',
  'https://',
  'http://exa mple.com/',
  'https://news.example.com/a b(c)[d]"e<f>',
  'https://user:pass@news.example.com/',
  'https://bbc.co.uk@evil.example/',
  'https://news.example.com/)](https://evil.example)',
  `https://news.example.com/${'a'.repeat(3000)}`,
  'https://новости.рф/тест',
  'HTTPS://NEWS.EXAMPLE.COM/',
  'http://127.0.0.1/',
  'http://[::1]/',
  'https:news.example.com',
  'https://news.example.com/\u202eevil',
  'ftp://news.example.com/',
];

const hostileUrl = fc.oneof(fc.constantFrom(...HOSTILE_URLS), fc.webUrl(), hostileText);
const day = fc.integer({ min: -719_528, max: 2_932_896 });
const texts = fc.array(hostileText, { maxLength: 12 });

/** Any event that an archive could hold, however bad its texts. */
export const hostileEvent: fc.Arbitrary<NewsEvent> = fc.record({
  path: fc.uuid().map((name) => `/news/2016/04/3/${name}.md`),
  day,
  title: hostileText,
  topic: fc.option(hostileText),
  summary: fc.option(hostileText),
  sources: fc.array(fc.record({ name: hostileText, url: hostileUrl }), { maxLength: 20 }),
  image: fc.option(hostileUrl),
  names: texts,
  related: fc.constant([]),
  aliases: fc.constant([]),
  known: fc.constantFrom('page', 'index', 'reference'),
});

const place: fc.Arbitrary<Place> = fc.record({
  id: fc.constantFrom('SY', 'SY.11', 'g170654', 'r.sinai', 'n.al-qaryatayn'),
  name: hostileText,
  type: fc.constantFrom('country', 'admin1', 'city', 'other'),
  countryCode: fc.constantFrom('SY', '', 'ZZ', '??'),
  admin1: fc.option(hostileText),
  within: fc.constant([]),
  population: fc.nat(),
  latitude: fc.constant(null),
  longitude: fc.constant(null),
});

const view: fc.Arbitrary<EventView> = fc
  .record({ event: hostileEvent, places: fc.array(fc.record({ place, why: hostileText }), { maxLength: 6 }) })
  .map(({ event, places }) => ({ id: eventId(event.path), event, places }));

const id = fc.string().map((text) => eventId(text));
const step: fc.Arbitrary<Step> = fc.record({ id, day, title: hostileText });
const related: fc.Arbitrary<RelatedView> = fc.tuple(step, hostileText).map(([one, reason]) => ({ ...one, reason }));
const neighbour: fc.Arbitrary<Neighbour> = fc
  .tuple(step, fc.option(hostileText))
  .map(([one, place]) => ({ ...one, place }));

export const anyQuery: fc.Arbitrary<Query> = fc.record({
  when: fc.option(
    fc.oneof(
      fc.tuple(day, day).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
      fc.record({ from: day, to: fc.constant(null) }),
      fc.record({ from: fc.constant(null), to: day }),
      fc.constant({ from: null, to: null }),
      fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) }),
    ),
  ),
  places: fc.array(fc.constantFrom('SY', 'SY.11', 'g170654', 'g11999999', 'r.sinai', 'n.al-qaryatayn'), {
    maxLength: 4,
  }),
  about: hostileText,
  order: fc.constantFrom('oldest', 'newest', 'relevance'),
  intent: fc.constantFrom('list', 'when', 'first', 'last', 'count', 'settle'),
});

export const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record(
    {
      do: fc.constant('list' as const),
      query: anyQuery,
      page: fc.nat(2_000_000),
      picture: fc.constantFrom('histogram' as const, 'map' as const),
    },
    { requiredKeys: ['do', 'query', 'page'] },
  ),
  fc.record(
    { do: fc.constant('event' as const), id, day, trail: fc.array(id, { maxLength: 20 }) },
    { requiredKeys: ['do', 'id', 'trail'] },
  ),
  fc.constant({ do: 'help' as const }),
);

const offers = fc.array(fc.record({ label: hostileText, action: anyAction }), { maxLength: 30 });
const understood = fc.record({
  places: fc.array(place, { maxLength: 2 }),
  when: fc.option(hostileText),
  about: hostileText,
  line: hostileText,
});

const histogram = fc.record({
  unit: fc.constantFrom('day' as const, 'month' as const, 'year' as const),
  bars: fc.array(fc.record({ from: day, to: day, count: fc.nat() }), { minLength: 1, maxLength: 70 }),
  span: fc.record({ from: day, to: day }),
});
const degrees = { latitude: fc.integer({ min: -90, max: 90 }), longitude: fc.integer({ min: -180, max: 180 }) };
const spot = fc.record({
  place: fc.tuple(place, fc.record(degrees)).map(([one, point]) => ({ ...one, ...point })),
  count: fc.nat(),
});

export const hostileList: fc.Arbitrary<ListAnswer> = fc.record({
  kind: fc.constant('list'),
  understood,
  query: anyQuery,
  total: fc.nat(200_000),
  page: fc.nat(100),
  pages: fc.nat(200),
  events: fc.array(view, { maxLength: 30 }),
  first: day,
  last: day,
  histogram: fc.option(histogram),
  picture: fc.constantFrom(null, 'histogram', 'map'),
  map: fc.option(fc.array(spot, { maxLength: 60 })),
  headline: fc.option(hostileText),
  jumps: fc.array(fc.record({ label: hostileText, count: fc.nat(), page: fc.nat(20_000) }), { maxLength: 25 }),
  offers,
});

export const hostileCard: fc.Arbitrary<EventAnswer> = fc.record({
  kind: fc.constant('event'),
  view,
  position: fc.record({ nth: fc.nat(), of: fc.nat() }),
  related: fc.array(related, { maxLength: 30 }),
  earlier: fc.option(neighbour),
  later: fc.option(neighbour),
  trail: fc.array(step, { maxLength: 12 }),
  offers,
});

export const hostileReply: fc.Arbitrary<Answer | Notice> = fc.oneof(
  hostileList,
  hostileCard,
  fc.record({
    kind: fc.constant('nothing' as const),
    reason: fc.constant('no-match' as const),
    understood,
    text: hostileText,
    offers,
  }),
  fc.record({
    kind: fc.constant('notice' as const),
    title: hostileText,
    text: hostileText,
    fields: fc.array(fc.record({ name: hostileText, value: hostileText }), { maxLength: 30 }),
    offers,
  }),
);
