import { allKeys } from '../columns/find-key.ts';
import { fold } from '../places/fold.ts';
import type { Postings } from './postings.ts';

/** The archive's own names, found by any spelling of them that folds to the same letters. */
export interface KnownNames {
  has(text: string): boolean;
}

/** Opens the names of an index; their folded forms are made at the first look-up. */
export function openNames(names: Postings): KnownNames {
  let keys: ReadonlySet<string> | undefined;
  return {
    has(text) {
      keys ??= new Set(allKeys(names.keys).map(fold));
      return keys.has(fold(text));
    },
  };
}
