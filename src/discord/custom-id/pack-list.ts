import type { Intent, Order, Query } from '../../timeline/query.ts';
import { DIGITS } from './digits.ts';
import { packPlace, unpackPlace } from './pack-place.ts';
import { packWhen, unpackWhen, WHEN_KINDS } from './pack-when.ts';

/** Their order never changes: buttons of years ago count on it. */
const ORDERS: readonly Order[] = ['oldest', 'newest', 'relevance'];
const INTENTS: readonly Intent[] = ['list', 'when', 'first', 'last', 'count', 'settle'];
const HIGHEST = 36 ** 4 - 1;

/**
 * A query and how far its list was leafed, in at most `room` characters: a digit for order, intent and kind of when ·
 * when · that number in base 36 · `;` · places with `,` between · `;` · about, cut at the end of a word where it does
 * not fit.
 */
export function packList(query: Query, number: number, room: number): string {
  const when = packWhen(query.when);
  const head = (ORDERS.indexOf(query.order) * INTENTS.length + INTENTS.indexOf(query.intent)) * WHEN_KINDS + when.kind;
  let text = `${DIGITS.charAt(head)}${when.text}${number > 0 ? Math.min(number, HIGHEST).toString(36) : ''};`;
  for (const [index, place] of query.places.entries()) {
    const more = (index > 0 ? ',' : '') + packPlace(place);
    if (text.length + more.length < room) text += more;
  }
  return `${text};${wordsWithin(query.about, room - text.length - 1)}`;
}

/** The query and the number that were packed, or null where the text is none. */
export function unpackList(text: string): { readonly query: Query; readonly number: number } | null {
  const head = DIGITS.indexOf(text.charAt(0));
  const order = ORDERS[Math.floor(head / WHEN_KINDS / INTENTS.length)];
  const intent = INTENTS[Math.floor(head / WHEN_KINDS) % INTENTS.length];
  const time = unpackWhen(text.slice(1), head % WHEN_KINDS);
  const found = /^([0-9a-z]{0,4});([^;]*);(.*)$/su.exec(time?.rest ?? '');
  if (text === '' || !order || !intent || !time || !found) return null;
  const [, numberText = '', placeText = '', about = ''] = found;
  const places = placeText === '' ? [] : placeText.split(',').map(unpackPlace);
  if (!places.every((place) => place !== null)) return null;
  const number = numberText === '' ? 0 : Number.parseInt(numberText, 36);
  return { query: { when: time.when, places, about, order, intent }, number };
}

/** As many whole words as fit; the start of the first one where even that is too long. */
function wordsWithin(text: string, room: number): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  if (line.length <= room) return line;
  const end = line.lastIndexOf(' ', room);
  return end > 0 ? line.slice(0, end) : line.slice(0, room).replace(/[\uD800-\uDBFF]$/, '');
}
