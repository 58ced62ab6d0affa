import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Annalist } from '../../src/annalist.ts';
import { dayFromIso } from '../../src/archive/day.ts';
import { openAnnalist } from '../../src/open-annalist.ts';
import { RANKING_CORPUS } from './ranking-corpus.ts';

const root = resolve(import.meta.dirname, '../..');
const asking = { today: dayFromIso('2024-01-01') ?? 0, locale: 'en-US' };
/** `2016/04/3` of a path. */
const dayIn = (path: string) => path.split('/').slice(2, 5).join('/');
const open = (archiveDir: string) => openAnnalist({ archiveDir, stateDir: null, ignore: [] });

describe('the event that comes first, in the archive of the project', () => {
  let annalist: Annalist;
  beforeAll(async () => {
    annalist = await open(join(root, 'data/archive'));
  });

  it.each(RANKING_CORPUS)('%s → %s', (question, day) => {
    const [first = -1] = annalist.find(question, asking).numbers;
    expect(dayIn(annalist.archive.events.pathOf(first)) || null).toBe(day);
  });
});

const context = resolve(root, '../shared/archives/the-context');
describe.skipIf(!existsSync(context))('the event that comes first, in real pages (skipped where they are not)', () => {
  let annalist: Annalist;
  beforeAll(async () => {
    annalist = await open(context);
  });

  it.each([
    ['syrian army retakes al-Qaryatayn', '2016/04/3'],
    ['al-Qaryatayn, April 2016', '2016/04/3'],
  ])('%s → %s', (question, day) => {
    const [first = -1] = annalist.find(question, asking).numbers;
    expect(dayIn(annalist.archive.events.pathOf(first))).toBe(day);
  });
});
