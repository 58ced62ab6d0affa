import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/**
 * Who may import whom: a folder (or a single file of src/) and those of the project it may know besides itself.
 * README, "The house", draws the same table.
 */
const CORE = ['catalogue', 'columns', 'archive', 'places', 'timeline', 'question', 'answer'];
const MAY_KNOW: Record<string, readonly string[]> = {
  catalogue: [],
  columns: [],
  archive: ['columns'],
  places: ['columns', 'archive'],
  timeline: ['catalogue', 'columns', 'archive', 'places'],
  question: ['catalogue', 'columns', 'archive', 'places', 'timeline'],
  answer: ['catalogue', 'columns', 'archive', 'places', 'timeline', 'question'],
  'annalist.ts': CORE,
  'open-annalist.ts': [...CORE, 'annalist.ts'],
  keep: [...CORE, 'annalist.ts', 'open-annalist.ts', 'log.ts'],
  pictures: CORE,
  daily: [...CORE, 'annalist.ts', 'log.ts', 'pictures'],
  commands: [...CORE, 'annalist.ts', 'daily'],
  discord: [...CORE, 'annalist.ts', 'commands', 'daily', 'log.ts', 'pictures'],
  cli: [
    ...CORE,
    'annalist.ts',
    'open-annalist.ts',
    'commands',
    'log.ts',
    'pictures',
    'portal',
    'incoming',
    'package.json',
  ],
  'local-discord': [],
  'config.ts': [],
  portal: ['archive', 'log.ts'],
  incoming: ['archive'],
  'hide-secrets.ts': [],
  'log.ts': ['hide-secrets.ts'],
  health: ['annalist.ts', 'daily', 'discord'],
};
const MAIN_FILES = ['src/main.ts', 'src/start-bot.ts', 'src/playground.ts', 'src/deploy.ts', 'src/cli/main.ts'];
const TOUCHES_OUTSIDE = /^node:(fs|fs\/promises|net|http|https|child_process|worker_threads|dns|tls)$/;
const MAY_TOUCH_DISK = ['archive', 'places'];

interface Import {
  readonly file: string;
  readonly to: string;
}

const files = globSync(['src/**/*.ts', 'commands/**/*.ts'], { cwd: root }).filter((file) => !file.includes('/page/'));
const imports: Import[] = files.flatMap((file) => {
  const text = readFileSync(join(root, file), 'utf8');
  const found = text.matchAll(/(?:^|\n)(?:import|export)[^'";]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)/g);
  return [...found].map((match) => ({ file, to: match[1] ?? match[2] ?? '' }));
});

/** `archive` for src/archive/day.ts, `config.ts` for src/config.ts, `commands` for commands/ask.ts. */
function part(path: string): string {
  const [top, next] = path.split('/');
  return top === 'src' ? (next ?? '') : (top ?? '');
}

const inside = imports
  .filter(({ to }) => to.startsWith('.'))
  .map(({ file, to }) => ({ file, to: relative(root, resolve(root, dirname(file), to)) }));

describe('the house', () => {
  it('imports only along its table', () => {
    const wrong = inside.filter(({ file, to }) => {
      if (MAIN_FILES.includes(file) || part(file) === part(to)) return false;
      return !(MAY_KNOW[part(file)] ?? []).includes(part(to));
    });
    expect(wrong).toEqual([]);
  });

  it('has a row in the table for every folder', () => {
    const parts = new Set(files.filter((file) => !MAIN_FILES.includes(file)).map(part));
    expect([...parts].filter((name) => !(name in MAY_KNOW))).toEqual([]);
  });

  it('keeps clock, environment and network out of the core', () => {
    const core = files.filter((file) => [...CORE, 'annalist.ts'].includes(part(file)));
    const hidden = core.filter((file) =>
      /\bDate\.now\(|\bnew Date\(\)|process\.env|Temporal\.Now|\bfetch\(/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(hidden).toEqual([]);
  });

  it('lets only archive/ and places/ of the core touch the disk', () => {
    const touching = imports.filter(
      ({ file, to }) =>
        [...CORE, 'annalist.ts'].includes(part(file)) &&
        TOUCHES_OUTSIDE.test(to) &&
        !MAY_TOUCH_DISK.includes(part(file)),
    );
    expect(touching).toEqual([]);
  });

  it('keeps discord.js to the folder discord/', () => {
    expect(imports.filter(({ file, to }) => to === 'discord.js' && part(file) !== 'discord')).toEqual([]);
  });

  it('has no drawers', () => {
    expect(
      files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|lib|managers?|services?)(\/|\.ts$)/.test(file)),
    ).toEqual([]);
  });
});
