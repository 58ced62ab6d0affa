import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/event.ts';
import { loadArchive } from '../../src/archive/load-archive.ts';
import { readPath } from '../../src/archive/page/read-path.ts';
import { removeTemporary, temporaryFolder } from './temporary-archive.ts';
import { unpackTar } from './unpack-tar.ts';

const SHARED = resolve(import.meta.dirname, '../../../shared');
const THE_CONTEXT = join(SHARED, 'archives/the-context');
const CHINESE = join(SHARED, 'archives/zh.tar.zst');
const SEEDS = join(SHARED, 'seeds');

afterAll(removeTemporary);

/** Marks of HTML and of wikis that no reader should meet. */
const MARKS = /&#?\w+;|''|\{\{|\}\}|\[\[|\]\]|\[https?:|<[a-z!/]|-\{|\}-/i;

/** What is true of every loaded archive, whatever it holds. */
function expectSound(archive: Archive): void {
  const events = [...archive.events];
  const paths = events.flatMap(({ path, aliases }) => [path, ...aliases]);
  expect(new Set(paths).size).toBe(paths.length);
  const known = new Set(events.map(({ path }) => path));
  const dangling = events.flatMap(({ path, related }) =>
    related.filter((line) => !known.has(line.path) || line.path === path),
  );
  expect(dangling).toEqual([]);
  const order = events.map(({ day, path }) => `${String(day + 1_000_000).padStart(8, '0')} ${path}`);
  expect(order).toEqual(order.toSorted((one, other) => (one < other ? -1 : 1)));
  expect(events.filter(({ path, day }) => readPath(path)?.day !== day)).toEqual([]);
  expect(
    events.filter(({ title, names }) => title === '' || MARKS.test(title) || names.some((name) => MARKS.test(name))),
  ).toEqual([]);
  expect(events.filter(({ summary, image }) => MARKS.test(summary ?? '') || !/^https?:|^$/.test(image ?? ''))).toEqual(
    [],
  );
}

/** Every event page of a folder leads to an event of the day that its folder says. */
function expectNoneLost(directory: string, archive: Archive): number {
  const files = globSync('news/*/*/*/*.md', { cwd: directory }).filter((file) => readPath(file)?.isIndex === false);
  const wrong = files.filter((file) => {
    const event = archive.events.at(archive.events.numberOf(file) ?? -1);
    return event?.known !== 'page' || event.day !== readPath(file)?.day;
  });
  expect(wrong).toEqual([]);
  return files.length;
}

describe.skipIf(!existsSync(THE_CONTEXT))(
  'loadArchive, on real pages of all generations (skipped where they are not there)',
  () => {
    let archive: Archive;
    beforeAll(async () => {
      archive = await loadArchive(THE_CONTEXT);
    });

    it('is sound, refuses nothing and loses no page', () => {
      expectSound(archive);
      expect(archive.refused).toEqual([]);
      expect(expectNoneLost(THE_CONTEXT, archive)).toBe(127);
      expect(archive.pages).toBe(145);
    });

    it.each([
      ['2016/04/3', 'al-qaryatayn', 2],
      ['2015/08/6', 'al-qaryatain', 2],
      ['2015/05/21', 'ancient-ruins-of-palmyra', 2],
      ['2014/06/10', 'mosul', 2],
      ['2014/08/8', 'f-a-18', 3],
      ['2016/12/13', 'warring-parties', 3],
      ['2015/08/21', 'mar-elian', 2],
      ['2015/11/3', 'syrian-refugee-activists', 2],
      ['2016/07/9', 'mi-24', 2],
      ['2017/10/23', '67-bodies', 2],
      ['2017/09/9', 'deir-ez-zor-airport', 2],
      ['2014/07/17', 'malaysia-airlines', 3],
      ['2011/03/11', 'magnitude-earthquake-hits', 2],
    ])('makes one event of the versions of %s %s', (day, words, versions) => {
      const prefix = `/news/${day}/`;
      const found = [...archive.events].filter(({ path, aliases }) =>
        [path, ...aliases].some((one) => one.startsWith(prefix) && one.includes(words)),
      );
      expect(found).toHaveLength(1);
      expect(found[0]?.aliases.length).toBeGreaterThanOrEqual(versions - 1);
    });

    it('gathers the names of an event that has none on its page', () => {
      const [event] = [...archive.events].filter(({ path }) => path.startsWith('/news/2016/04/3/the-syrian-army'));
      expect(event?.names).toEqual(
        expect.arrayContaining([
          'Battle of al-Qaryatayn (March-April 2016)',
          'Homs Governorate',
          'Islamic State',
          'Syrian Army',
          'Syrian Civil War',
          'al-Qaryatayn',
        ]),
      );
      expect(event).toMatchObject({ image: null, summary: null });
    });

    it('keeps names with a comma whole', () => {
      const names = new Set([...archive.events].flatMap((event) => event.names));
      for (const name of ['Washington, D.C.', 'Myanmar general election, 2015', 'United States elections, 2016'])
        expect(names).toContain(name);
      for (const part of ['D.C.', '2015', '2016']) expect(names).not.toContain(part);
    });

    it('drops what sites say of themselves', () => {
      expect(
        [...archive.events].filter(({ summary }) => /ABCNews\.com|Euronews|Channel NewsAsia -/.test(summary ?? '')),
      ).toEqual([]);
    });
  },
);

describe.skipIf(!existsSync(SEEDS))('loadArchive, on the seeds (skipped where they are not there)', () => {
  it('reads each seed as the page that its date line and title say', async () => {
    const directory = temporaryFolder();
    readdirSync(SEEDS).forEach((name, index) => {
      const text = readFileSync(join(SEEDS, name), 'utf8');
      const folder = /\((\/news\/\d+\/\d+\/\d+)\/index\.md\)/.exec(text)?.[1] ?? '';
      const file = join(directory, folder, `seed-${index}.md`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    });
    const archive = await loadArchive(directory);
    expectSound(archive);
    expect(expectNoneLost(directory, archive)).toBe(2);
    const seeds = [...archive.events].filter(({ known }) => known === 'page');
    expect(seeds.map(({ related, sources }) => [related.length, sources.length])).toEqual([
      [5, 1],
      [5, 2],
    ]);
    expect(archive.refused).toEqual([]);
  });
});

describe.skipIf(!existsSync(CHINESE))(
  'loadArchive, on the whole Chinese archive (skipped where it is not there)',
  () => {
    it('is sound, and none of its pages is lost or misdated', async () => {
      const directory = temporaryFolder();
      unpackTar(zstdDecompressSync(readFileSync(CHINESE)), directory);
      const archive = await loadArchive(directory);
      expectSound(archive);
      expect(expectNoneLost(directory, archive)).toBe(8984);
      expect(archive.pages).toBe(15_812);
      expect([...archive.events].filter(({ known }) => known === 'page').length + archive.merged).toBe(8984);
      expect(archive.refused).toEqual([]);
      expect([...archive.events].filter(({ topic }) => topic !== null).length).toBeGreaterThan(8800);
      expect([...archive.events].filter(({ image }) => image !== null).length).toBeGreaterThan(2200);
    });
  },
);
