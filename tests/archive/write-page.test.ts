import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../src/archive/day.ts';
import { readPage } from '../../src/archive/page/read-page.ts';
import { relateEvents } from '../../src/archive/relate.ts';
import { pathOf, slugOf, writeDayIndex, writePage } from '../../src/archive/write-page.ts';
import { archiveRelate } from '../../src/cli/archive-relate.ts';
import { removeTemporary, temporaryArchive } from './temporary-archive.ts';

afterAll(removeTemporary);

const DAY = dayOf(2016, 4, 3) ?? 0;

describe('slugOf', () => {
  it.each([
    ['A bridge opens. ', 'a-bridge-opens'],
    ['The U.S. pays $10,930,698 (52%)!', 'the-u-s-pays-10-930-698-52'],
    ['Mevlüt Ørsted, Łódź & the Straße', 'mevlut-orsted-lodz-the-strasse'],
    [`${'word '.repeat(27)}abcdefgh`, `${'word-'.repeat(27)}abcde`],
    ['', ''],
  ])('%j', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it('has only a–z, 0–9 and single dashes inside, and is its own slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const slug = slugOf(title);
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        if (slug.length <= 140) expect(slugOf(slug)).toBe(slug);
      }),
    );
  });
});

describe('writePage', () => {
  it('writes the form of the archive', () => {
    const page = writePage({
      day: DAY,
      title: 'A bridge opens.',
      summary: null,
      sources: [{ name: 'NRK', url: 'http://nrk.example/a' }],
      image: 'http://nrk.example/a.jpg',
      related: [{ path: '/news/2015/02/1/a.md', title: 'A ferry sinks.', names: ['Norway', 'Oslo'] }],
    });
    expect(page).toBe(
      '### [2016-04-3](/news/2016/04/3/index.md)\n\n# A bridge opens. \n\n\n\n\n### Source:\n\n1. [NRK](http://nrk.example/a)\n' +
        '1. [Cover Image](http://nrk.example/a.jpg)\n\n### Related:\n\n' +
        '1. [A ferry sinks. ](/news/2015/02/1/a.md) _Context: Norway, Oslo_\n',
    );
  });

  it('writes what readPage reads back', () => {
    const words = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 ,.()-]{0,60}[a-z.]$/).map((text) => text.replace(/\s+/g, ' '));
    const shape = fc.record({
      day: fc.integer({ min: -10_000, max: 30_000 }),
      title: words,
      summary: fc.option(words),
      sources: fc.array(fc.record({ name: words, url: fc.webUrl() }), { maxLength: 3 }),
      image: fc.constantFrom(null, 'https://img.example/a.jpg'),
    });
    fc.assert(
      fc.property(shape, (written) => {
        const path = pathOf(written.day, 'x');
        const bytes = new TextEncoder().encode(writePage({ ...written, related: [] }));
        const { page } = readPage(bytes, { file: path.slice(1), path, day: written.day, isIndex: false });
        expect(page).toMatchObject({ ...written, title: written.title.trim(), related: [] });
      }),
    );
  });
});

describe('relateEvents', () => {
  const event = (path: string, day: number, ...names: string[]) => ({ path, day, names });

  it('ranks by rare names first, then by nearness in time, and lists five at most', () => {
    const common = Array.from({ length: 8 }, (_, index) => event(`common${index}`, 100 + index, 'Norway'));
    const rare = event('rare', 5000, 'Oslo Bridge');
    const one = event('one', 103, 'Norway', 'Oslo Bridge');
    const related = relateEvents([...common, rare, one]).get(one) ?? [];
    expect(related.map((relation) => relation.event.path)).toEqual([
      'rare',
      'common3',
      'common2',
      'common4',
      'common1',
    ]);
    expect(related[0]?.names).toEqual(['Oslo Bridge']);
  });

  it('relates nothing to an event that shares no name', () => {
    const alone = event('alone', 1, 'Zenda');
    expect(relateEvents([alone, event('other', 2, 'Oslo')]).get(alone)).toEqual([]);
  });
});

describe('archiveRelate', () => {
  it('writes Related lists and indexes from the indexes, and changes nothing the second time', async () => {
    const titles = ['A bridge opens in Oslo.', 'A ferry sinks off Bergen.', 'A museum closes in Rome.'];
    const days = [DAY, DAY, DAY - 400];
    const names = [
      ['Norway', 'Oslo'],
      ['Bergen', 'Norway'],
      ['Italy', 'Rome'],
    ];
    const files: Record<string, string> = {};
    titles.forEach((title, at) => {
      const day = days[at] ?? 0;
      files[pathOf(day, title).slice(1)] = writePage({
        day,
        title,
        summary: 'Short.',
        sources: [],
        image: null,
        related: [],
      });
    });
    const entry = (at: number) => ({
      path: pathOf(days[at] ?? 0, titles[at] ?? ''),
      title: titles[at] ?? '',
      names: names[at] ?? [],
    });
    files['news/2016/04/3/index.md'] = writeDayIndex(DAY, [entry(1), entry(0)]);
    files['news/2015/02/28/index.md'] = writeDayIndex(DAY - 400, [entry(2)]);
    const directory = temporaryArchive(files);
    const read = () => Object.keys(files).map((file) => readFileSync(join(directory, file), 'utf8'));

    await archiveRelate(directory);
    const first = read();
    await archiveRelate(directory);
    expect(read()).toEqual(first);
    expect(first[0]).toContain(
      '1. [A ferry sinks off Bergen. ](/news/2016/04/3/a-ferry-sinks-off-bergen.md) _Context: Norway_\n',
    );
    expect(first[2]).not.toContain('Related');
    expect(first[3]).toMatch(
      /^## \[2016-04-3\].*A bridge opens.*_Context: Norway, Oslo_.*A ferry sinks.*## \[Previous Day\.\.\.\]\(\/news\/2016\/04\/2\/index\.md\)\n\n$/s,
    );
  });
});
