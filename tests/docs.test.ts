import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../commands/index.ts';
import type { Annalist } from '../src/annalist.ts';
import { dayFromIso } from '../src/archive/day.ts';
import { readPage } from '../src/archive/page/read-page.ts';
import { VARIABLES } from '../src/config.ts';
import { createMetrics } from '../src/health/metrics.ts';
import { openAnnalist } from '../src/open-annalist.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const readme = read('README.md');

describe('README', () => {
  it('names only scripts that there are', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...readme.matchAll(/npm run (?:-s )?([a-z]+)/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('lists every command', () => {
    const listed = [...readme.matchAll(/^\| `\/([a-z]+)/gm)].map(([, name]) => name);
    expect(listed).toEqual(commands.map(({ declaration }) => declaration.name));
  });

  it('asks for just the permissions that posting needs', () => {
    const bits = PermissionFlagsBits;
    const wanted =
      bits.ViewChannel |
      bits.SendMessages |
      bits.EmbedLinks |
      bits.AttachFiles |
      bits.ReadMessageHistory |
      bits.SendMessagesInThreads;
    expect(readme).toContain(`integer \`${wanted}\``);
    expect(readme).toContain(`&permissions=${wanted}\n`);
  });

  it('draws every folder of src', () => {
    const drawn = [...readme.matchAll(/^ {2}([a-z-]+\/)/gm)].map(([, name]) => name);
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(drawn.toSorted()).toEqual(folders.map(({ name }) => `${name}/`).toSorted());
  });
});

describe('what the README asks', () => {
  const block = /These questions find something[^`]*```\n([^`]+)```/.exec(readme)?.[1] ?? '';
  const questions = block.split('\n').filter(Boolean);
  let annalist: Annalist;
  beforeAll(async () => {
    annalist = await openAnnalist({ archiveDir: join(root, 'data/archive'), stateDir: null, ignore: [] });
  });

  it('is there', () => {
    expect(questions.length).toBeGreaterThan(5);
  });

  it.each(questions)('is answered: %s', (question) => {
    expect(annalist.ask(question, { today: dayFromIso('2026-11-22') ?? 0, locale: 'en-US' }).kind).toBe('list');
  });
});

describe('docs/operations.md', () => {
  it('lists every metric of our own with its labels, and no other', async () => {
    const metrics = await createMetrics({}).text();
    const named = [...metrics.matchAll(/^# HELP (annalist_\w+)/gm)].map(([, name]) => name);
    const listed = [...read('docs/operations.md').matchAll(/^\| `(annalist_\w+)` \|/gm)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(5);
    expect(listed.toSorted()).toEqual(named.toSorted());
  });
});

describe('docs/archive.md', () => {
  const blocks = [...read('docs/archive.md').matchAll(/^```\n(#[^`]+)```$/gm)].map(([, block = '']) => block);
  const [page = '', index = ''] = blocks;
  const reading = (text: string, name: string) => {
    const file = `news/2016/06/23/${name}.md`;
    const at = { file, path: `/${file}`, day: dayFromIso('2016-06-23') ?? 0, isIndex: name === 'index' };
    return readPage(new TextEncoder().encode(text), at);
  };

  it('shows a page with everything in it that can be read', () => {
    expect(reading(page, 'slug')).toMatchObject({
      page: {
        topic: 'Brexit',
        title: expect.stringContaining('One sentence'),
        summary: expect.stringContaining('A sentence or two'),
        sources: [{ name: 'BBC' }],
        image: expect.stringContaining('https'),
        related: [{ context: 'Brexit, European Union' }],
        changes: [{ path: '/news/2016/06/23/an-older-sentence.md' }, {}],
      },
      repaired: [],
      refused: [],
    });
  });

  it('shows an index of a day that can be read', () => {
    const entries = [{ path: '/news/2016/06/23/slug.md', context: 'Brexit, European Union, United Kingdom' }];
    expect(reading(index, 'index')).toMatchObject({ page: { entries }, refused: [] });
  });
});

describe('.env.example', () => {
  it('has every variable, and no other', () => {
    const named = [...read('.env.example').matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, name]) => name ?? '');
    expect(named.toSorted()).toEqual([...VARIABLES].toSorted());
  });
});
