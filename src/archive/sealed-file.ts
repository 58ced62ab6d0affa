import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a sealed file must agree with to be of use. */
export interface Seal {
  /** The form of the contents; raised whenever the same input would be kept in another way. */
  readonly form: number;
  /** What the contents were made from; another state makes them stale, which is no fault. */
  readonly state: string;
}

/** The first line of the file; behind it stand the contents. */
interface Header extends Seal {
  /** SHA-256 of all that follows the line. */
  readonly checksum: string;
}

/**
 * The contents of a file that `writeSealed` wrote: null where there is none or it is stale, a sentence where it is of no
 * use (damaged, or of another form).
 */
export function readSealed(file: string, { form, state }: Seal): Buffer | string | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return null;
  }
  const useless = (why: string) => `Cannot use the snapshot ${file}: ${why}; making it anew`;
  try {
    const end = bytes.indexOf('\n');
    const header = JSON.parse(bytes.subarray(0, end).toString()) as Header;
    const contents = bytes.subarray(end + 1);
    if (header.form !== form) return useless(`its form is ${header.form}, expected ${form}`);
    if (header.checksum !== hashOf(contents)) return useless('it is damaged');
    return header.state === state ? contents : null;
  } catch (error) {
    return useless(`its head cannot be read (${messageOf(error)})`);
  }
}

/** Writes beside and renames, so that there is never half a file. Null, or a sentence that says why nothing was written. */
export function writeSealed(file: string, seal: Seal, contents: Uint8Array): string | null {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const header: Header = { ...seal, checksum: hashOf(contents) };
    writeFileSync(draft, Buffer.concat([headLine(header), contents]));
    renameSync(draft, file);
    return null;
  } catch (error) {
    removeQuietly(draft);
    return `Cannot write the snapshot ${file}: ${messageOf(error)}; the next start makes it anew`;
  }
}

/** The contents begin at a multiple of eight bytes, so that columns in them can be read where they stand. */
function headLine(header: Header): Buffer {
  const head = JSON.stringify(header);
  return Buffer.from(`${head.padEnd(Math.ceil((head.length + 1) / 8) * 8 - 1)}\n`);
}

/** A leftover that cannot be removed either is no further harm. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // The reason was already found and is told.
  }
}

/** Hexadecimal SHA-256. */
export function hashOf(contents: Uint8Array | string): string {
  return createHash('sha256').update(contents).digest('hex');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
