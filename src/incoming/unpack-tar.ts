import { createReadStream, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, type Transform } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { constants, createGunzip, createZstdDecompress } from 'node:zlib';
import { createTarDecoder } from 'modern-tar';
import type { Packing } from './source.ts';

/** What came out of a tar. */
export interface Unpacked {
  readonly files: number;
  /** Entries that were left out: links, devices, names that lead out of the folder; the first few by name. */
  readonly refused: { readonly count: number; readonly examples: readonly string[] };
}

/** No page is longer, and no archive has more: beyond that it is no archive but an attack. */
const LONGEST_FILE = 64 * 1024 * 1024;
const MOST_FILES = 5_000_000;
const MOST_EXAMPLES = 3;

/**
 * Unpacks the regular files of a tar into a folder, and nothing anywhere else. Files that are there already in the same
 * size are passed over, so that an unpacking which was stopped goes on where it was. Throws where the file is no tar.
 */
export async function unpackTar(
  file: string,
  {
    packed,
    folder,
    onProgress,
  }: { packed: Packing; folder: string; onProgress?: (done: number, total: number) => void },
): Promise<Unpacked> {
  const refused: string[] = [];
  const write = createWriter(folder);
  let files = 0;
  const total = statSync(file).size;
  const input = createReadStream(file);
  const entries = Readable.toWeb(opened(input, packed)).pipeThrough(createTarDecoder({ strict: true }));
  for await (const { header, body } of entries) {
    onProgress?.(input.bytesRead, total);
    const name = header.type === 'file' || header.type === undefined ? safeName(header.name) : null;
    if (header.type === 'directory' || header.type === 'pax-global-header') {
      await body.cancel();
    } else if (name === null || header.size > LONGEST_FILE || files === MOST_FILES) {
      refused.push(header.name);
      await body.cancel();
    } else {
      await write(name, header.size, body);
      files += 1;
    }
  }
  onProgress?.(total, total);
  return { files, refused: { count: refused.length, examples: refused.slice(0, MOST_EXAMPLES) } };
}

function opened(input: Readable, packed: Packing): Readable {
  if (packed === 'none') return input;
  const unpacking: Transform =
    packed === 'gzip'
      ? createGunzip()
      : createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: LONG_WINDOW } });
  input.on('error', (error) => unpacking.destroy(error));
  return input.pipe(unpacking);
}

/** What `zstd --long=27` needs: 128 MiB. */
const LONG_WINDOW = 27;

/** A name below the folder, or null where it leads out of it. */
function safeName(name: string): string | null {
  const parts = name.split('/').filter((part) => part !== '' && part !== '.');
  const isSafe = !name.startsWith('/') && parts.every((part) => part !== '..' && !/[\0\\:]/.test(part));
  return isSafe && parts.length > 0 ? parts.join('/') : null;
}

/** Writes entries below a folder; each folder is made once, since most entries share theirs. */
function createWriter(folder: string) {
  const made = new Set<string>();
  return async (name: string, size: number, body: ReadableStream<Uint8Array>): Promise<void> => {
    const file = join(folder, name);
    if (statSync(file, { throwIfNoEntry: false })?.size === size) return body.cancel();
    const parent = dirname(file);
    if (!made.has(parent)) await mkdir(parent, { recursive: true });
    made.add(parent);
    await writeFile(file, await buffer(body));
  };
}
