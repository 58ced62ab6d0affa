import { describe, expect, it } from 'vitest';
import { EN, type Words } from '../../src/catalogue/en.ts';
import { LANGUAGES } from '../../src/catalogue/languages.ts';
import { entriesOf } from './entries.ts';

/** 21 and 1,000,000 have plural forms of their own in some languages. */
const COUNTS = [0, 1, 2, 5, 21, 1_000_000];

/** What is the same in English, and rightly so. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  'pt-BR': ['answers.quoted', 'card.placeBecause'],
  de: [
    'commands.daily.subcommands.pause.name',
    'commands.daily.subcommands.export.name',
    'commands.daily.options.ping.name',
    'daily.placed',
  ],
  fr: [
    'archive.pages',
    'archive.version',
    'commands.ask.options.question.name',
    'commands.onThisDay.options.date.name',
    'commands.archive.name',
    'commands.daily.subcommands.pause.name',
  ],
  'es-ES': [],
  'es-419': [],
  ja: [],
  'zh-CN': ['answers.quoted'],
};

/** Only parameters and signs. */
const WORDLESS = new Set([
  'commands.timeline.options.file.choices.markdown',
  'commands.timeline.options.file.choices.ical',
  'answers.dated',
  'offers.counted',
  'pauses.because',
  'results.because',
  'results.line',
  'settings.problem',
  'whys.lost',
]);

/** Buttons: a phone shows some 34 characters of them. */
const LABELS = /^(?:offers|list|reply)\.|^card\.(?:earlier|later|back|toList)$|^help\.title$/;
const LABEL_LIMIT = 80;
const PHONE = 34;

const languages = Object.entries(LANGUAGES).map(([locale, words]) => ({ locale, words, entries: entriesOf(words) }));
const english = new Map(entriesOf(EN).map((entry) => [entry.path, entry]));

describe.each(languages)('the words in $locale', ({ locale, words, entries }) => {
  const texts = entries.flatMap(({ path, read }) => [...new Set(COUNTS.map(read))].map((text) => ({ path, text })));

  it('are all there, each with the parameters that it has in English', () => {
    expect(entries.map(({ path }) => path).toSorted()).toEqual([...english.keys()].toSorted());
    for (const { path, taken, read } of entries) {
      for (const count of COUNTS) {
        read(count);
        english.get(path)?.read(count);
      }
      expect([path, [...taken].toSorted()]).toEqual([path, [...(english.get(path)?.taken ?? [])].toSorted()]);
    }
  });

  it('say something, and nothing that is left of their making', () => {
    const wrong = texts.filter(
      ({ text }) => text.trim() !== text || text === '' || /undefined|NaN|\[object|#(?!\w)/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it.skipIf(words === EN)('are not those of English', () => {
    const same = entries.filter(({ path, read }) =>
      COUNTS.every((count) => read(count) === english.get(path)?.read(count)),
    );
    expect(same.map(({ path }) => path).filter((path) => !WORDLESS.has(path))).toEqual(SAME[locale] ?? []);
  });

  it('are set with typographic signs', () => {
    const outside = texts.map(({ path, text }) => ({ path, text: text.replace(/`[^`]*`/g, '`') }));
    expect(outside.filter(({ text }) => /["']|\.\.\.| {2}/.test(text))).toEqual([]);
    if (locale === 'fr') expect(outside.filter(({ text }) => /[ \p{L}][:;?!»]|«[^\u202f]/u.test(text))).toEqual([]);
  });

  it('fit on buttons', () => {
    const labels = texts.filter(({ path }) => LABELS.test(path));
    expect(labels.filter(({ text }) => text.length > LABEL_LIMIT)).toEqual([]);
    const constant = entries.filter(({ path, taken }) => LABELS.test(path) && taken.size === 0);
    expect(constant.filter(({ read }) => read(1).length > PHONE).map(({ path }) => path)).toEqual([]);
  });

  it('name commands as they are called in the language', () => {
    const known = new Set(commandNames(words));
    const mentioned = texts.flatMap(({ path, text }) =>
      [...text.matchAll(/`\/([^`]+)`/g)].map(([, name = '']) => ({ path, name })),
    );
    expect(mentioned.length).toBeGreaterThan(5);
    expect(mentioned.filter(({ name }) => !known.has(name))).toEqual([]);
  });
});

function commandNames({ commands }: Words): readonly string[] {
  const { private: _, ...all } = commands;
  const subcommands = Object.values(commands.daily.subcommands).map(({ name }) => `${commands.daily.name} ${name}`);
  return [...Object.values(all).map(({ name }) => name), ...subcommands];
}
