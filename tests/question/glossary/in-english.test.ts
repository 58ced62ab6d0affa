import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Annalist } from '../../../src/annalist.ts';
import { dayFromIso } from '../../../src/archive/day.ts';
import { openAnnalist } from '../../../src/open-annalist.ts';
import { inEnglish } from '../../../src/question/glossary/in-english.ts';
import { sampleTimeline } from '../../sample-annalist.ts';
import { QUESTIONS } from './questions.ts';

const today = dayFromIso('2026-11-22') ?? 0;
const ownArchive = join(import.meta.dirname, '../../../data/archive');

describe('questions in other languages', () => {
  let annalist: Annalist;
  beforeAll(async () => {
    annalist = await openAnnalist({ archiveDir: ownArchive, stateDir: null, ignore: [] });
  });

  const asked = QUESTIONS.flatMap(({ en = '', ...others }) =>
    Object.entries(others).map(([locale, question]) => [question, locale, en] as const),
  );

  it.each(asked)('%s (%s) is %s', (question, locale, english) => {
    const own = annalist.find(question, { today, locale });
    const same = annalist.find(english, { today, locale: 'en-GB' });
    expect(own.query).toMatchObject({ when: same.query.when, places: same.query.places, intent: same.query.intent });
    expect(own.numbers[0]).toBe(same.numbers[0]);
    const [answer, sameAnswer] = [
      annalist.ask(question, { today, locale }),
      annalist.ask(english, { today, locale: 'en-GB' }),
    ];
    expect(answer.kind).toBe(sameAnswer.kind);
  });

  it.each(QUESTIONS.map(({ en = '' }) => en))('%s is the same in English for every asker', (question) => {
    const same = annalist.find(question, { today, locale: 'en-GB' });
    for (const locale of ['de', 'fr', 'es-ES', 'pt-BR', 'ru', 'uk', 'zh-CN', 'ja']) {
      expect([locale, annalist.find(question, { today, locale }).query]).toEqual([locale, same.query]);
    }
  });
});

describe('inEnglish', () => {
  const english = sampleTimeline([
    { day: '2015-08-06', title: 'The war in Syria goes on in the town of Al-Qaryatayn.' },
    { day: '2016-04-03', title: 'A fire in the old harbour of Lübeck is put out.' },
  ]);
  const german = sampleTimeline([{ day: '2016-04-03', title: 'Brand im alten Hafen von Lübeck gelöscht.' }]);

  it.each([
    ['Brand im Hafen von Lübeck', 'fire in Hafen of Lübeck'],
    ['war in Syria', 'war in Syria'],
    ['fire in Lübeck', 'fire in Lübeck'],
    ['Lübeck', 'Lübeck'],
  ])('says %j as %j', (text, said) => {
    expect(inEnglish(text, 'de', english)).toBe(said);
  });

  it('leaves the words of an archive that is not English', () => {
    expect(inEnglish('Brand im Hafen', 'de', german)).toBe('Brand im Hafen');
  });

  it('leaves what is asked in a language without a glossary', () => {
    expect(inEnglish('incendio nel porto', 'it', english)).toBe('incendio nel porto');
  });
});
