import type { Words } from '../../src/catalogue/en.ts';

/** Samples of all parameters of the catalogue, by name; counts are given beside them. */
const SAMPLES: Readonly<Record<string, unknown>> = {
  about: 'ceasefire',
  ago: '10',
  channel: '<#1>',
  country: 'US',
  detail: 'HTTP 503',
  date: '11/03/2004',
  day: '11/03',
  days: [1, 4],
  end: '2015',
  first: '2010',
  from: 1,
  index: 3,
  label: 'Homs',
  last: '2015',
  largest: ['Homs (41)', 'Palmyra (5)'],
  labels: ['Homs', 'Palmyra'],
  minutes: 360,
  most: { when: '2016', count: 41 },
  name: 'Reuters',
  names: ['Homs', 'Palmyra'],
  nth: 41,
  number: 'k3x9',
  offset: 'UTC+2',
  page: 2,
  pages: 1204,
  place: 'Homs',
  places: 3,
  posts: 41,
  reason: 'xyz',
  reference: 5,
  result: 'xyz',
  role: '<@&1>',
  since: '11/03',
  span: '1999–2023',
  start: '2010',
  subscriptions: 2,
  text: 'Brexit',
  title: 'Palmyra is retaken.',
  to: 5,
  total: 100_277,
  typed: 'xyzzy',
  unit: 'month',
  when: '11/03',
  why: 'xyz',
  words: 'Syrian Army',
  year: '2016',
  zone: 'Berlin',
};

/** One text of a language: where it stands, and how it reads for a count. */
export interface Entry {
  readonly path: string;
  /** Names of the parameters that it took. */
  readonly taken: ReadonlySet<string>;
  readonly read: (count: number) => string;
}

/** All entries of a language, in their order. */
export function entriesOf(words: Words): readonly Entry[] {
  return below(words, '');
}

function below(node: unknown, path: string): readonly Entry[] {
  if (typeof node === 'string') return [{ path, taken: new Set(), read: () => node }];
  if (typeof node === 'function') return [called(node as (given: object) => string, path)];
  return Object.entries(node as object).flatMap(([key, inner]) => below(inner, path === '' ? key : `${path}.${key}`));
}

function called(entry: (given: object) => string, path: string): Entry {
  const taken = new Set<string>();
  const given = (count: number) =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          taken.add(String(name));
          if (name === 'count') return count;
          if (typeof name === 'string' && name in SAMPLES) return SAMPLES[name];
          throw new Error(`${path}: give a sample of the parameter "${String(name)}"`);
        },
      },
    );
  return { path, taken, read: (count) => entry(given(count)) };
}
