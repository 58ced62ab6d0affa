import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { cloneGit } from './clone-git.ts';
import type { Source } from './source.ts';
import { type Unpacked, unpackTar } from './unpack-tar.ts';

export interface BroughtIn {
  /** The folder that holds `news/`. */
  readonly folder: string;
  readonly refused: Unpacked['refused'];
}

const NOTHING = { count: 0, examples: [] };
/** A tar may hold its archive a folder or two down. */
const DEEPEST = 2;

/**
 * Brings an archive into a folder that is not there yet. It is made beside it, as `….part`, and renamed when it is
 * whole: what was stopped halfway is never taken for an archive, and goes on the next time.
 */
export async function bringIn(
  source: Source,
  { target, onProgress }: { target: string; onProgress?: (done: number, total: number) => void },
): Promise<BroughtIn> {
  if (existsSync(target))
    throw new Error(`Cannot bring in ${source.name}: ${target} is there already, expected a new folder (--into DIR)`);
  const part = `${target}.part`;
  await mkdir(dirname(target), { recursive: true });
  const refused = await fill(part, source, onProgress);
  const root = findRoot(part);
  if (root === null) {
    throw new Error(
      `Cannot bring in ${source.name}: no folder news/ in it, expected pages news/YYYY/MM/D/slug.md; what came is in ${part}`,
    );
  }
  await rename(root, target);
  await rm(part, { recursive: true, force: true });
  return { folder: target, refused };
}

async function fill(
  part: string,
  source: Source,
  onProgress?: (done: number, total: number) => void,
): Promise<Unpacked['refused']> {
  switch (source.kind) {
    case 'git':
      // A clone cannot go on where it was.
      await rm(part, { recursive: true, force: true });
      await cloneGit(source.url, part);
      return NOTHING;
    case 'folder':
      return copyFolder(source.folder, part);
    case 'tar': {
      const unpacking = { packed: source.packed, folder: part, ...(onProgress ? { onProgress } : {}) };
      return (await unpackTar(source.file, unpacking)).refused;
    }
  }
}

/** Regular files and folders only: a link could lead anywhere. */
async function copyFolder(folder: string, part: string): Promise<Unpacked['refused']> {
  const links = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(isNeither);
  const names = new Set(links.map(({ parentPath, name }) => join(parentPath, name)));
  await cp(folder, part, { recursive: true, filter: (file) => !names.has(file) && basename(file) !== '.git' });
  return { count: names.size, examples: [...names].slice(0, 3) };
}

function isNeither(entry: Dirent): boolean {
  return !entry.isFile() && !entry.isDirectory();
}

/** The folder that holds `news/`, itself or below a language (`zh/news`), at most two folders down. */
function findRoot(folder: string, depth = 0): string | null {
  if (existsSync(join(folder, 'news'))) return folder;
  const inside = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const languages = inside.filter(
    ({ name }) => /^[a-z]{2,3}(?:-[a-z]{2,4})?$/i.test(name) && existsSync(join(folder, name, 'news')),
  );
  if (languages.length > 0) return folder;
  if (depth === DEEPEST) return null;
  return inside.map(({ name }) => findRoot(join(folder, name), depth + 1)).find((found) => found !== null) ?? null;
}
