import { arabicSound } from './fold.ts';
import { SPELLING } from './gazetteer-file.ts';
import { NameShapes } from './name-shapes.ts';
import type { NameTable } from './name-table.ts';
import { rankClose } from './rank-close.ts';
import { SlipMeter } from './slip-meter.ts';
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

/** Finds the places whose names are close to a folded text, best first. The first call shapes the names (tens of milliseconds). */
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
  const key = table.key(at);
  return table
    .meanings(at)
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
  const at = table.indexOf(arabicSound(text));
  return at < 0 ? [] : [{ at, cost: WEIGHTS.sound, sound: true }];
}

function misspellings(table: NameTable, text: string, limit: number): Close[] {
  const meter = new SlipMeter(text);
  const { bytes, starts } = table.columns;
  const slips = text.length < 6 ? 1 : 2;
  return shapesOf(table)
    .near(new TextEncoder().encode(text), { letters: slips, length: 2 })
    .map((at) => ({ at, cost: meter.cost({ bytes, start: starts[at] ?? 0, length: table.length(at) }, limit) }))
    .filter(({ cost }) => cost <= limit);
}

function completions(table: NameTable, text: string): Close[] {
  const [from, to] = table.startingWith(text);
  return Array.from({ length: Math.min(to - from, COMPLETIONS) }, (_, index) => {
    const at = from + index;
    return { at, cost: WEIGHTS.completion + WEIGHTS.missing * (table.length(at) - text.length) };
  });
}

const shapes = new WeakMap<NameTable, NameShapes>();

function shapesOf(table: NameTable): NameShapes {
  const known = shapes.get(table) ?? new NameShapes(table);
  shapes.set(table, known);
  return known;
}
