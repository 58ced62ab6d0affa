import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isoOfDay } from '../../src/archive/day.ts';
import type { Archive } from '../../src/archive/event.ts';
import { eventId } from '../../src/archive/event-id.ts';
import { loadArchive } from '../../src/archive/load-archive.ts';
import { describeReport, reportOn } from '../../src/archive/report.ts';
import { removeTemporary, temporaryArchive, temporaryFolder } from './temporary-archive.ts';

afterAll(removeTemporary);

const BRIDGE = '/news/2016/04/3/a-bridge-opens-in-oslo.md';
const FERRY = '/news/2015/02/1/a-ferry-sinks-off-bergen.md';
const SLOGAN = 'Zenda TV, always with you.';

function page(day: string, title: string, rest = ''): string {
  return `### [${day}](/news/x/index.md)\n\n# ${title} \n\n\n\n\n${rest}`;
}

const FILES: Record<string, string> = {
  'news/2016/04/3/a-bridge-opens-in-oslo.md': page(
    '2016-04-3',
    'A bridge opens in Oslo after years of building.',
    '### Source:\n\n1. [NRK](http://www.nrk.example/a)\n1. [Cover Image](http://nrk.example/a.jpg)\n\n' +
      `### Related:\n\n1. [A ferry sinks off Bergen. ](${FERRY}) _Context: Norway, ruritanian Navy_\n` +
      '2. [Rain. ](/news/2014/01/2/rain.md) _Context: Norway_\n' +
      `3. [Itself. ](${BRIDGE}) _Context: Norway_\n`,
  ),
  'news/2016/04/3/bridges-of-oslo-a-bridge.md': page(
    '2016-04-3',
    'Bridges of Oslo. A bridge opens in Oslo after years of building.',
    '### Source:\n\n1. [NRK](https://nrk.example/a/)\n2. [VG](http://vg.example/a)\n',
  ),
  'news/2016/04/3/index.md':
    `## [2016-04-3](/news/2016/04/3/index.md)\n\n### [A bridge opens in Oslo after years of building. ](/no${BRIDGE})\n_Context: Oslo, Norway_\n\n` +
    '### [A museum closes in Rome. ](/news/2016/04/3/a-museum-closes-in-rome.md)\nIt was old.\n\n',
  'news/2015/02/1/a-ferry-sinks-off-bergen.md': page(
    '2015-02-1',
    'A ferry sinks off Bergen.',
    `### Related:\n\n1. [A bridge opens in Oslo after years of building. ](${BRIDGE}) _Context: Norway, Ruritanian Navy_\n` +
      '2. [Fog. ](/news/2013/01/2/fog.md) _Context: Ruritanian Navy_\n',
  ),
  'news/2015/02/1/x-index.md': page('2015-02-1', 'The index of prices in Zenda rises again.').replace(
    '\n\n\n\n\n',
    `\n\n${SLOGAN}\n`,
  ),
  'news/2015/02/2/y.md': page('2015-02-2', 'The king of Ruritania opens a school.').replace(
    '\n\n\n\n\n',
    `\n\n${SLOGAN}\n`,
  ),
  'news/2015/02/3/z.md': page('2015-02-3', 'The queen of Ruritania opens a library.').replace(
    '\n\n\n\n\n',
    `\n\n${SLOGAN}\n`,
  ),
  'faq/README.md': '# No event\n',
  'news/notes.md': '# No event\n',
  'news/2016/04/README.md': '# No event\n',
};

function find(archive: Archive, path: string) {
  return archive.events.at(archive.events.numberOf(path) ?? -1);
}

/** An archive with its events in full, for comparing. */
function whole(archive: Archive) {
  return { ...archive, events: [...archive.events] };
}

describe('loadArchive', () => {
  it('makes one graph of pages, index entries and references', async () => {
    const archive = await loadArchive(temporaryArchive(FILES));
    expect([...archive.events].map(({ path, known, day }) => [isoOfDay(day), path.split('/').at(-1), known])).toEqual([
      ['2013-01-02', 'fog.md', 'reference'],
      ['2014-01-02', 'rain.md', 'reference'],
      ['2015-02-01', 'a-ferry-sinks-off-bergen.md', 'page'],
      ['2015-02-01', 'x-index.md', 'page'],
      ['2015-02-02', 'y.md', 'page'],
      ['2015-02-03', 'z.md', 'page'],
      ['2016-04-03', 'a-bridge-opens-in-oslo.md', 'page'],
      ['2016-04-03', 'a-museum-closes-in-rome.md', 'index'],
    ]);
    expect([archive.pages, archive.merged, archive.refused]).toEqual([7, 1, []]);
  });

  it('merges versions: names and sources united, every path kept, Related led to events', async () => {
    const archive = await loadArchive(temporaryArchive(FILES));
    expect(find(archive, BRIDGE)).toEqual({
      path: BRIDGE,
      day: expect.any(Number),
      title: 'A bridge opens in Oslo after years of building.',
      topic: 'Bridges of Oslo',
      summary: null,
      sources: [
        { name: 'NRK', url: 'http://www.nrk.example/a' },
        { name: 'VG', url: 'http://vg.example/a' },
      ],
      image: 'http://nrk.example/a.jpg',
      names: ['Bridges of Oslo', 'Norway', 'Oslo', 'Ruritanian Navy'],
      related: [
        { path: FERRY, names: ['Norway', 'Ruritanian Navy'] },
        { path: '/news/2014/01/2/rain.md', names: ['Norway'] },
      ],
      aliases: ['/news/2016/04/3/bridges-of-oslo-a-bridge.md'],
      known: 'page',
    });
    expect(find(archive, 'news/2016/04/3/bridges-of-oslo-a-bridge.md')?.path).toBe(BRIDGE);
    expect(find(archive, `/zh${BRIDGE}`)?.path).toBe(BRIDGE);
    expect(find(archive, eventId('/news/2016/04/3/bridges-of-oslo-a-bridge.md'))?.path).toBe(BRIDGE);
  });

  it('drops a summary that recurs under many events', async () => {
    const archive = await loadArchive(temporaryArchive(FILES));
    expect([...archive.events].map(({ summary }) => summary).filter((summary) => summary !== null)).toEqual([
      'It was old.',
    ]);
  });

  it('takes the older slugs under Changes for the same event, and the current title', async () => {
    const changes =
      '### Changes:\n\n1. [An old story of Rome](/news/2016/04/3/old.md) _2018-02-06 13:49:31 (First version)_\n' +
      '1. [New words](/news/2016/04/3/new.md) _(Current version)_\n';
    const archive = await loadArchive(
      temporaryArchive({
        'news/2016/04/3/new.md': page('2016-04-3', 'New words', changes),
        'news/2016/04/3/old.md': page('2016-04-3', 'An old story of Rome, told with many more words than later.'),
      }),
    );
    expect([...archive.events]).toMatchObject([
      { title: 'New words', path: '/news/2016/04/3/old.md', aliases: ['/news/2016/04/3/new.md'] },
    ]);
  });

  it('refuses what cannot be read and serves the rest', async () => {
    const archive = await loadArchive(
      temporaryArchive({
        'news/2015/02/30/a.md': page('2015-02-30', 'Never.'),
        'news/2015/02/1/empty.md': '',
        'news/2015/02/1/bytes.md': Uint8Array.from({ length: 300 }, (_, index) => (index * 7) % 256),
        'news/2015/02/1/good.md': page('2015-02-1', 'A good page.'),
        'news/2015/02/1/folder.md/x.txt': 'no page',
      }),
    );
    expect([...archive.events].map(({ title }) => title)).toEqual(['A good page.']);
    expect(archive.refused.map(({ file, reason }) => [file, reason.split(':')[0]])).toEqual([
      ['news/2015/02/30/a.md', 'Cannot read the day'],
      ['news/2015/02/1/bytes.md', 'Cannot read the title'],
      ['news/2015/02/1/empty.md', 'Cannot read the title'],
    ]);
  });

  it('leaves out what is to be ignored, by path or glob', async () => {
    const ignore = [FERRY, 'news/2016/**', '/news/2013/01/2/fog.md'];
    const { events, pages } = await loadArchive(temporaryArchive(FILES), { ignore });
    expect(pages).toBe(3);
    expect([...events].map(({ path }) => path.split('/').at(-1))).toEqual(['x-index.md', 'y.md', 'z.md']);
  });

  it('reads an archive below a language folder, by the paths of its files', async () => {
    const archive = await loadArchive(
      temporaryArchive({
        'zh/news/2015/02/1/a.md': page(
          '2015-02-1',
          '一艘渡輪沉沒。',
          '### 有关:\n\n1. [霧。](/zh/news/2013/01/2/霧.md) _消息: 挪威_\n',
        ),
      }),
    );
    expect([...archive.events].map(({ path }) => path)).toEqual(['/news/2013/01/2/霧.md', '/zh/news/2015/02/1/a.md']);
    expect(find(archive, '/news/2015/02/1/a.md')?.title).toBe('一艘渡輪沉沒。');
  });

  it('tells how far it is', async () => {
    const seen: [number, number][] = [];
    await loadArchive(temporaryArchive(FILES), { onProgress: (done, total) => seen.push([done, total]) });
    expect([seen.at(0), seen.at(-1)]).toEqual([
      [0, 7],
      [7, 7],
    ]);
  });

  it('throws where there is no folder, and holds nothing where it is empty', async () => {
    await expect(loadArchive('/nowhere/at/all')).rejects.toThrow(
      'Cannot load the archive: "/nowhere/at/all" is no folder',
    );
    const empty = await loadArchive(temporaryFolder());
    expect([empty.events.length, empty.pages]).toEqual([0, 0]);
    expect(describeReport(reportOn(empty))).toContain('no event');
  });
});

describe('loadArchive, with a snapshot', () => {
  async function twice(change: (directory: string, stateDirectory: string) => void) {
    const directory = temporaryArchive(FILES);
    const stateDirectory = join(temporaryFolder(), 'state');
    const warnings: string[] = [];
    const steps: number[] = [];
    const load = () =>
      loadArchive(directory, {
        stateDirectory,
        onWarning: (warning) => warnings.push(warning),
        onProgress: (done) => steps.push(done),
      });
    const first = whole(await load());
    change(directory, stateDirectory);
    steps.length = 0;
    const second = whole(await load());
    return { first, second, warnings, read: steps.length > 0 };
  }

  const snapshotIn = (stateDirectory: string) => join(stateDirectory, readdirSync(stateDirectory)[0] ?? '');

  it('gives the same archive without reading a page', async () => {
    const { first, second, warnings, read } = await twice(() => {});
    expect(second).toEqual(first);
    expect([warnings, read]).toEqual([[], false]);
  });

  it.each([
    [
      'a page changed',
      (directory: string) => writeFileSync(join(directory, FERRY), page('2015-02-1', 'A ferry is found.')),
    ],
    [
      'a page was added',
      (directory: string) => writeFileSync(join(directory, 'news/2015/02/1/b.md'), page('2015-02-1', 'New.')),
    ],
    ['a page went', (directory: string) => rmSync(join(directory, FERRY))],
  ])('reads the pages again where %s', async (_, change) => {
    const { first, second, warnings, read } = await twice(change);
    expect([warnings, read, second.version === first.version]).toEqual([[], true, false]);
  });

  it('keeps the version where pages were only touched', async () => {
    const { first, second, read } = await twice((directory) => utimesSync(join(directory, FERRY), 1, 1));
    expect([read, second.version]).toEqual([true, first.version]);
  });

  it.each([
    ['cut short', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 300))],
    ['changed in one byte', (file: string) => writeFileSync(file, flipped(readFileSync(file)))],
    ['empty', (file: string) => writeFileSync(file, '')],
    [
      'of another form',
      (file: string) => writeFileSync(file, readFileSync(file, 'latin1').replace(/"form":\d+/, '"form":0'), 'latin1'),
    ],
  ])('warns and reads the pages where the snapshot is %s', async (_, change) => {
    const { first, second, warnings, read } = await twice((_directory, state) => change(snapshotIn(state)));
    expect(second).toEqual(first);
    expect(warnings).toEqual([expect.stringContaining('Cannot use the snapshot')]);
    expect(read).toBe(true);
  });

  it('warns where it cannot write', async () => {
    const warnings: string[] = [];
    const blocked = join(temporaryFolder(), 'file');
    writeFileSync(blocked, '');
    await loadArchive(temporaryArchive(FILES), {
      stateDirectory: blocked,
      onWarning: (warning) => warnings.push(warning),
    });
    expect(warnings).toEqual([expect.stringContaining('Cannot write the snapshot')]);
  });

  it('keeps one snapshot for each folder', async () => {
    const stateDirectory = temporaryFolder();
    mkdirSync(stateDirectory, { recursive: true });
    for (const files of [FILES, {}]) await loadArchive(temporaryArchive(files), { stateDirectory });
    expect(readdirSync(stateDirectory).filter((name) => name.endsWith('.snapshot'))).toHaveLength(2);
  });
});

function flipped(bytes: Buffer): Buffer {
  const at = bytes.length - 5;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
}
