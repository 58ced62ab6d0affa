import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { completeAbout } from '../../../src/answer/complete/complete-about.ts';
import { completePlace } from '../../../src/answer/complete/complete-place.ts';
import { completeTitle } from '../../../src/answer/complete/complete-title.ts';
import { completeWhen } from '../../../src/answer/complete/complete-when.ts';
import { placeText } from '../../../src/answer/complete/place-text.ts';
import { prepareCompletions } from '../../../src/answer/complete/prepare-completions.ts';
import { dayFromIso } from '../../../src/archive/day.ts';
import { allKeys } from '../../../src/columns/find-key.ts';
import { readWhen } from '../../../src/question/when/read-when.ts';
import { formatWhen } from '../../../src/timeline/format-when.ts';
import type { Timeline } from '../../../src/timeline/timeline.ts';
import { sampleTimeline } from '../../sample-annalist.ts';

const today = dayFromIso('2026-11-22') ?? 0;
const asking = { today, locale: 'en-GB' };
const LOCALES = [
  'en-GB',
  'en-US',
  'de',
  'fr',
  'es-ES',
  'it',
  'pt-BR',
  'nl',
  'ru',
  'uk',
  'ja',
  'zh-CN',
  'zh-TW',
  'ko',
  'pl',
];

const samples = [
  { day: '2014-04-03', title: 'Rebels leave Homs Governorate in Syria.', names: ['Syrian Army', 'Homs Governorate'] },
  { day: '2015-08-06', title: 'The old city of Homs, Syria, is rebuilt.', names: ['Homs', 'Syrian Army'] },
  { day: '2015-11-22', title: 'A marathon is run in Springfield, Illinois.', names: ['Running'] },
  { day: '2016-02-29', title: 'A marathon is run in Springfield, Missouri.', names: ['Running', 'Leap years'] },
  { day: '2016-04-11', title: 'An earthquake shakes Quito, Ecuador.', names: ['Army of Ecuador'] },
  { day: '2016-04-30', title: `A very long title 🎉 ${'of many words '.repeat(20)}`, names: ['N'.repeat(120)] },
];

let timeline: Timeline;
beforeAll(() => {
  timeline = sampleTimeline(samples);
});

const everyChoice = (typed: string) => [
  ...completePlace(typed, timeline, 'en-GB'),
  ...completeWhen(typed, timeline, asking),
  ...completeAbout(typed, timeline, 'en-GB'),
  ...completeTitle(typed, timeline, asking),
];

describe('choices', () => {
  it('are at most 25, whole characters, and short enough to be shown and sent, whatever is typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('', ' ', 'a', '20', 'hom', 'spring', '2016-', 'since ', ',', '(', 'id:', '29 feb', '🎉'),
    );
    fc.assert(
      fc.property(typed, (text) => {
        for (const complete of [
          completePlace(text, timeline, 'en-GB'),
          completeWhen(text, timeline, asking),
          completeAbout(text, timeline, 'en-GB'),
          completeTitle(text, timeline, asking),
        ]) {
          expect(complete.length).toBeLessThanOrEqual(25);
          for (const { label, value } of complete) {
            expect(label.length).toBeGreaterThan(0);
            expect(label.length).toBeLessThanOrEqual(100);
            expect(value.length).toBeGreaterThan(0);
            expect(value.length).toBeLessThanOrEqual(100);
            expect(label.isWellFormed() && value.isWellFormed()).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are there before anything is typed, and the same after all was prepared', () => {
    const before = everyChoice('');
    expect(before.length).toBeGreaterThan(10);
    prepareCompletions(timeline);
    expect(everyChoice('')).toEqual(before);
  });

  it('are none of an archive without events', () => {
    const empty = sampleTimeline([]);
    prepareCompletions(empty);
    expect(completePlace('', empty, 'en-GB')).toEqual([]);
    expect(completeAbout('a', empty, 'en-GB')).toEqual([]);
    expect(completeTitle('a', empty, asking)).toEqual([]);
  });
});

describe('completePlace', () => {
  const labels = (typed: string) => completePlace(typed, timeline, 'en-GB').map(({ label }) => label);

  it('offers countries and cities first, no continents', () => {
    expect(labels('')[0]).toMatch(/^(?:United States|Syria) · /);
    expect(labels('').join()).not.toContain('Asia ·');
  });

  it('tells a region from the city of its name, with counts', () => {
    expect(labels('homs').slice(0, 2)).toEqual(['Homs (region), Syria · 2 events', 'Homs, Syria · 1 event']);
  });

  it('names countries and kinds in the asker’s language, and sends what every language reads', () => {
    expect(completePlace('homs', timeline, 'de').slice(0, 2)).toEqual([
      { label: 'Homs (Region), Syrien · 2 Ereignisse', value: 'Homs (region), Syria' },
      { label: 'Homs, Syrien · 1 Ereignis', value: 'Homs, Syria' },
    ]);
  });

  it('tells cities of one name by their regions', () => {
    expect(labels('springf').slice(0, 2).toSorted()).toEqual([
      'Springfield, Illinois, United States · 1 event',
      'Springfield, Missouri, United States · 1 event',
    ]);
  });

  it('gives values that are read as the same place again, for every place with events', () => {
    for (const id of allKeys(timeline.index.places.keys)) {
      const place = timeline.gazetteer.get(id);
      if (!place) throw new Error(`"${id}" is no place`);
      expect(timeline.gazetteer.resolve(placeText(place, timeline.gazetteer)).places[0]?.id).toBe(id);
    }
  });
});

describe('completeWhen', () => {
  const labels = (typed: string, locale = 'en-GB') =>
    completeWhen(typed, timeline, { today, locale }).map(({ label }) => label);

  it.each([
    ['', ['22 November, every year · 1 event', '2016 · 3 events', '2015 · 2 events', '2014 · 1 event']],
    ['20', ['2016 · 3 events', '2015 · 2 events', '2014 · 1 event']],
    ['2016', ['2016 · 3 events', 'February 2016 · 1 event', 'April 2016 · 2 events']],
    ['2016-0', ['February 2016 · 1 event', 'April 2016 · 2 events']],
    ['apr 20', ['April 2016 · 2 events', 'April 2014 · 1 event']],
    ['11 ap', ['11 April, every year · 1 event']],
    ['spring 20', ['March – May 2016 · 2 events', 'March – May 2014 · 1 event']],
  ])('offers for "%s" %j', (typed, expected) => {
    expect(labels(typed)).toEqual(expect.arrayContaining(expected));
  });

  it('says in the asker’s language what it offers', () => {
    expect(labels('apr 201', 'de')[0]).toBe('April 2016 · 2 Ereignisse');
    expect(labels('fév', 'fr')[0]).toMatch(/^février/);
  });

  it('gives values that read as the same days again, in every locale', () => {
    const typed = [
      '',
      '20',
      '201',
      '2015',
      '2016-',
      'apr',
      'm',
      '11 ap',
      '29 feb',
      'since 20',
      'until 20',
      'summer 20',
      'winter 201',
      '2014 to 20',
    ];
    for (const locale of LOCALES) {
      for (const text of typed) {
        for (const { label, value } of completeWhen(text, timeline, { today, locale })) {
          const read = readWhen(value, { today, locale });
          if (!read) throw new Error(`"${value}" is no date in ${locale}`);
          const again = completeWhen(value, timeline, { today, locale })[0];
          expect(again?.label, `${value} in ${locale}: ${formatWhen(read.when, locale)}`).toBe(label);
        }
      }
    }
  });
});

describe('completeAbout', () => {
  it.each([
    ['', ['Running', 'Syrian Army']],
    ['army', ['Syrian Army', 'Army of Ecuador']],
    ['SYRIAN ar', ['Syrian Army']],
    ['army of ec', ['Army of Ecuador']],
    ['rmy', []],
  ])('offers for "%s" %j, by the beginning of any word, those of most events first', (typed, names) => {
    const values = completeAbout(typed, timeline, 'en-GB').map(({ value }) => value);
    expect(values.slice(0, names.length).toSorted()).toEqual(names.toSorted());
    if (typed !== '') expect(values).toHaveLength(names.length);
  });

  it('offers no name that is too long to be sent', () => {
    expect(completeAbout('nnn', timeline, 'en-GB')).toEqual([]);
  });
});

describe('completeTitle', () => {
  const titles = (typed: string) =>
    completeTitle(typed, timeline, asking).map(({ label }) => label.replace(/^.*? · /, ''));

  it.each([
    ['earthq', 'An earthquake shakes Quito, Ecuador.'],
    ['qui', 'An earthquake shakes Quito, Ecuador.'],
    ['q', 'An earthquake shakes Quito, Ecuador.'],
    ['the old c', 'The old city of Homs, Syria, is rebuilt.'],
    ['11 april 2016', 'An earthquake shakes Quito, Ecuador.'],
    ['2016 marath', 'A marathon is run in Springfield, Missouri.'],
    ['homs rebels', 'Rebels leave Homs Governorate in Syria.'],
    ['erthquake ', 'An earthquake shakes Quito, Ecuador.'],
  ])('puts for "%s" first "%s"', (typed, title) => {
    expect(titles(typed)[0]).toBe(title);
  });

  it('cuts a long title at a word’s end', () => {
    expect(titles('a very long')[0]).toMatch(/ (?:of|many|words)…$/);
  });

  it('offers the latest events before anything is typed', () => {
    expect(titles('')).toHaveLength(samples.length);
    expect(titles('')[1]).toBe('An earthquake shakes Quito, Ecuador.');
  });
});
