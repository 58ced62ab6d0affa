import { closeSync, readSync } from 'node:fs';

/** A run of bytes of which pieces are read: in memory, or in a file, where they stay until they are asked for. */
export interface Bytes {
  readonly length: number;
  /** The bytes from one place up to another, good until the next read. Throws where the file has no longer so many. */
  read(from: number, to: number): Buffer;
}

export function bytesInMemory(bytes: Uint8Array): Bytes {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { length: whole.length, read: (from, to) => whole.subarray(from, to) };
}

/** A piece of an open file. */
export interface Stretch {
  readonly descriptor: number;
  readonly start: number;
  readonly length: number;
}

/** Whoever holds the bytes may read them at any time, so the file is closed when nobody holds them any more. */
const closing = new FinalizationRegistry<number>(closeSync);

/** Takes the open file over. A file that is replaced meanwhile by renaming another one stays readable. */
export function bytesInFile({ descriptor, start, length }: Stretch): Bytes {
  let room = Buffer.allocUnsafeSlow(4096);
  const bytes: Bytes = {
    length,
    read(from, to) {
      const wanted = to - from;
      if (wanted > room.length) room = Buffer.allocUnsafeSlow(2 * wanted);
      const got = readSync(descriptor, room, 0, wanted, start + from);
      if (got < wanted) throw new Error(`Reading the snapshot: it ends after ${got} of ${wanted} bytes at ${from}`);
      return room.subarray(0, wanted);
    },
  };
  closing.register(bytes, descriptor);
  return bytes;
}
