import { writeLength } from './lengths.ts';

/**
 * Different texts in the order of their bytes (UTF-8, so that of their code points: the same on every machine and in every
 * locale), each known by its number. Kept in blocks: the first key of a block is written out, of each other one what it
 * shares with the key before it and the rest. A key is `length shared, length of the rest, rest`.
 */
export interface Keys {
  readonly size: number;
  readonly bytes: Uint8Array;
  /** Where each block starts. */
  readonly blocks: Uint32Array;
}

/** Keys of a block: one is found by halving among the first keys of the blocks, then by going through its block. */
export const BLOCK = 16;

/** Keys of some texts, each once. */
export function keysOf(texts: Iterable<string>): Keys {
  const keys = collectKeys();
  for (const text of [...new Set(texts)].sort(compareKeys)) keys.add(Buffer.from(text));
  return keys.finish();
}

/** The order of keys, for strings. */
export function compareKeys(a: string, b: string): number {
  if (SURROGATE.test(a) || SURROGATE.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : Number(a > b);
}

/** Halves of a character beyond the first plane: by them JavaScript sorts in another order. */
const SURROGATE = /[\ud800-\udfff]/;

/** Takes keys in their order, each once. */
export function collectKeys(): { add(key: Uint8Array): void; finish(): Keys } {
  const blocks: number[] = [];
  let bytes = new Uint8Array(1 << 12);
  let [size, written] = [0, 0];
  let before = new Uint8Array(0);
  return {
    add(key) {
      const isFirst = size % BLOCK === 0;
      if (isFirst) blocks.push(written);
      const shared = isFirst ? 0 : sharedLength(before, key);
      const rest = key.subarray(shared);
      if (written + rest.length + LENGTHS > bytes.length) bytes = grown(bytes, written + rest.length + LENGTHS);
      written = writeLength(bytes, writeLength(bytes, written, shared), rest.length);
      bytes.set(rest, written);
      written += rest.length;
      before = key.slice();
      size++;
    },
    finish: () => ({ size, bytes: bytes.slice(0, written), blocks: Uint32Array.from(blocks) }),
  };
}

/** Most bytes that the two lengths of a key take. */
const LENGTHS = 10;

function grown(bytes: Uint8Array, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(least, 2 * bytes.length));
  larger.set(bytes);
  return larger;
}

function sharedLength(a: Uint8Array, b: Uint8Array): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
