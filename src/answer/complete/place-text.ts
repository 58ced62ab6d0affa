import type { Gazetteer, Place } from '../../places/place.ts';
import { placeName } from '../place-name.ts';

const texts = new WeakMap<Gazetteer, Map<string, string>>();

/**
 * The shortest text by which a place is told from its namesakes and read as itself again: `Homs, Syria`,
 * `Homs (region), Syria`, `Springfield, Missouri, United States`; its id where no text does. Found once for each place.
 */
export function placeText(place: Place, gazetteer: Gazetteer): string {
  const known = texts.get(gazetteer) ?? new Map<string, string>();
  texts.set(gazetteer, known);
  const text = known.get(place.id) ?? possibleTexts(place, gazetteer).find((one) => isRead(one, place, gazetteer));
  known.set(place.id, text ?? place.id);
  return text ?? place.id;
}

function isRead(text: string, { id }: Place, gazetteer: Gazetteer): boolean {
  const { places, match } = gazetteer.resolve(text);
  return places[0]?.id === id && (match === 'exact' || match === 'alias');
}

function possibleTexts(place: Place, gazetteer: Gazetteer): readonly string[] {
  const { name, type, admin1 } = place;
  const country = gazetteer.get(place.countryCode)?.name;
  const plain = placeName(place, gazetteer);
  const kind = type === 'admin1' ? 'region' : 'city';
  const behind = country ? `, ${country}` : '';
  const regional =
    admin1 && admin1 !== name ? [`${name}, ${admin1}${behind}`, `${name} (city), ${admin1}${behind}`] : [];
  const texts = [plain, `${name} (${kind})${behind}`];
  return hasNamesakes(place, plain, gazetteer) ? [...regional, ...texts, name] : [...texts, ...regional, name];
}

/** A namesake that is smaller by this factor is nobody's guess. */
const MUCH_SMALLER = 10;

/** Whether the country has another city of the name that may as well be meant: `Springfield, United States` says too little. */
function hasNamesakes({ id, name, type, population }: Place, text: string, gazetteer: Gazetteer): boolean {
  if (type !== 'city') return false;
  return gazetteer
    .resolve(text)
    .places.some(
      (one) => one.id !== id && one.type === 'city' && one.name === name && one.population * MUCH_SMALLER > population,
    );
}
