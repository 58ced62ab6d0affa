/** Texts end to end as UTF-8: text `i` is `bytes[starts[i]] … bytes[starts[i + 1] - 1]`. A string is made when one is asked for. */
export interface Texts {
  readonly bytes: Uint8Array;
  /** Where each text starts, and the end of the last. */
  readonly starts: Uint32Array;
}

/** Texts in their order. */
export function textsOf(texts: readonly string[]): Texts {
  const starts = new Uint32Array(texts.length + 1);
  texts.forEach((text, at) => {
    starts[at + 1] = (starts[at] ?? 0) + Buffer.byteLength(text);
  });
  return { bytes: Buffer.from(texts.join('')), starts };
}

/** How many texts there are. */
export function countOf({ starts }: Texts): number {
  return starts.length - 1;
}

/** Text number `at`; '' where there is none. */
export function textAt({ bytes, starts }: Texts, at: number): string {
  const from = starts[at];
  const to = starts[at + 1];
  return from === undefined || to === undefined ? '' : asBuffer(bytes).toString('utf8', from, to);
}

/** All texts, in order. */
export function allTexts(texts: Texts): readonly string[] {
  return Array.from({ length: countOf(texts) }, (_, at) => textAt(texts, at));
}

const buffers = new WeakMap<Uint8Array, Buffer>();

/** The same bytes as Node's own kind, which makes strings quickly. */
function asBuffer(bytes: Uint8Array): Buffer {
  if (bytes instanceof Buffer) return bytes;
  const known = buffers.get(bytes) ?? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  buffers.set(bytes, known);
  return known;
}
