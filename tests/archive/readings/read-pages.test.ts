import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { globSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPages } from '../../../src/archive/find-pages.ts';
import { loadArchive } from '../../../src/archive/load-archive.ts';
import { gleanPages } from '../../../src/archive/readings/glean.ts';
import type { Gleanings } from '../../../src/archive/readings/gleanings.ts';
import { groupPages } from '../../../src/archive/readings/page-group.ts';
import { readPages } from '../../../src/archive/readings/read-pages.ts';
import { folderOf, pathOf, writePage } from '../../../src/archive/write-page.ts';
import { allTexts } from '../../../src/columns/texts.ts';
import { removeTemporary, temporaryArchive, temporaryFolder } from '../temporary-archive.ts';

const YEARS = 6;
/** More than are read without a thread. */
const PAGES_A_YEAR = 210;

let directory: string;
let pages: ReturnType<typeof findPages>['pages'];

beforeAll(() => {
  directory = manyPages();
  ({ pages } = findPages(directory));
});
afterAll(removeTemporary);

/** An archive of some years, each page with a line to the next one's. */
function manyPages(): string {
  const titles = Array.from({ length: YEARS * PAGES_A_YEAR }, (_, number) => {
    const day = 11_000 + 365 * Math.floor(number / PAGES_A_YEAR) + (number % PAGES_A_YEAR);
    return { day, title: `Bridge number ${number} opens.` };
  });
  const files = titles.map(({ day, title }, number) => {
    const next = titles[number + 1] ?? { day, title };
    const related = [{ path: pathOf(next.day, next.title), title: next.title, names: ['Oslo', `Bridge ${number}`] }];
    const page = writePage({ day, title, summary: 'It *was* old.', sources: [], image: null, related });
    return [`${folderOf(day).slice(1)}/${pathOf(day, title).split('/').at(-1)}`, page] as const;
  });
  return temporaryArchive(Object.fromEntries(files));
}

async function readAll(folder: string | null): Promise<Gleanings[]> {
  const all: Gleanings[] = [];
  for await (const gleanings of readPages({ directory, pages, folder })) all.push(gleanings);
  return all;
}

describe('readPages', () => {
  it('gives, year by year, what the pages say', async () => {
    const expected = groupPages(pages).map((group) => gleanPages(directory, group.pages));
    expect(expected).toHaveLength(YEARS);
    expect(plain(await readAll(null))).toEqual(plain(expected));
  });

  it('reads only what was touched since', async () => {
    const folder = temporaryFolder();
    const first = await readAll(folder);
    const before = timesOf(folder);
    const [changed] = globSync(join(directory, 'news/2001/*/*/*.md'));
    writeFileSync(changed ?? '', '# Another title.\n');
    pages = findPages(directory).pages;
    const second = await readAll(folder);
    expect(differing(before, timesOf(folder))).toEqual(['news-2001.readings']);
    expect(plain(second).filter((year, index) => year !== plain(first)[index])).toHaveLength(1);
  });

  it('reads again what was damaged, and forgets what is gone', async () => {
    const folder = temporaryFolder();
    const first = await readAll(folder);
    writeFileSync(join(folder, 'news-2001.readings'), 'no');
    writeFileSync(join(folder, 'news-1901.readings'), '');
    expect(plain(await readAll(folder))).toEqual(plain(first));
    expect(statSync(join(folder, 'news-2001.readings')).size).toBeGreaterThan(1000);
    expect(globSync('news-1901*', { cwd: folder })).toEqual([]);
  });

  it('goes on where it was killed', async () => {
    const stateDirectory = temporaryFolder();
    const program = join(import.meta.dirname, 'load-and-die.ts');
    const { signal } = spawnSync(process.execPath, [program, directory, stateDirectory], { stdio: 'inherit' });
    expect(signal).toBe('SIGKILL');
    const [folder = ''] = globSync(join(stateDirectory, 'readings-*'));
    const before = timesOf(folder);
    expect(before.size).toBeGreaterThan(0);
    expect(globSync(join(stateDirectory, '*.snapshot'))).toEqual([]);

    const resumed = await loadArchive(directory, { stateDirectory });
    const after = timesOf(folder);
    expect([...before].filter(([file, time]) => after.get(file) !== time)).toEqual([]);
    expect(after.size).toBe(YEARS);
    rmSync(stateDirectory, { recursive: true });
    const anew = await loadArchive(directory);
    expect([resumed.version, [...resumed.events]]).toEqual([anew.version, [...anew.events]]);
  });
});

/** A hash of what each group says. */
function plain(all: readonly Gleanings[]): readonly string[] {
  return all.map(({ paths, titles, contexts, days, related, pages: read }) => {
    const texts = [paths, titles, contexts].map(allTexts);
    return hash('sha256', JSON.stringify([texts, [...days], [...related], read]));
  });
}

/** When each file of a folder was written. */
function timesOf(folder: string): ReadonlyMap<string, bigint> {
  const files = globSync('*.readings', { cwd: folder });
  return new Map(files.map((file) => [file, statSync(join(folder, file), { bigint: true }).mtimeNs]));
}

function differing(one: ReadonlyMap<string, bigint>, other: ReadonlyMap<string, bigint>): readonly string[] {
  return [...other.keys()].filter((file) => one.get(file) !== other.get(file));
}
