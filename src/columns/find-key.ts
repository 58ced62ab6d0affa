import { KeyCursor } from './key-cursor.ts';
import { BLOCK, type Keys } from './keys.ts';
import { lengthAt, widthOf } from './lengths.ts';

/** The first key that does not sort before a text. */
export interface KeyPlace {
  readonly number: number;
  /** Whether it is the text. */
  readonly isKey: boolean;
  /** Whether it begins with the text. */
  readonly begins: boolean;
}

/** Where a text stands, or would stand, among the keys. */
export function placeOfKey(keys: Keys, text: string): KeyPlace {
  return find(keys, encode(text));
}

/** The number of a key; -1 where it is unknown. */
export function numberOfKey(keys: Keys, key: string): number {
  const { number, isKey } = placeOfKey(keys, key);
  return isKey ? number : -1;
}

/** Half-open range of the numbers of keys that begin with a text. */
export function keysFrom(keys: Keys, prefix: string): readonly [start: number, end: number] {
  const sought = encode(prefix);
  const start = find(keys, sought).number;
  const behind = room.subarray(0, sought.length + 1);
  behind[sought.length] = NO_LETTER;
  return [start, find(keys, behind).number];
}

/** Key number `number`; '' where there is none. */
export function keyAt(keys: Keys, number: number): string {
  if (number < 0 || number >= keys.size) return '';
  const cursor = new KeyCursor(keys);
  cursor.goTo(number);
  return cursor.text();
}

/** All keys, in order. */
export function allKeys(keys: Keys): readonly string[] {
  const cursor = new KeyCursor(keys);
  return Array.from({ length: keys.size }, () => {
    cursor.next();
    return cursor.text();
  });
}

/** Above every byte of UTF-8: a text and this one behind it sort after all keys that begin with the text. */
const NO_LETTER = 0xff;
const encoder = new TextEncoder();
let room = new Uint8Array(256);

/** The bytes of a text, in a room that the next one takes over. */
function encode(text: string): Uint8Array {
  if (3 * text.length >= room.length) room = new Uint8Array(6 * text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) return room.subarray(0, encoder.encodeInto(text, room).written);
    room[at] = code;
  }
  return room.subarray(0, text.length);
}

function find(keys: Keys, sought: Uint8Array): KeyPlace {
  const { size, bytes } = keys;
  let number = BLOCK * lastBlockUpTo(keys, sought);
  let read = keys.blocks[number / BLOCK] ?? 0;
  /** Bytes that the key before, which sorts before the text, shares with the text. */
  let same = 0;
  for (; number < size; number++) {
    if (number % BLOCK === 0) same = 0;
    const shared = lengthAt(bytes, read);
    read += widthOf(shared);
    const rest = lengthAt(bytes, read);
    read += widthOf(rest);
    if (shared < same) break;
    if (shared === same) {
      const alike = same + sharedFrom(bytes, read, Math.min(rest, sought.length - same), sought, same);
      if (alike === sought.length) return { number, isKey: alike === shared + rest, begins: true };
      if (alike < shared + rest && (bytes[read + alike - same] as number) > (sought[alike] as number)) break;
      same = alike;
    }
    read += rest;
  }
  return { number, isKey: false, begins: false };
}

/** The last block of which the first key does not sort behind a text; the first block where there is none. */
function lastBlockUpTo({ bytes, blocks }: Keys, sought: Uint8Array): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBehind(bytes, blocks[middle] as number, sought)) high = middle;
    else low = middle + 1;
  }
  return Math.max(0, low - 1);
}

/** Whether the first key of a block sorts behind a text. */
function isBehind(bytes: Uint8Array, start: number, sought: Uint8Array): boolean {
  const length = lengthAt(bytes, start + 1);
  const read = start + 1 + widthOf(length);
  const alike = sharedFrom(bytes, read, Math.min(length, sought.length), sought, 0);
  if (alike === sought.length) return length > alike;
  return alike < length && (bytes[read + alike] as number) > (sought[alike] as number);
}

/** How many of at most `most` bytes from `read` on are those of a text from `from` on. */
function sharedFrom(bytes: Uint8Array, read: number, most: number, text: Uint8Array, from: number): number {
  let alike = 0;
  while (alike < most && bytes[read + alike] === text[from + alike]) alike++;
  return alike;
}
