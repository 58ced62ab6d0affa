import { fromPlanes, type Sections } from './gazetteer-file.ts';
import { NameTable, runningSum } from './name-table.ts';

const NEWLINE = 10;

/** The spellings of the gazetteer's file: each key is written as what it shares with the one before it and the rest. */
export function readNameTable({ shared, suffixes, counts, places, spelling }: Sections): NameTable {
  const starts = new Uint32Array(shared.length + 1);
  let total = suffixes.length - shared.length;
  for (const length of shared) total += length;
  const bytes = new Uint8Array(total);
  let read = 0;
  let written = 0;
  for (let key = 0; key < shared.length; key++) {
    const before = starts[key - 1] ?? 0;
    const same = shared[key] as number;
    starts[key] = written;
    for (let index = 0; index < same; index++) bytes[written++] = bytes[before + index] as number;
    for (let byte = suffixes[read++]; byte !== NEWLINE; byte = suffixes[read++]) bytes[written++] = byte as number;
  }
  starts[shared.length] = written;
  return new NameTable({
    bytes,
    starts,
    meaningStarts: runningSum(counts),
    places: fromPlanes(places, 3),
    spellings: spelling,
  });
}
