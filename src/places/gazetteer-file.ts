import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Keys } from '../columns/keys.ts';
import { packColumns, unpackColumns } from '../columns/pack-columns.ts';
import type { Spellings } from './name-table.ts';
import type { PlaceColumns } from './place-columns.ts';

/** What the file of the world's places holds. */
export interface GazetteerFile {
  readonly form: typeof FORM;
  readonly places: PlaceColumns;
  readonly names: Spellings;
  /** Common English words, folded. */
  readonly words: Keys;
}

const FORM = 2;

/** The file as it lies in the project. */
export function packGazetteer(file: Omit<GazetteerFile, 'form'>): Buffer {
  const params = { [constants.ZSTD_c_compressionLevel]: 19, [constants.ZSTD_c_windowLog]: 24 };
  return zstdCompressSync(packColumns({ form: FORM, ...file }), { params });
}

/** Reads what `packGazetteer` wrote. Throws where the file has another form. */
export function unpackGazetteer(packed: Buffer): GazetteerFile {
  const file = unpackColumns(zstdDecompressSync(packed)) as GazetteerFile;
  if (file.form !== FORM) throw new Error(`Cannot read the gazetteer: its form is ${file.form}, expected ${FORM}`);
  return file;
}
