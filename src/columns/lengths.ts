/**
 * Lengths among bytes: as numbers of seven bits a byte, the lowest first, all but the last with the high bit. Nearly all take
 * one byte, so that this one is looked at first.
 */
export function lengthAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] as number;
  return byte < 128 ? byte : longLengthAt(bytes, at);
}

function longLengthAt(bytes: Uint8Array, at: number): number {
  let length = 0;
  let shift = 0;
  for (let next = at; ; next++, shift += 7) {
    const byte = bytes[next] as number;
    length |= (byte & 127) << shift;
    if (byte < 128) return length;
  }
}

/** How many bytes a length takes. */
export function widthOf(length: number): number {
  return length < 128 ? 1 : Math.ceil((32 - Math.clz32(length)) / 7);
}

/** Writes a length and gives where it ends. */
export function writeLength(bytes: Uint8Array, at: number, length: number): number {
  let next = at;
  let rest = length;
  for (; rest > 127; rest >>>= 7) bytes[next++] = (rest & 127) | 128;
  bytes[next++] = rest;
  return next;
}
