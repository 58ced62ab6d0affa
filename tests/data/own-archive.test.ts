import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { partsOfDay } from '../../src/archive/day.ts';
import type { Archive, NewsEvent } from '../../src/archive/event.ts';
import { loadArchive } from '../../src/archive/load-archive.ts';
import { archiveRelate } from '../../src/cli/archive-relate.ts';

const directory = join(import.meta.dirname, '..', '..', 'data', 'archive');
let archive: Archive;
let events: readonly NewsEvent[];

beforeAll(async () => {
  archive = await loadArchive(directory);
  events = [...archive.events];
});

const titlesWith = (name: string) => events.filter(({ names }) => names.includes(name));

describe("the project's own archive", () => {
  it('reads without a repair or a refusal', () => {
    expect([archive.repaired, archive.refused, archive.merged]).toEqual([[], [], 0]);
  });

  it('has an event for every day of the year', () => {
    const dates = events.map(({ day }) => partsOfDay(day)).map(({ month, dayOfMonth }) => `${month}-${dayOfMonth}`);
    expect(new Set(dates).size).toBe(366);
  });

  it('has at least 600 events of 1999 to 2023, some of every year', () => {
    const years = Map.groupBy(events, ({ day }) => partsOfDay(day).year);
    expect(archive.events.length).toBeGreaterThanOrEqual(600);
    expect([...years.keys()]).toEqual(Array.from({ length: 25 }, (_, index) => 1999 + index));
  });

  it('gives every event a page, a source, names and something related', () => {
    const bare = events.filter(
      ({ known, sources, names, related }) =>
        known !== 'page' || sources.length === 0 || names.length < 2 || related.length === 0,
    );
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  it('has only https sources', () => {
    const urls = events.flatMap(({ sources }) => sources.map(({ url }) => url));
    expect(urls.filter((url) => URL.parse(url)?.protocol !== 'https:')).toEqual([]);
  });

  it('lists as related what its own rule relates', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'annalist-own-'));
    try {
      cpSync(directory, copy, { recursive: true });
      await archiveRelate(copy);
      const changed = globSync('news/**/*.md', { cwd: directory }).filter(
        (file) => readFileSync(join(copy, file), 'utf8') !== readFileSync(join(directory, file), 'utf8'),
      );
      expect(changed).toEqual([]);
    } finally {
      rmSync(copy, { recursive: true });
    }
  });

  it.each([
    'Al-Qaryatayn',
    'Palmyra',
    'Euromaidan',
    'Russian invasion of Ukraine',
    'Arab Spring',
    'Brexit',
    '2011 Tōhoku earthquake and tsunami',
    '2004 Indian Ocean earthquake and tsunami',
    'International Space Station',
    'Mars exploration',
    'James Webb Space Telescope',
    'Western African Ebola epidemic',
    'COVID-19 pandemic',
    'Euro',
  ])('can be walked through the story of %s', (story) => {
    const events = titlesWith(story);
    const paths = new Set(events.map(({ path }) => path));
    const linked = new Set(events.flatMap(({ path, related }) => related.flatMap((line) => [path, line.path])));
    expect(events.length).toBeGreaterThanOrEqual(3);
    expect([...paths].filter((path) => !linked.has(path))).toEqual([]);
  });
});
