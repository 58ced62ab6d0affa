/** A length as numbers of seven bits a byte, the lowest first, all but the last with the high bit. */
export function lengthAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] as number;
  return byte < 128 ? byte : (byte & 127) + 128 * lengthAt(bytes, at + 1);
}

/** How many bytes a length takes. */
export function widthOf(length: number): number {
  return length < 128 ? 1 : 1 + widthOf(length >>> 7);
}

/** Writes a length and gives where it ends. */
export function writeLength(bytes: Uint8Array, at: number, length: number): number {
  if (length < 128) {
    bytes[at] = length;
    return at + 1;
  }
  bytes[at] = (length & 127) | 128;
  return writeLength(bytes, at + 1, length >>> 7);
}
