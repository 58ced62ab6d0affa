import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { Annalist } from '../../src/annalist.ts';
import type { Answer } from '../../src/answer/answer.ts';
import { eventId } from '../../src/archive/event-id.ts';
import { openAnnalist } from '../../src/open-annalist.ts';
import { EVERYTHING, type Query } from '../../src/timeline/query.ts';
import { removeTemporary, temporaryFolder } from '../archive/temporary-archive.ts';
import { unpackTar } from '../archive/unpack-tar.ts';
import { replyProblems } from './reply-problems.ts';

const root = join(import.meta.dirname, '../..');
const shared = join(root, '../shared/archives');
const chinese = join(shared, 'zh.tar.zst');
/** More events than a button can carry on the way back. */
const LONGEST_TRAIL = 10;
/** Milliseconds: half a minute of work, on a machine that has much else to do. */
const PATIENCE = 300_000;
const asking = { today: 20_000, locale: 'en-US' };

afterAll(removeTemporary);

/** Each archive with the folder that its pages are in; those beside the project are skipped where they are not there. */
const archives: readonly { readonly name: string; readonly at: string; readonly folder: () => string }[] = [
  { name: 'the project', at: join(root, 'data/archive'), folder: () => join(root, 'data/archive') },
  { name: 'real pages of all generations', at: join(shared, 'the-context'), folder: () => join(shared, 'the-context') },
  { name: 'a whole archive in Chinese', at: chinese, folder: () => unpacked(chinese) },
];

describe.each(archives)('the archive of $name', ({ at, folder }) => {
  it.skipIf(!existsSync(at))(
    'shows every event and its lists within the limits of Discord',
    { timeout: PATIENCE },
    async () => {
      const annalist = await openAnnalist({ archiveDir: folder(), stateDir: null, ignore: [] });
      const events = [...annalist.archive.events];
      expect(events.length).toBeGreaterThan(500);
      expect(
        events.flatMap(({ path }, index) => {
          const trail = events.slice(Math.max(0, index - LONGEST_TRAIL), index).map((before) => eventId(before.path));
          return replyProblems(annalist, { do: 'event', id: eventId(path), trail }, index);
        }),
      ).toEqual([]);
      expect(queriesOf(annalist).flatMap((query, index) => listProblems(annalist, query, index))).toEqual([]);
    },
  );
});

/** Every day of the year that has events, and the places, names and periods that are offered before anything is typed. */
function queriesOf(annalist: Annalist): readonly Query[] {
  const days = Array.from({ length: 12 * 31 }, (_, index) => ({
    month: Math.floor(index / 31) + 1,
    day: (index % 31) + 1,
  }));
  const offered = [
    ...annalist.completePlace('', asking).map(({ value }) => annalist.timeline({ place: value }, asking)),
    ...annalist.completeAbout('', asking).map(({ value }) => annalist.timeline({ about: value }, asking)),
    ...annalist.completeWhen('', asking).map(({ value }) => annalist.timeline({ when: value }, asking)),
  ];
  return [...days.map((when) => ({ ...EVERYTHING, when })), EVERYTHING, ...offered.flatMap(queryOf)].filter(
    (query) => annalist.perform({ do: 'list', query, page: 0 }, asking).kind === 'list',
  );
}

function queryOf(answer: Answer): readonly Query[] {
  return answer.kind === 'list' ? [answer.query] : [];
}

/** The first and the last page of a list. */
function listProblems(annalist: Annalist, query: Query, turn: number): readonly string[] {
  return [0, Number.MAX_SAFE_INTEGER].flatMap((page) => replyProblems(annalist, { do: 'list', query, page }, turn));
}

function unpacked(tar: string): string {
  const folder = temporaryFolder();
  unpackTar(zstdDecompressSync(readFileSync(tar)), folder);
  return folder;
}
