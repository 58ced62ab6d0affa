import { fold } from '../places/fold.ts';
import { type Postings, valuesAt } from './postings.ts';

/** A context name of the archive and how many events have it. */
export interface KnownName {
  readonly name: string;
  readonly events: number;
}

/** The archive's own names, found by any spelling of them that folds to the same letters. */
export interface KnownNames {
  has(text: string): boolean;
  /** Names of which a word begins with what was typed, those of most events first. */
  completing(typed: string, limit: number): readonly KnownName[];
}

/** Opens the names of an index; the folded forms are made at the first look-up. */
export function openNames(names: Postings): KnownNames {
  let folded: readonly { readonly key: string; readonly name: string; readonly events: number }[] | undefined;
  const all = () => {
    folded ??= names.keys
      .map((name, index) => ({ key: fold(name), name, events: valuesAt(names, index).length }))
      .sort((a, b) => b.events - a.events);
    return folded;
  };
  let keys: ReadonlySet<string> | undefined;
  return {
    has(text) {
      keys ??= new Set(all().map(({ key }) => key));
      return keys.has(fold(text));
    },
    completing(typed, limit) {
      const key = fold(typed);
      const found: KnownName[] = [];
      for (const entry of all()) {
        if (found.length >= limit) break;
        if (entry.key.startsWith(key) || entry.key.includes(` ${key}`)) found.push(entry);
      }
      return found.map(({ name, events }) => ({ name, events }));
    },
  };
}
