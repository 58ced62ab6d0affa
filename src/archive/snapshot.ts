import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Archive } from './event.ts';
import { listEvents } from './event-list.ts';
import type { FoundPages } from './find-pages.ts';
import { type PackedEvents, packEvents, unpackEvents } from './pack-events.ts';
import { hashOf, readSealed, writeSealed } from './sealed-file.ts';

/** Raised whenever the same pages would give other events, or this file's form changes: what was kept is then of no use. */
export const ARCHIVE_FORM = 6;

/** What a snapshot stands for: it is good for this state of this folder only. */
export interface SnapshotOf {
  readonly directory: string;
  readonly ignore: readonly string[];
  readonly found: FoundPages;
}

export interface Snapshot {
  /** The archive; null where there is no snapshot or the archive changed; a sentence where the file is of no use. */
  read(): Archive | string | null;
  /** Null, or a sentence that says why nothing was written. */
  write(archive: Archive): string | null;
}

type Kept = Omit<Archive, 'events' | 'directory'> & { readonly events: PackedEvents };

/** Opens the snapshot of an archive folder in the state directory; each folder (with what is ignored in it) has its own. */
export function openSnapshot(stateDirectory: string, { directory, ignore, found }: SnapshotOf): Snapshot {
  const name = hashOf(JSON.stringify([resolve(directory), ignore])).slice(0, 16);
  const file = join(stateDirectory, `archive-${name}.snapshot`);
  const seal = { form: ARCHIVE_FORM, state: stateOf(found) };
  return {
    read: () => {
      const contents = readSealed(file, seal);
      return contents === null || typeof contents === 'string' ? contents : unpack(contents, directory);
    },
    write: (archive) => writeSealed(file, seal, pack(archive)),
  };
}

function pack({ directory: _, ...archive }: Archive): Uint8Array {
  const kept: Kept = { ...archive, events: packEvents([...archive.events]) };
  return zstdCompressSync(JSON.stringify(kept));
}

/** The checksum has been compared: what is read is what was written by the same form. */
function unpack(contents: Buffer, directory: string): Archive {
  const kept = JSON.parse(zstdDecompressSync(contents).toString()) as Kept;
  return { directory, ...kept, events: listEvents(unpackEvents(kept.events)) };
}

/** The files of an archive with size and time of change: equal, no page was touched. */
function stateOf({ pages, refused }: FoundPages): string {
  const hash = createHash('sha256');
  for (const { file, size, changed } of pages) hash.update(`${file}\t${size}\t${changed}\n`);
  for (const { file } of refused) hash.update(`${file}\n`);
  return hash.digest('hex');
}
