import type { Choice } from '../../src/answer/answer.ts';
import { dayFromIso } from '../../src/archive/day.ts';
import type { Benchmark } from './benchmark.ts';
import { openEnglish } from './english.ts';
import { TIME_HEAD, timeCells } from './percentile.ts';

const ASKING = { today: dayFromIso('2024-01-01') ?? 0, locale: 'en-US' };
const WARM_UP = 50;
const EVENTS = 60;

/** What people type into each option, letter by letter. */
const TYPED = {
  place: [
    'Deir ez-Zor',
    'Kyiv',
    'New York',
    'Bosnia and Herzegovina',
    'qaryatein',
    'São Paulo',
    'Москва',
    'UK',
    'homs',
    'sinai',
  ],
  when: [
    'April 2016',
    'winter 2013-14',
    '11 March',
    '2010 to 2013',
    'since March 2014',
    'last week of August 2015',
    '9/11',
    '2016-04-03',
  ],
  about: [
    'Islamic State',
    'Barack Obama',
    'Syrian Civil War',
    'earthquake',
    'United Nations',
    'nobel peace prize',
    'Brexit',
    'NASA',
  ],
};

/** How quickly choices come while somebody types. */
export const complete: Benchmark = {
  name: 'complete',
  about:
    'Choices for every beginning of what is typed, from nothing to the whole, in process, over the English archive.',
  async *run() {
    const annalist = await openEnglish();
    const { events } = annalist.archive;
    const step = Math.floor(events.length / EVENTS);
    const titles = Array.from({ length: EVENTS }, (_, index) =>
      events
        .titleOf(index * step)
        .split(' ')
        .slice(0, 5)
        .join(' '),
    );
    const options: readonly (readonly [string, Complete, readonly string[]])[] = [
      ['place', annalist.completePlace, [...TYPED.place, ...offered(annalist.completePlace)]],
      ['when', annalist.completeWhen, [...TYPED.when, ...offered(annalist.completeWhen)]],
      ['about', annalist.completeAbout, [...TYPED.about, ...offered(annalist.completeAbout)]],
      ['title', annalist.completeTitle, [...titles, ...TYPED.when, ...TYPED.place]],
    ];
    yield {
      title: `Choices while typing: over ${events.length.toLocaleString('en-US')} events`,
      head: ['option', 'texts', ...TIME_HEAD],
      rows: options.map(([name, ask, texts]) => [name, String(texts.length), ...timeCells(timesOf(ask, texts))]),
    };
  },
};

type Complete = (typed: string, asking: typeof ASKING) => readonly Choice[];

/** What is offered before anything is typed, as a text to type. */
function offered(ask: Complete): readonly string[] {
  return ask('', ASKING).map(({ value }) => value);
}

function timesOf(ask: Complete, texts: readonly string[]): readonly number[] {
  const typed = texts.flatMap((text) => Array.from({ length: text.length + 1 }, (_, length) => text.slice(0, length)));
  for (const text of typed.slice(0, WARM_UP)) ask(text, ASKING);
  return typed.map((text) => {
    const begun = performance.now();
    ask(text, ASKING);
    return performance.now() - begun;
  });
}
