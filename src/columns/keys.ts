import { type Texts, textsOf } from './texts.ts';

/**
 * Different texts in the order of their bytes (UTF-8, so that of their code points: the same on every machine and in every
 * locale). One halving finds a key, and the same halving finds where those that begin with a text start.
 */
export type Keys = Texts;

/** Keys of some texts, each once. */
export function keysOf(texts: Iterable<string>): Keys {
  return textsOf([...new Set(texts)].sort(compareKeys));
}

/** The order of keys, for strings. */
export function compareKeys(a: string, b: string): number {
  if (SURROGATE.test(a) || SURROGATE.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : Number(a > b);
}

/** Halves of a character beyond the first plane: by them JavaScript sorts in another order. */
const SURROGATE = /[\ud800-\udfff]/;

/** The number of a key; -1 where it is unknown. */
export function numberOfKey(keys: Keys, key: string): number {
  const sought = encode(key);
  const at = firstFrom(keys, sought);
  const start = keys.starts[at] ?? 0;
  return (keys.starts[at + 1] ?? 0) - start === sought.length && compare(keys, at, sought) === 0 ? at : -1;
}

/** Half-open range of the numbers of keys that begin with a text. */
export function keysFrom(keys: Keys, prefix: string): readonly [start: number, end: number] {
  const sought = encode(prefix);
  const start = firstFrom(keys, sought);
  return [start, firstFrom(keys, sought, start, 1)];
}

const encoder = new TextEncoder();
const ASCII = /^[\0-\x7f]*$/;
const room = new Uint8Array(256);

/** The bytes of a text, in a room that the next one takes over. */
function encode(text: string): Uint8Array {
  if (text.length * 3 > room.length) return encoder.encode(text);
  if (!ASCII.test(text)) return room.subarray(0, encoder.encodeInto(text, room).written);
  for (let at = 0; at < text.length; at++) room[at] = text.charCodeAt(at);
  return room.subarray(0, text.length);
}

/** The first key, from a number on, that does not sort before a text (`past`: that does not begin with it either). */
function firstFrom(keys: Keys, sought: Uint8Array, from = 0, past: 0 | 1 = 0): number {
  let low = from;
  let high = keys.starts.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(keys, middle, sought) < past) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Below, at or above 0 as a key sorts before, begins with or sorts after a text. */
function compare({ bytes, starts }: Keys, at: number, sought: Uint8Array): number {
  const start = starts[at] as number;
  const length = (starts[at + 1] as number) - start;
  for (let index = 0; index < sought.length; index++) {
    if (index >= length) return -1;
    const difference = (bytes[start + index] as number) - (sought[index] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}
