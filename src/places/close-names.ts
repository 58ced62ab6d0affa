import { keyAt, numberOfKey } from '../columns/find-key.ts';
import { KeyCursor } from '../columns/key-cursor.ts';
import { nearKeys } from '../columns/near-keys.ts';
import { arabicSound } from './fold.ts';
import { meaningsAt, type NameTable, spellingsFrom } from './name-table.ts';
import { placeSlips, SLIP } from './place-slips.ts';
import { rankClose } from './rank-close.ts';
import { SPELLING } from './spelling.ts';
import type { World } from './world.ts';

/** A place whose name is close to what was typed. */
export interface CloseName {
  readonly place: number;
  readonly key: string;
  readonly spelling: number;
  /** Slips between the typed text and the name, weighed. */
  readonly cost: number;
  /** Cost against how important the place is: what candidates are ordered by, the least first. */
  readonly score: number;
}

/** How candidates are weighed against one another. Fitted on misspelt names of places. */
const WEIGHTS = {
  /** What each power of ten of population is worth in slips. */
  importance: 0.22,
  /** From here on importance counts no more: everybody's slips are alike for large places. */
  importanceCap: 9,
  /** What a spelling costs, by its kind in the order of `SPELLING`. */
  spelling: [0, 0.25, 0.1, 9, 0.5, 0],
  /** What it costs that the end of a name is missing, and each letter of it. */
  completion: 0.55,
  missing: 0.1,
  /** What it costs that a name only sounds like the text. */
  sound: 0.6,
};

/** Score above which a name is too far from the text to be a guess at all. */
const TOO_FAR = 0.8;

/** How many slips a text of so many letters may hold: short names are all close to one another. */
function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  if (length < 6) return 1.2;
  if (length < 8) return 1.9;
  return 2.2;
}

/** Longest text that is compared by its letters; the rest of a longer one is not looked at. */
const LONGEST = 32;
/** At most so many completions are looked at: a text with more of them says too little. */
const COMPLETIONS = 2_000;

/** Finds the places whose names are close to a folded text, best first. */
export function closeNames(world: World, typed: string): CloseName[] {
  const text = typed.slice(0, LONGEST);
  const limit = slipsAllowed(text.length);
  if (limit === 0) return [];
  const best = new Map<number, CloseName>();
  for (const table of world.tables) {
    const close = [...soundingAlike(table, text), ...misspellings(table, text, limit), ...completions(table, text)];
    for (const name of close.flatMap((one) => namesOf(world, table, one))) {
      if (name.score < (best.get(name.place)?.score ?? TOO_FAR)) best.set(name.place, name);
    }
  }
  return rankClose(text, [...best.values()]);
}

/** The places of a close spelling, each with its score. */
function namesOf({ places }: World, table: NameTable, { at, cost, sound = false }: Close): CloseName[] {
  const key = keyAt(table.keys, at);
  return meaningsAt(table, at)
    .filter(({ spelling }) => spelling !== SPELLING.script && (spelling === SPELLING.sound) === sound)
    .map(({ place, spelling }) => {
      const importance = Math.min(WEIGHTS.importanceCap, places.importance[place] ?? 0);
      const score = cost + (WEIGHTS.spelling[spelling] ?? 0) - WEIGHTS.importance * importance;
      return { place, key, spelling, cost, score };
    });
}

/** A spelling close to the text; `sound`: it only sounds like it. */
interface Close {
  readonly at: number;
  readonly cost: number;
  readonly sound?: boolean;
}

/** Arabic names that sound like the text. */
function soundingAlike(table: NameTable, text: string): Close[] {
  const at = numberOfKey(table.keys, arabicSound(text));
  return at < 0 ? [] : [{ at, cost: WEIGHTS.sound, sound: true }];
}

function misspellings({ keys, shapes }: NameTable, text: string, limit: number): Close[] {
  const slips = placeSlips(limit * SLIP, text.length < 6 ? 1 : 2);
  return nearKeys({ keys, shapes }, text, slips).map(({ number, cost }) => ({ at: number, cost: cost / SLIP }));
}

function completions(table: NameTable, text: string): Close[] {
  const [from, to] = spellingsFrom(table, text);
  const cursor = new KeyCursor(table.keys);
  return Array.from({ length: Math.min(to - from, COMPLETIONS) }, (_, index) => {
    cursor.goTo(from + index);
    return { at: from + index, cost: WEIGHTS.completion + WEIGHTS.missing * (cursor.length - text.length) };
  });
}
