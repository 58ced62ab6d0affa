import { fold } from './fold.ts';
import { eachMeaning, type NameTable, spellingsFrom } from './name-table.ts';
import type { Place, PlaceId } from './place.ts';
import { SPELLING } from './spelling.ts';
import type { World } from './world.ts';

/** How often something speaks of each place; a place that is not in it is not spoken of. */
export type Weights = ReadonlyMap<PlaceId, number>;

/** What a place that is spoken of is worth more than any that is not, and a name in English more than one in another language. */
const SPOKEN_OF = 1e7;
const IN_ENGLISH = 5e6;
/** The same among places that nobody speaks of, in powers of ten of population. */
const FOREIGN = 3;

/** Completes what was typed so far; what is made of weights is made once and kept as long as they live. */
export function placeSuggester(world: World): (typed: string, limit: number, weights?: Weights) => readonly Place[] {
  const kept = new WeakMap<Weights, Float64Array>();
  const unweighed = Float64Array.from(world.places.importance);
  const scoresOf = (weights: Weights | undefined) => {
    if (!weights) return unweighed;
    const known = kept.get(weights) ?? scores(world, weights);
    kept.set(weights, known);
    return known;
  };
  return (typed, limit, weights) => {
    const [name = '', ...qualifiers] = typed.split(',');
    const best = new Best(limit);
    const qualifier = fold(qualifiers.join(' '));
    const key = fold(name);
    const score = scoresOf(weights);
    if (key === '') for (let place = 0; place < world.places.size; place++) best.offer(place, score[place] ?? 0);
    else
      world.tables.forEach((table, order) => {
        offerCompletions(table, { key, score, byHand: order === 0 }, (place, value) => {
          if (qualifier === '' || isQualified(world, place, qualifier)) best.offer(place, value);
          return best.least;
        });
      });
    return best.places.map((place) => world.places.at(place));
  };
}

/** A place that is spoken of goes before one that is not, the oftener the earlier; else importance decides. */
function scores(world: World, weights: Weights): Float64Array {
  const scores = Float64Array.from(world.places.importance);
  for (const [id, spokenOf] of weights) {
    const place = world.places.numberOf(id);
    if (place !== undefined && spokenOf > 0) scores[place] = SPOKEN_OF + spokenOf * 10 + (scores[place] ?? 0);
  }
  return scores;
}

/** What a table is asked for: the spellings that begin with a folded text. */
interface Wanted {
  readonly key: string;
  readonly score: Float64Array;
  readonly byHand: boolean;
}

/** Offers each place with its score, unless that is below the least that `offer` said to be of use. */
function offerCompletions(
  table: NameTable,
  { key, score, byHand }: Wanted,
  offer: (place: number, value: number) => number,
): void {
  const [from, to] = spellingsFrom(table, key);
  let least = -Infinity;
  const consider = (place: number, spelling: number) => {
    if (spelling === SPELLING.script || spelling === SPELLING.sound) return;
    const worth = score[place] as number;
    const foreign = !byHand && (spelling === SPELLING.other || spelling === SPELLING.bare);
    const value = foreign ? worth - (worth > SPOKEN_OF ? IN_ENGLISH : FOREIGN) : worth;
    if (value > least) least = offer(place, value);
  };
  for (let at = from; at < to; at++) eachMeaning(table, at, consider);
}

function isQualified(world: World, place: number, qualifier: string): boolean {
  const { within, countryCode } = world.places.at(place);
  if (countryCode.toLowerCase() === qualifier) return true;
  return within.some((id) => {
    const whole = world.places.numberOf(id);
    return whole !== undefined && fold(world.places.at(whole).name).startsWith(qualifier);
  });
}

/** The few best of many places, best first, each once with the best value that it was offered with. */
class Best {
  readonly places: number[] = [];
  readonly #values: number[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The value above which a place is taken. */
  get least(): number {
    return this.places.length < this.#limit ? -Infinity : (this.#values.at(-1) ?? -Infinity);
  }

  offer(place: number, value: number): void {
    if (value <= this.least) return;
    const known = this.places.indexOf(place);
    if (known >= 0) {
      if (value <= (this.#values[known] ?? 0)) return;
      this.places.splice(known, 1);
      this.#values.splice(known, 1);
    }
    let at = this.places.length;
    while (at > 0 && (this.#values[at - 1] ?? 0) < value) at--;
    this.places.splice(at, 0, place);
    this.#values.splice(at, 0, value);
    if (this.places.length > this.#limit) {
      this.places.pop();
      this.#values.pop();
    }
  }
}
