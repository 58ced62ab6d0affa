import { fold } from './fold.ts';
import { SPELLING } from './gazetteer-file.ts';
import type { NameTable } from './name-table.ts';
import type { Place, PlaceId } from './place.ts';
import type { World } from './world.ts';

/** How often something speaks of a place. */
export type Weight = (id: PlaceId) => number;

/** Completes what was typed so far; the weights of a `Weight` are read once and kept as long as the function lives. */
export function placeSuggester(world: World): (typed: string, limit: number, weight?: Weight) => readonly Place[] {
  const kept = new WeakMap<Weight, Float64Array>();
  const scoresOf = (weight: Weight | undefined) => {
    if (!weight) return world.places.importance;
    const known = kept.get(weight) ?? scores(world, weight);
    kept.set(weight, known);
    return known;
  };
  return (typed, limit, weight) => {
    const [name = '', ...qualifiers] = typed.split(',');
    const score = scoresOf(weight);
    const best = new Best(limit, score);
    const qualifier = fold(qualifiers.join(' '));
    const key = fold(name);
    if (key === '') for (let place = 0; place < world.places.size; place++) best.offer(place);
    else
      for (const table of world.tables)
        offerCompletions(table, key, (place) => isQualified(world, place, qualifier) && best.offer(place));
    return best.places.map((place) => world.places.at(place));
  };
}

/** A place that is spoken of goes before one that is not, the oftener the earlier; else importance decides. */
function scores(world: World, weight: Weight): Float64Array {
  return Float64Array.from(world.places.importance, (importance, place) => {
    const spokenOf = weight(world.places.id(place));
    return spokenOf > 0 ? 100 + spokenOf * 100 + importance : importance;
  });
}

function offerCompletions(table: NameTable, key: string, offer: (place: number) => void): void {
  const { meaningStarts, places, spellings } = table.columns;
  const [from, to] = table.startingWith(key);
  const end = meaningStarts[to] ?? 0;
  for (let index = meaningStarts[from] ?? 0; index < end; index++) {
    if (spellings[index] !== SPELLING.script && spellings[index] !== SPELLING.sound) offer(places[index] ?? 0);
  }
}

function isQualified(world: World, place: number, qualifier: string): boolean {
  if (qualifier === '') return true;
  const { within, countryCode } = world.places.at(place);
  if (countryCode.toLowerCase() === qualifier) return true;
  return within.some((id) => {
    const whole = world.places.numberOf(id);
    return whole !== undefined && fold(world.places.at(whole).name).startsWith(qualifier);
  });
}

/** The few best-scored places of many, best first, each once. */
class Best {
  readonly places: number[] = [];
  readonly #limit: number;
  readonly #score: ArrayLike<number>;

  constructor(limit: number, score: ArrayLike<number>) {
    this.#limit = limit;
    this.#score = score;
  }

  offer(place: number): void {
    const score = this.#score[place] ?? 0;
    const { places } = this;
    const last = places[places.length - 1];
    if (places.length >= this.#limit && last !== undefined && score <= (this.#score[last] ?? 0)) return;
    if (places.includes(place)) return;
    let at = places.length;
    while (at > 0 && (this.#score[places[at - 1] ?? 0] ?? 0) < score) at--;
    places.splice(at, 0, place);
    if (places.length > this.#limit) places.pop();
  }
}
