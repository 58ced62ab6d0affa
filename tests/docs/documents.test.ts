import { existsSync, globSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VARIABLES } from '../../src/config.ts';
import { anchorsOf, DOCUMENTS, proseOf, read, root } from './documents.ts';

const manifest = JSON.parse(read('package.json'));
const sources = globSync(['src/**/*.ts', 'commands/**/*.ts'], { cwd: root }).map(read).join('\n');

describe.each(DOCUMENTS)('%s', (file) => {
  const text = read(file);

  it('has links that lead somewhere', () => {
    const links = [...proseOf(text).matchAll(/\]\(([^()\s]+)\)/g)].map(([, url = '']) => url);
    const broken = links.filter((link) => !/^https?:/.test(link) && !leadsSomewhere(link, file));
    expect(broken).toEqual([]);
  });

  it('names scripts and variables that there are', () => {
    const scripts = [...text.matchAll(/npm run (?:-s )?([a-z]+)/g)].map(([, name = '']) => name);
    expect(scripts.filter((name) => !(name in manifest.scripts))).toEqual([]);
    const known = new Set([...VARIABLES, ...OTHER_CAPITALS]);
    const variables = [...text.matchAll(/`([A-Z]+(?:_[A-Z]+)+)`|\b([A-Z]+_[A-Z_]+)=/g)].map(
      ([, one, other]) => one ?? other ?? '',
    );
    expect(variables.filter((name) => !known.has(name))).toEqual([]);
  });

  it('names files that there are', () => {
    const files = [...text.matchAll(/`((?:src|tests|docs|deploy|commands|data)\/[\w./-]+)`/g)].map(
      ([, name = '']) => name,
    );
    expect(files.filter((name) => !name.includes('YYYY') && !existsSync(join(root, name)))).toEqual([]);
  });
});

/** Words in capitals that are no variable of the bot's. */
const OTHER_CAPITALS = ['POSTGRES_PASSWORD', 'GIT_URL', 'INDEX_FORM', 'LEARNT_FORM', 'ARCHIVE_FORM', 'NO_COLOR'];

function leadsSomewhere(link: string, from: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? from : normalize(join(dirname(from), path));
  if (!existsSync(join(root, target))) return false;
  return anchor === undefined || anchorsOf(read(target)).includes(anchor);
}

describe('docs/dependencies.md', () => {
  const rows = [...read('docs/dependencies.md').matchAll(/^\| (`[^|]+`) \| ([^|]+) \| [^|]+ \|$/gm)].flatMap(
    ([, names = '', licence]) => [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => ({ name, licence })),
  );

  it('explains every package, and no other', () => {
    const wanted = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
    expect(rows.map(({ name }) => name).toSorted()).toEqual(wanted.toSorted());
  });

  it.each(rows)('has the licence of $name', ({ name, licence }) => {
    expect(licence).toBe(JSON.parse(read(`node_modules/${name}/package.json`)).license);
  });
});

describe('docs/troubleshooting.md', () => {
  const words = [...read('docs/troubleshooting.md').matchAll(/`([^`\n]+)`/g)].map(([, one = '']) => one);
  const said = words.filter((one) => one.includes(' ') && !/^(?:npm |annalist_)|=|^\/daily/.test(one));

  it('quotes words of the bot', () => {
    expect(said.length).toBeGreaterThan(8);
  });

  it.each(said)('quotes what the bot says: %s', (words) => {
    const parts = words.split('…').map((part) => part.trim());
    expect(parts.filter((part) => !sources.includes(part))).toEqual([]);
  });
});

describe('deploy/', () => {
  const unit = read('deploy/annalist.service');
  const dockerfile = read('deploy/Dockerfile');

  it('starts files that there are', () => {
    const started = ['annalist.service', 'annalist-import.service', 'Dockerfile'].flatMap((name) => [
      ...read(`deploy/${name}`).matchAll(/\bsrc\/[\w/-]+\.ts/g),
    ]);
    expect(started.length).toBe(3);
    for (const [file] of started) expect(existsSync(join(root, file)), file).toBe(true);
    for (const [, folder = ''] of dockerfile.matchAll(/^COPY (\w+) \1$/gm))
      expect(existsSync(join(root, folder))).toBe(true);
    expect([...dockerfile.matchAll(/^COPY (\w+) \1$/gm)].map(([, name]) => name)).toEqual(['commands', 'data', 'src']);
  });

  it('sets variables that there are', () => {
    const set = [
      ...[...unit.matchAll(/^Environment=(\w+)=/gm)].map(([, name]) => name),
      ...[...(/^ENV (.+)$/m.exec(dockerfile)?.[1] ?? '').matchAll(/(\w+)=/g)].map(([, name]) => name),
      ...[
        ...(/environment:\n([\s\S]*?)volumes:/.exec(read('deploy/compose.yaml'))?.[1] ?? '').matchAll(/^ +(\w+):/gm),
      ].map(([, name]) => name),
    ];
    expect(set.length).toBeGreaterThan(6);
    expect(set.filter((name = '') => !VARIABLES.includes(name))).toEqual([]);
  });

  it('sends the image just what it copies', () => {
    const sent = [...read('deploy/Dockerfile.dockerignore').matchAll(/^!(.+)$/gm)].map(([, name = '']) => name);
    const copied = [...dockerfile.matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, names = '']) => names.split(' '));
    expect(sent.toSorted()).toEqual(copied.toSorted());
  });

  it('does not start again after a wrong configuration, and waits for a clean end', () => {
    expect(unit).toMatch(/^RestartPreventExitStatus=2$/m);
    expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)?.[1])).toBeGreaterThan(10);
  });
});
