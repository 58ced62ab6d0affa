import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dayFromIso } from '../../src/archive/day.ts';
import type { Archive } from '../../src/archive/event.ts';
import { loadArchive } from '../../src/archive/load-archive.ts';
import { pathOf, writeDayIndex, writePage } from '../../src/archive/write-page.ts';
import { importPortal } from '../../src/portal/import-portal.ts';
import { latestRecord } from '../../src/portal/latest-record.ts';
import { openMediaWiki } from '../../src/portal/media-wiki.ts';
import { removeTemporary, temporaryArchive, temporaryFolder } from '../archive/temporary-archive.ts';
import { type FakeWiki, startFakeWiki } from './fake-wiki.ts';

const day = (iso: string) => dayFromIso(iso) ?? 0;
const FIRST = day('2026-09-18');
const LAST = day('2026-09-20');
const PAGE = 'Portal:Current events/2026 September 18';
const NEXT = 'Portal:Current events/2026 September 19';

let server: FakeWiki;
beforeEach(async () => {
  server = await startFakeWiki();
});
afterEach(() => server.close());
afterAll(removeTemporary);

const onDay = (number: number, ...lines: string[]) => {
  const call = `{{Current events|year=2026|month=09|day=${number}`;
  return `${call}|top=yes}}\n'''Politics'''\n${lines.join('\n')}\n${call}|bottom=yes}}`;
};
const BRIDGE =
  '*[[Zendan civil war]]\n**The [[Ruritanian Army]] takes the old bridge of [[Strelsau]], killing 10 rebels. [https://a.example.com/1 (Reuters)]';
const TREATY = '*[[Ruritania]] and [[Bohemia]] sign a treaty on salt. [https://b.example.com/2 (BBC)]';
const RACE = '*The [[Ruritanian Army]] wins a boat race. [https://c.example.com/3 (AP)]';

async function bring(directory: string, options: { from?: number; to?: number } = {}) {
  const wiki = openMediaWiki({ api: server.api, userAgent: 'tests', sleep: async () => undefined });
  const known = async () =>
    existsSync(directory)
      ? Array.from((await loadArchive(directory)).events, ({ path, title, day: of, names }) => ({
          path,
          title,
          day: of,
          names,
        }))
      : [];
  return importPortal({ wiki, directory, from: FIRST, to: LAST, known, ...options });
}

const eventAt = ({ events }: Archive, path: string) => events.at(events.numberOf(path) ?? -1);
const read = (directory: string, path: string) => readFileSync(join(directory, path), 'utf8');
const stateOf = (directory: string) =>
  new Map(globSync('**/*', { cwd: directory }).map((file) => [file, statSync(join(directory, file)).mtimeMs]));

describe('importPortal', () => {
  it('writes pages in the form of the archive, with sources, Context, Related and indexes', async () => {
    server.save(PAGE, onDay(18, BRIDGE, TREATY));
    server.save(NEXT, onDay(19, RACE));
    const directory = join(temporaryFolder(), 'new');
    expect(await bring(directory)).toEqual({ days: 3, missing: 1, read: 2, added: 3, edited: 0, removed: 0 });
    const path = '/news/2026/09/18/the-ruritanian-army-takes-the-old-bridge-of-strelsau-killing-10-rebels.md';
    expect(read(directory, path)).toBe(
      '### [2026-09-18](/news/2026/09/18/index.md)\n\n##### Zendan civil war\n' +
        '# The Ruritanian Army takes the old bridge of Strelsau, killing 10 rebels. \n\n\n\n\n' +
        '### Source:\n\n1. [Reuters](https://a.example.com/1)\n\n' +
        '### Related:\n\n1. [The Ruritanian Army wins a boat race. ](/news/2026/09/19/the-ruritanian-army-wins-a-boat-race.md) _Context: Ruritanian Army_\n',
    );
    expect(read(directory, '/news/2026/09/18/index.md')).toContain(
      '_Context: Ruritanian Army, Strelsau, Zendan civil war_',
    );
    const archive = await loadArchive(directory);
    expect([archive.events.length, archive.repaired, archive.refused]).toEqual([3, [], []]);
    expect(eventAt(archive, path)).toMatchObject({ topic: 'Zendan civil war', known: 'page' });
    expect(latestRecord(directory)).toBe(day('2026-09-19'));
  });

  it('asks only for revisions, and touches nothing, where nothing was edited', async () => {
    server.save(PAGE, onDay(18, BRIDGE, TREATY));
    const directory = join(temporaryFolder(), 'new');
    await bring(directory);
    const before = stateOf(directory);
    server.asked.length = 0;
    expect(await bring(directory)).toMatchObject({ read: 0, added: 0, edited: 0 });
    expect(stateOf(directory)).toEqual(before);
    expect(server.asked.some((one) => one.get('rvprop')?.includes('content'))).toBe(false);
  });

  it('changes only what was edited, keeps old paths in Changes, and takes away what is gone', async () => {
    server.save(PAGE, onDay(18, BRIDGE, TREATY, RACE));
    const directory = join(temporaryFolder(), 'new');
    await bring(directory);
    const treaty = join(directory, pathOf(FIRST, 'Ruritania and Bohemia sign a treaty on salt.'));
    const before = statSync(treaty).mtimeMs;
    server.save(PAGE, onDay(18, BRIDGE.replace('10 rebels', '14 rebels'), TREATY));
    expect(await bring(directory)).toMatchObject({ read: 1, added: 0, edited: 1, removed: 1 });
    expect(statSync(treaty).mtimeMs).toBe(before);
    server.save(PAGE, onDay(18, BRIDGE.replace('10 rebels', '15 rebels'), TREATY));
    await bring(directory);

    const path = (count: number) =>
      pathOf(FIRST, `The Ruritanian Army takes the old bridge of Strelsau, killing ${count} rebels.`);
    expect(globSync('news/**/*.md', { cwd: directory })).toHaveLength(3);
    expect(read(directory, path(15))).toMatch(
      /### Changes:\n\n1\. \[.*10 rebels\. \]\(.*10-rebels\.md\) _2026-09-20 01:41:00 \(First version\)_\n2\. \[.*14 rebels.*_2026-09-20 01:42:00 \(Update\)_\n3\. .*15-rebels\.md\) _\(Current version\)_\n$/,
    );
    const archive = await loadArchive(directory);
    expect(archive.events.length).toBe(2);
    expect(eventAt(archive, path(10))?.path).toBe(path(15));
  });

  it('comes back to an old path where an edit is taken back', async () => {
    const directory = join(temporaryFolder(), 'new');
    for (const count of ['10', '14', '10']) {
      server.save(PAGE, onDay(18, BRIDGE.replace('10', count)));
      await bring(directory);
    }
    const archive = await loadArchive(directory);
    const [only] = [...archive.events];
    expect([archive.events.length, only?.title]).toEqual([1, expect.stringContaining('10 rebels')]);
    expect(only?.aliases).toEqual([expect.stringContaining('14-rebels')]);
  });

  it('leaves pages of others as they are, with their entries, and relates to their events', async () => {
    const title = 'The Ruritanian Army holds a parade in Zenda.';
    const path = pathOf(FIRST, title);
    const index = writeDayIndex(FIRST, [{ path, title, names: ['Ruritanian Army', 'Zenda'] }]);
    const page = writePage({ day: FIRST, title, summary: 'Own words.', sources: [], image: null, related: [] });
    const directory = temporaryArchive({ [path.slice(1)]: page, 'news/2026/09/18/index.md': index });
    server.save(PAGE, onDay(18, `*${title}`, RACE));
    expect(await bring(directory)).toMatchObject({ added: 1 });
    expect(read(directory, path)).toBe(page);
    expect(read(directory, '/news/2026/09/18/index.md')).toMatch(
      /parade.*\n_Context: Ruritanian Army, Zenda_\n\n### \[.*boat race/,
    );
    expect(read(directory, pathOf(FIRST, 'The Ruritanian Army wins a boat race.'))).toContain(`[${title} ](${path})`);
    server.save(PAGE, onDay(18));
    expect(await bring(directory)).toMatchObject({ removed: 1 });
    expect(read(directory, '/news/2026/09/18/index.md')).toContain('parade');
  });

  it("takes days without a page of their own from their month's", async () => {
    const call = (of: number, line: string) => `{{Current events|year=2003|month=05|day=${of}|content=\n${line}\n}}`;
    server.save(
      'Portal:Current events/May 2003',
      `${call(9, '* A ninth [[thing]] happens.')}\n${call(10, '* A tenth [[thing]] happens.')}`,
    );
    const directory = join(temporaryFolder(), 'new');
    expect(await bring(directory, { from: day('2003-05-08'), to: day('2003-05-10') })).toMatchObject({
      missing: 0,
      added: 2,
    });
    expect((await loadArchive(directory)).events.length).toBe(2);
  });

  it('writes a day once more that it was stopped in', async () => {
    const directory = join(temporaryFolder(), 'new');
    server.save(PAGE, onDay(18, BRIDGE, TREATY));
    await bring(directory);
    const whole = stateOf(directory).size;
    server.save(PAGE, onDay(18, BRIDGE.replace('10 rebels', '14 rebels'), TREATY, RACE));
    const obstacle = join(directory, `${pathOf(FIRST, 'The Ruritanian Army wins a boat race.')}.new`);
    mkdirSync(obstacle);
    await expect(bring(directory)).rejects.toThrow('EISDIR');
    rmSync(obstacle, { recursive: true });
    expect(await bring(directory)).toMatchObject({ read: 1 });
    const { events } = await loadArchive(directory);
    expect(Array.from(events, ({ title }) => title)).toHaveLength(3);
    expect(Array.from(events, ({ aliases }) => aliases).flat()).toEqual([expect.stringContaining('10-rebels')]);
    expect(stateOf(directory).size).toBe(whole + 1);
    expect(await bring(directory)).toMatchObject({ read: 0 });
  });

  it('goes on where it was stopped', async () => {
    const from = day('2026-01-01');
    for (let at = 0; at < 60; at += 1) {
      const date = new Date((from + at) * 86_400_000);
      const month = date.toLocaleString('en', { month: 'long', timeZone: 'UTC' });
      server.save(
        `Portal:Current events/2026 ${month} ${date.getUTCDate()}`,
        `* [[Zenda]] sees day ${at} of the year.`,
      );
    }
    const directory = join(temporaryFolder(), 'new');
    const firstChunk = bring(directory, { from, to: from + 59 });
    await expect.poll(() => server.asked.length, { interval: 1 }).toBeGreaterThan(2);
    server.trouble.push({ status: 403 });
    await expect(firstChunk).rejects.toThrow('403');
    expect(await bring(directory, { from, to: from + 59 })).toMatchObject({ days: 60, read: 10, added: 10 });
    expect((await loadArchive(directory)).events.length).toBe(60);
  });

  it.each([
    ['[Sic] "x" (y), # w.', '[Sic] "x" (y), # w.'],
    ['An *x*, a _u_ and a `v`.', 'An x, a u and a v.'],
    ['Über München, 大阪 and Москва.', 'Über München, 大阪 and Москва.'],
    ['大阪で 地震 が', '大阪で 地震 が'],
    ['Index.', 'Index.'],
    ['A ](/news/x.md) b.', 'A ](/news/x.md) b.'],
    ['5 < 6 & a > b.', '5 < 6 & a > b.'],
  ])('writes the title %s so that it is read again', async (written, shown) => {
    server.save(PAGE, onDay(18, `*${written} [https://a.example.com/${encodeURIComponent(written)} (A [b])]`));
    const directory = join(temporaryFolder(), 'new');
    await bring(directory);
    const { events, refused } = await loadArchive(directory);
    expect(refused).toEqual([]);
    expect(Array.from(events, ({ title, sources }) => [title, sources.length])).toEqual([[shown, 1]]);
  });
});
