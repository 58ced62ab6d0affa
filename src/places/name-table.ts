import { keysFrom, numberOfKey } from '../columns/find-key.ts';
import { type Keys, keysOf } from '../columns/keys.ts';
import { type Shapes, shapesOf } from '../columns/near-keys.ts';

/** One meaning of a spelling: a place (its number in the store) and how it came by the spelling (`SPELLING`). */
export interface Meaning {
  readonly place: number;
  readonly spelling: number;
}

/** Folded spellings, and for each the places that it means. */
export interface Spellings {
  readonly keys: Keys;
  /** For each spelling its one meaning (place × 8 + spelling), or, marked with `SEVERAL`, where its meanings stand in `lists`. */
  readonly meanings: Uint32Array;
  /** How many meanings a spelling has, then each of them; of the next one; and so on. */
  readonly lists: Uint32Array;
}

/** The same, to be searched for near spellings too. */
export interface NameTable extends Spellings {
  readonly shapes: Shapes;
}

/** Nearly every spelling means one place alone. */
const SEVERAL = 0x80000000;

/** Some spellings with their meanings. */
export function spellingsOf(spellings: ReadonlyMap<string, readonly Meaning[]>): Spellings {
  const keys = keysOf(spellings.keys());
  const meanings = new Uint32Array(keys.size);
  const lists: number[] = [];
  for (const [key, list] of spellings) {
    const [only = 0, ...others] = list.map(({ place, spelling }) => place * 8 + spelling);
    meanings[numberOfKey(keys, key)] = others.length === 0 ? only : (SEVERAL | lists.length) >>> 0;
    if (others.length > 0) lists.push(list.length, only, ...others);
  }
  return { keys, meanings, lists: Uint32Array.from(lists) };
}

export function nameTableOf(spellings: Spellings): NameTable {
  return { ...spellings, shapes: shapesOf(spellings.keys) };
}

/** The places that a folded text is a spelling of. */
export function meaningsOf(table: Spellings, key: string): readonly Meaning[] {
  return meaningsAt(table, numberOfKey(table.keys, key));
}

/** The places that spelling number `at` means; none where there is no such spelling. */
export function meaningsAt(table: Spellings, at: number): readonly Meaning[] {
  const found: Meaning[] = [];
  if (at >= 0) eachMeaning(table, at, (place, spelling) => found.push({ place, spelling }));
  return found;
}

/** Goes through the meanings of spelling number `at`. */
export function eachMeaning(
  { meanings, lists }: Spellings,
  at: number,
  visit: (place: number, spelling: number) => void,
): void {
  const meaning = meanings[at] as number;
  if (meaning < SEVERAL) {
    visit(meaning >>> 3, meaning & 7);
    return;
  }
  const start = meaning - SEVERAL;
  const end = start + (lists[start] as number);
  for (let index = start + 1; index <= end; index++) {
    const one = lists[index] as number;
    visit(one >>> 3, one & 7);
  }
}

/** The spellings that begin with a text: from the first (inclusive) to the second number (exclusive). */
export function spellingsFrom({ keys }: Spellings, prefix: string): readonly [number, number] {
  return keysFrom(keys, prefix);
}
