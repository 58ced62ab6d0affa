import { fold } from './fold.ts';
import type { Place, PlaceId } from './place.ts';
import type { Word } from './words-in-text.ts';

/** Places learnt from an archive, found by id, by name, by the beginning of a name or among words. */
export class LearntNames {
  readonly #byId: ReadonlyMap<PlaceId, Place>;
  readonly #byKey: ReadonlyMap<string, Place>;
  readonly #keys: readonly string[];
  /** Words that begin a learnt name, with the number of words of the longest such name. */
  readonly #longest = new Map<string, number>();

  constructor(places: readonly Place[]) {
    this.#byId = new Map(places.map((place) => [place.id, place]));
    this.#byKey = new Map(places.map((place) => [fold(place.name), place]));
    this.#keys = [...this.#byKey.keys()].sort();
    for (const key of this.#keys) {
      const words = key.split(' ');
      const first = words[0] ?? '';
      this.#longest.set(first, Math.max(words.length, this.#longest.get(first) ?? 0));
    }
  }

  byId(id: PlaceId): Place | undefined {
    return this.#byId.get(id);
  }

  /** The place of a folded name. */
  named(key: string): Place | undefined {
    return this.#byKey.get(key);
  }

  /** Places of which the folded name begins with a text. */
  startingWith(prefix: string): readonly Place[] {
    const found: Place[] = [];
    for (let at = this.#firstFrom(prefix); this.#keys[at]?.startsWith(prefix); at++) {
      const place = this.#byKey.get(this.#keys[at] ?? '');
      if (place) found.push(place);
    }
    return found;
  }

  /** The longest learnt name that begins at a word of a text, and the number of the word behind it. */
  longestRun(words: readonly Word[], at: number): { readonly place: Place; readonly to: number } | undefined {
    const most = this.#longest.get(words[at]?.key ?? '') ?? 0;
    let found: { place: Place; to: number } | undefined;
    let key = '';
    for (let to = at + 1; to <= Math.min(words.length, at + most); to++) {
      const word = words[to - 1];
      if (!word || (to > at + 1 && !word.joined)) break;
      key = key === '' ? word.key : `${key} ${word.key}`;
      const place = this.#byKey.get(key);
      if (place) found = { place, to };
    }
    return found;
  }

  #firstFrom(prefix: string): number {
    let [low, high] = [0, this.#keys.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#keys[middle] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
