import type { Slips } from '../columns/slip-rows.ts';

/** Any letter for any other costs one. */
const substitution = new Uint8Array(256 * 256).fill(1);
for (let letter = 0; letter < 256; letter++) substitution[letter * 257] = 0;

/** Up to so many edits in a word: a letter added, lost or changed, or two neighbours swapped. */
export function wordSlips(edits: number): Slips {
  return { limit: edits, band: edits, letters: edits, substitution, transposed: 1, first: 0, gap: () => 1 };
}

/** Edits forgiven in a word of this length: none in short ones, where another word is as likely as a mistake. */
export function forgivenEdits(length: number): number {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}
