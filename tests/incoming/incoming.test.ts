import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { packTar } from 'modern-tar';
import { afterAll, describe, expect, it } from 'vitest';
import { bringIn } from '../../src/incoming/bring-in.ts';
import { readSource } from '../../src/incoming/source.ts';
import { removeTemporary, temporaryArchive, temporaryFolder } from '../archive/temporary-archive.ts';

afterAll(removeTemporary);

const FILES = {
  'news/2016/04/3/a-bridge-opens.md': '### [2016-04-3](/news/2016/04/3/index.md)\n\n# A bridge opens. \n',
  'news/2016/04/3/index.md': '## [2016-04-3](/news/2016/04/3/index.md)\n',
};
const tarOf = (entries: Parameters<typeof packTar>[0]) => packTar(entries).then((bytes) => Buffer.from(bytes));
const plainTar = (prefix = '') =>
  tarOf(
    Object.entries(FILES).map(([name, body]) => ({
      header: { name: prefix + name, size: Buffer.byteLength(body) },
      body,
    })),
  );
const namesIn = (folder: string) =>
  globSync('**/*', { cwd: folder })
    .filter((name) => name.endsWith('.md') || !name.includes('/'))
    .toSorted();

async function unpacked(bytes: Uint8Array, name = 'x.tar') {
  const folder = temporaryFolder();
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const target = join(folder, 'in', 'x');
  return { folder, file, target, done: bringIn(readSource(file), { target }) };
}

describe('readSource', () => {
  it.each([
    ['https://host.example/the-context.git', { kind: 'git', name: 'the-context' }],
    ['git@host.example:people/archive.git', { kind: 'git', name: 'archive' }],
    ['ssh://git@host.example/archive', { kind: 'git', name: 'archive' }],
  ])('takes %s for a repository', (text, expected) => {
    expect(readSource(text)).toMatchObject(expected);
  });

  it.each([
    '',
    'nothing',
    '--upload-pack=touch x',
    'ext::sh -c touch% x',
    'https://-oProxyCommand=x/y',
    'javascript:1',
    'http:// x',
  ])('refuses %j', (text) => {
    expect(() => readSource(text)).toThrow(/^Cannot bring in ".*": expected a folder/);
  });
});

describe('bringIn', () => {
  it.each([
    ['a tar', (tar: Buffer) => tar],
    ['a gzipped tar', (tar: Buffer) => gzipSync(tar)],
    ['a tar with zstd', (tar: Buffer) => zstdCompressSync(tar)],
  ])('unpacks %s, whatever its name, wherever in it the archive is', async (_, pack) => {
    for (const prefix of ['', 'repository-main/', './a/b/']) {
      const { target, done } = await unpacked(pack(await plainTar(prefix)), 'download');
      expect(await done).toEqual({ folder: target, refused: { count: 0, examples: [] } });
      expect(namesIn(target).filter((name) => name.endsWith('.md'))).toEqual(Object.keys(FILES).toSorted());
      expect(existsSync(`${target}.part`)).toBe(false);
    }
  });

  it('writes nothing outside of the folder, and no links', async () => {
    const outside = [
      '../escaped.md',
      'news/../../../escaped.md',
      '/escaped.md',
      'news/2016/04/3/..\\..\\escaped.md',
      'C:escaped.md',
    ];
    const evil = outside.map((name) => ({ header: { name, size: 1 }, body: 'x' }));
    const links = (['symlink', 'link'] as const).map((type) => ({
      header: { name: `news/2016/04/3/${type}.md`, size: 0, type, linkname: '/etc/hostname' },
    }));
    const folderLink = { header: { name: 'news/2017', size: 0, type: 'symlink' as const, linkname: '../../..' } };
    const through = { header: { name: 'news/2017/escaped.md', size: 1 }, body: 'x' };
    const body = FILES['news/2016/04/3/a-bridge-opens.md'];
    const good = { header: { name: 'news/2016/04/3/a-bridge-opens.md', size: body.length }, body };
    const { folder, target, done } = await unpacked(await tarOf([...evil, ...links, folderLink, through, good]));
    expect((await done).refused).toEqual({ count: 8, examples: outside.slice(0, 3) });
    expect(globSync('**/*escaped*', { cwd: folder })).toEqual(['in/x/news/2017/escaped.md']);
    expect(globSync('**/*link.md', { cwd: target })).toEqual([]);
    expect(existsSync('/escaped.md')).toBe(false);
  });

  it('goes on with what was stopped halfway', async () => {
    const folder = temporaryFolder();
    const [file, target] = [join(folder, 'x.tar'), join(folder, 'x')];
    writeFileSync(file, await plainTar());
    mkdirSync(`${target}.part/news/2016/04/3`, { recursive: true });
    const there = `${target}.part/news/2016/04/3/index.md`;
    writeFileSync(there, 'x'.repeat(FILES['news/2016/04/3/index.md'].length));
    await bringIn(readSource(file), { target });
    expect(readFileSync(join(target, 'news/2016/04/3/index.md'), 'utf8')).toMatch(/^x+$/);
    expect(existsSync(join(target, 'news/2016/04/3/a-bridge-opens.md'))).toBe(true);
  });

  it.each<[string, Uint8Array | null | 'empty', RegExp]>([
    ['what is no tar', Buffer.from('hello '.repeat(300)), /./],
    ['a tar cut short', null, /./],
    ['a tar without an archive', 'empty', /no folder news\/ in it/],
  ])('leaves no archive behind of %s', async (_, bytes, reason) => {
    const empty = tarOf([{ header: { name: 'a.txt', size: 1 }, body: 'x' }]);
    const content = bytes === 'empty' ? await empty : (bytes ?? (await plainTar()).subarray(0, 700));
    const { target, done } = await unpacked(content);
    await expect(done).rejects.toThrow(reason);
    expect(existsSync(target)).toBe(false);
  });

  it('copies a folder without links and without its history', async () => {
    const folder = temporaryArchive({ ...FILES, '.git/HEAD': 'ref: refs/heads/main' });
    symlinkSync('/etc/hostname', join(folder, 'news/2016/04/3/link.md'));
    const target = join(temporaryFolder(), 'copy');
    expect((await bringIn(readSource(folder), { target })).refused.count).toBe(1);
    expect(namesIn(target)).toEqual(expect.arrayContaining(Object.keys(FILES)));
    expect(existsSync(join(target, 'news/2016/04/3/link.md'))).toBe(false);
    expect(existsSync(join(target, '.git'))).toBe(false);
    await expect(bringIn(readSource(folder), { target })).rejects.toThrow(/is there already/);
  });

  it('clones a repository without its history, its hooks and its links', async () => {
    const folder = temporaryArchive(FILES);
    symlinkSync('/etc/hostname', join(folder, 'news/2016/04/3/link.md'));
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args], { cwd: folder });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'one');
    git('commit', '-q', '--allow-empty', '-m', 'two');
    const target = join(temporaryFolder(), 'clone');
    const url = `file://${folder}`;
    expect((await bringIn(readSource(url), { target })).folder).toBe(target);
    expect(execFileSync('git', ['rev-list', '--count', 'HEAD'], { cwd: target, encoding: 'utf8' }).trim()).toBe('1');
    expect(readFileSync(join(target, 'news/2016/04/3/link.md'), 'utf8')).toBe('/etc/hostname');
    await expect(bringIn(readSource(`${url}-none`), { target: `${target}2` })).rejects.toThrow(/git ended with 128/);
  });
});
