import { importance } from '../../../src/places/importance.ts';
import type { PlaceDraft } from './place-draft.ts';

/** Importance from which a city is known in Chinese and Japanese news; the names of lesser ones are words as often. */
const KNOWN = 5.2;
/** The same for a name of two characters, which is a surname or a word as often. */
const KNOWN_BY_TWO = 5.9;
/** Names of cities that are first of all words, or another place's: victory, the eastern sea, Texas. */
const WORDS = new Set(['胜利', '勝利', '东海', '東海', '德州']);
const HAN = /^\p{Script=Han}{2,9}$/u;

/** Names written in Chinese characters, a place a line, the most important first: its id, then the names. Transliterated they would be one another's. */
export function hanNames(places: readonly PlaceDraft[]): string {
  const rows = places.flatMap((place) => {
    const names = new Set(place.names.filter((name) => HAN.test(name)).flatMap(withoutKind));
    const known = [...names].filter((name) => isKnown(place, name));
    return known.length > 0 ? [`${idOf(place)}\t${known.join('|')}\n`] : [];
  });
  return `# Place\tNames in Chinese characters (made by cut-gazetteer.ts)\n${rows.join('')}`;
}

/** A name, and without the word for a province or state behind it. */
function withoutKind(name: string): string[] {
  return /[州省]$/.test(name) && name.length > 3 ? [name, name.slice(0, -1)] : [name];
}

function isKnown(place: PlaceDraft, name: string): boolean {
  if (place.type !== 'city') return true;
  return !WORDS.has(name) && importance(place) >= (name.length === 2 ? KNOWN_BY_TWO : KNOWN);
}

function idOf({ type, geonameId, region, country }: PlaceDraft): string {
  return type === 'city' ? `g${geonameId}` : type === 'admin1' ? region : country;
}
