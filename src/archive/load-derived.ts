import { hash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { packColumns, unpackColumns } from '../columns/pack-columns.ts';
import { openSealed, writeSealed } from './snapshot/sealed-file.ts';

/** What is derived from an archive, and where it may be kept. */
export interface Derivation {
  /** The archive's folder. */
  readonly directory: string;
  /** Null: it is made anew each time. */
  readonly stateDirectory: string | null;
  /** `timeline`: the beginning of the file's name. */
  readonly name: string;
  /** Raised whenever the same archive would give something else. */
  readonly form: number;
  /** The archive's version. */
  readonly state: string;
  readonly onWarning?: ((warning: string) => void) | undefined;
}

/** Something made from an archive: as it was kept, where the archive is still the same, else made and kept. */
export function loadDerived<T>(derivation: Derivation, make: () => T): T {
  const { form, state, onWarning } = derivation;
  const file = fileOf(derivation);
  if (file === null) return make();
  const kept = openDerived<T>(derivation);
  if (kept !== null) return kept;
  const made = make();
  const failure = writeSealed(file, { form, state }, packColumns(made));
  if (failure !== null) onWarning?.(failure);
  return made;
}

/** The same as it was kept; null where nothing was kept, or nothing of use for this archive. */
export function openDerived<T>(derivation: Derivation): T | null {
  const { form, state, onWarning } = derivation;
  const file = fileOf(derivation);
  const kept = file === null ? null : openSealed(file, form);
  if (typeof kept === 'string') onWarning?.(kept);
  // The checksum has been compared: what is read is what was written by the same form.
  else if (kept?.state === state) return unpackColumns(kept.contents) as T;
  return null;
}

function fileOf({ directory, stateDirectory, name }: Derivation): string | null {
  if (stateDirectory === null) return null;
  return join(stateDirectory, `${name}-${hash('sha256', resolve(directory)).slice(0, 16)}.snapshot`);
}
