import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { unpackTar } from '../archive/unpack-tar.ts';
import { NotHere } from './benchmark.ts';

const root = join(import.meta.dirname, '../..');
const shared = join(root, '../shared');

const workspace = join(root, 'var/bench');
/** Snapshots of the archives that are measured, kept from one run to the next. */
export const STATE = join(workspace, 'state');
export const ENGLISH = 'en-2002-2023';

/** A file or folder beside the project (`bench/qa/questions.jsonl`). Throws `NotHere` where it is not there. */
export function sharedPath(name: string): string {
  const path = join(shared, name);
  if (!existsSync(path)) throw new NotHere(`needs ${join('../shared', name)}, which is not there`);
  return path;
}

/** Path of a file or folder in which a benchmark keeps something. */
export function workspaceFile(name: string): string {
  mkdirSync(workspace, { recursive: true });
  return join(workspace, name);
}

/** The folder of a packed archive, unpacked the first time. */
export function unpackedArchive(name: string): string {
  const folder = workspaceFile(name);
  if (existsSync(folder)) return folder;
  const packed = sharedPath(`archives/${name}.tar.zst`);
  console.error(`Unpacking ${name} into var/bench …`);
  const beside = `${folder}.unpacking`;
  rmSync(beside, { recursive: true, force: true });
  unpackTar(zstdDecompressSync(readFileSync(packed)), beside);
  renameSync(beside, folder);
  return folder;
}
