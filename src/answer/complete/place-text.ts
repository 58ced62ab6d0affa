import { EN } from '../../catalogue/en.ts';
import { wordsFor } from '../../catalogue/words-for.ts';
import { localName } from '../../places/local-name.ts';
import type { Gazetteer, Place } from '../../places/place.ts';
import { placeName } from '../place-name.ts';

/** How much a text says of a place. */
type Form = 'plain' | 'kind' | 'regional' | 'regionalKind' | 'bare';

const forms = new WeakMap<Gazetteer, Map<string, Form | null>>();

/** The language of what is read again: the gazetteer's own. */
const READ_IN = 'en';

/**
 * The shortest text by which a place is told from its namesakes and read as itself again: `Homs, Syria`,
 * `Homs (region), Syria`, `Springfield, Missouri, United States`; its id where no text does.
 */
export function placeText(place: Place, gazetteer: Gazetteer): string {
  const form = formOf(place, gazetteer);
  return form === null ? place.id : (textsOf(place, gazetteer, READ_IN)[form] ?? place.id);
}

/** The same in a reader's language, to be looked at. */
export function placeLabel(place: Place, gazetteer: Gazetteer, locale: string): string {
  const form = formOf(place, gazetteer);
  return (form === null ? null : textsOf(place, gazetteer, locale)[form]) ?? localName(place, locale);
}

/** The form that suffices; null where none does. Found once for each place. */
function formOf(place: Place, gazetteer: Gazetteer): Form | null {
  const known = forms.get(gazetteer) ?? new Map<string, Form | null>();
  forms.set(gazetteer, known);
  const kept = known.get(place.id);
  if (kept !== undefined) return kept;
  const texts = textsOf(place, gazetteer, READ_IN);
  const order = inOrder(hasNamesakes(place, texts.plain, gazetteer));
  const form = order.find((one) => texts[one] !== null && isRead(texts[one], place, gazetteer)) ?? null;
  known.set(place.id, form);
  return form;
}

function inOrder(hasNamesakes: boolean): readonly Form[] {
  return hasNamesakes
    ? ['regional', 'regionalKind', 'plain', 'kind', 'bare']
    : ['plain', 'kind', 'regional', 'regionalKind', 'bare'];
}

function isRead(text: string, { id }: Place, gazetteer: Gazetteer): boolean {
  const { places, match } = gazetteer.resolve(text);
  return places[0]?.id === id && (match === 'exact' || match === 'alias');
}

function textsOf(place: Place, gazetteer: Gazetteer, locale: string) {
  const { type, admin1 } = place;
  const words = locale === READ_IN ? EN.places : wordsFor(locale).places;
  const name = localName(place, locale);
  const country = gazetteer.get(place.countryCode);
  const behind = country ? `, ${localName(country, locale)}` : '';
  const region = admin1 && admin1 !== place.name ? `, ${admin1}${behind}` : null;
  return {
    plain: placeName(place, gazetteer, locale),
    kind: `${name} (${type === 'admin1' ? words.region : words.city})${behind}`,
    regional: region && `${name}${region}`,
    regionalKind: region && `${name} (${words.city})${region}`,
    bare: name,
  } satisfies Record<Form, string | null>;
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
