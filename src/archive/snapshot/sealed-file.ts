import {
  closeSync,
  fstatSync,
  globSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { type Bytes, bytesInFile } from './bytes.ts';

/** What a file was made as, and from. */
export interface Seal {
  /** The form of the contents; raised whenever the same input would be kept in another way. */
  readonly form: number;
  /** What the contents were made from; another state makes them stale, which is no fault. */
  readonly state: string;
}

/** What is kept: contents that are read at once, and behind them what is read piece by piece. */
export interface Sealed {
  readonly state: string;
  readonly contents: Buffer;
  readonly rest: Bytes;
  /** Reads the rest once and says whether it is as it was written. */
  isWhole(): boolean;
}

/** The first line of the file, padded to `HEAD` bytes. Checksums are CRC-32: they tell damage, not malice. */
interface Head extends Seal {
  readonly length: number;
  readonly checksum: number;
  readonly restLength: number;
  readonly restChecksum: number;
}

/** Room for the head. All that follows begins at a multiple of eight bytes, so that columns are read where they stand. */
const HEAD = 512;
const PIECE = 1 << 20;
/** Milliseconds after which nobody writes at a draft any more. */
const LEFT_BEHIND = 600_000;

/**
 * Opens a file that `writeSealed` wrote: null where there is none, a sentence where it is of no use (damaged, or of another
 * form). Of the rest only the length is looked at.
 */
export function openSealed(file: string, form: number): Sealed | string | null {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch {
    return null;
  }
  try {
    return readSealed(descriptor, form);
  } catch (error) {
    closeSync(descriptor);
    return `Cannot use the snapshot ${file}: ${messageOf(error)}; making it anew`;
  }
}

function readSealed(descriptor: number, form: number): Sealed {
  const head = readHead(descriptor);
  if (head.form !== form) throw new Error(`its form is ${head.form}, expected ${form}`);
  const { size } = fstatSync(descriptor);
  const expected = HEAD + head.length + head.restLength;
  if (size !== expected) throw new Error(`it has ${size} bytes, expected ${expected}`);
  const contents = Buffer.from(new ArrayBuffer(head.length));
  readSync(descriptor, contents, 0, head.length, HEAD);
  if (crc32(contents) !== head.checksum) throw new Error('it is damaged');
  const rest = bytesInFile({ descriptor, start: HEAD + head.length, length: head.restLength });
  return { state: head.state, contents, rest, isWhole: () => checksumOf(rest) === head.restChecksum };
}

function readHead(descriptor: number): Head {
  const bytes = Buffer.alloc(HEAD);
  readSync(descriptor, bytes, 0, HEAD, 0);
  try {
    return JSON.parse(bytes.toString()) as Head;
  } catch (error) {
    throw new Error(`its head cannot be read (${messageOf(error)})`);
  }
}

function checksumOf(bytes: Bytes): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += PIECE) sum = crc32(bytes.read(at, Math.min(bytes.length, at + PIECE)), sum);
  return sum;
}

/** Writes beside and renames, so that there is never half a file. Null, or a sentence that says why nothing was written. */
export function writeSealed(
  file: string,
  seal: Seal,
  contents: Uint8Array,
  rest: readonly Uint8Array[] = [],
): string | null {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const head: Head = {
      ...seal,
      length: contents.length,
      checksum: crc32(contents),
      restLength: rest.reduce((sum, { length }) => sum + length, 0),
      restChecksum: rest.reduce((sum, piece) => crc32(piece, sum), 0),
    };
    writeAll(draft, [Buffer.from(`${JSON.stringify(head).padEnd(HEAD - 1)}\n`), contents, ...rest]);
    removeLeftovers(file, draft);
    renameSync(draft, file);
    return null;
  } catch (error) {
    removeQuietly(draft);
    return `Cannot write the snapshot ${file}: ${messageOf(error)}; the next start makes it anew`;
  }
}

function writeAll(file: string, pieces: readonly Uint8Array[]): void {
  const descriptor = openSync(file, 'w');
  try {
    for (const piece of pieces) {
      for (let at = 0; at < piece.length; ) at += writeSync(descriptor, piece, at);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Removes what writers of the same file left that were killed: whoever still writes did so a moment ago. */
function removeLeftovers(file: string, draft: string): void {
  const { mtimeMs } = statSync(draft);
  for (const other of globSync(`${basename(file)}.*.tmp`, { cwd: dirname(file) })) {
    const left = join(dirname(file), other);
    const age = mtimeMs - (statSync(left, { throwIfNoEntry: false })?.mtimeMs ?? mtimeMs);
    if (age > LEFT_BEHIND) removeQuietly(left);
  }
}

/** A leftover that cannot be removed either is no further harm. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // The reason was already found and is told.
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
