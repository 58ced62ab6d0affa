import { fold } from '../../places/fold.ts';
import { inSlices, slicesOf } from '../../timeline/day-slices.ts';
import { keysWithPrefix, valuesAt, valuesOf } from '../../timeline/postings.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { termOf } from '../../timeline/words.ts';
import { prominenceOf } from './prominent-events.ts';
import type { TitleText } from './read-title-text.ts';

/** So many events, the most prominent ones, are looked at for how their titles fit the text. */
const LOOKED_AT = 150;
/** Up to so many events it is quicker to go through them all than through all events by prominence. */
const FEW = 3_000;
/** What it is worth that all typed words stand in the title, that they stand there as typed, and that it begins with them. */
const IN_TITLE = 5;
const AS_TYPED = 3;
const AT_THE_START = 2;
/** So many characters of a title take one from its worth: nobody types a paragraph. */
const A_POINT_OF_LENGTH = 60;
/** First letters of a word from which the index is asked for it; fewer begin half of all words. */
const SYLLABLE = 3;

/** Numbers of the events of a date and places that have all words of a text and one that begins with its last, the likeliest first. */
export function titlesWith(text: TitleText, timeline: Timeline, limit: number): readonly number[] {
  const { events } = timeline;
  const { prominence } = prominenceOf(timeline);
  const fits = mostProminent(text, timeline).flatMap((number) => {
    const fit = fitOf(text, events.titleOf(number));
    return fit === null ? [] : [{ number, score: fit + (prominence[number] ?? 0) }];
  });
  return fits
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ number }) => number);
}

/** The most prominent events that have the words and places and are of the date; none where nothing is asked for. */
function mostProminent(text: TitleText, timeline: Timeline): readonly number[] {
  const { events, days } = timeline;
  const { prominence, byProminence } = prominenceOf(timeline);
  const slices = slicesOf(days, text.when);
  const has = new Uint8Array(events.length);
  const { asked, fewest } = mark(has, text, timeline);
  if (asked === 0 && text.when === null) return [];
  const fits = (number: number) => has[number] === asked && (text.when === null || inSlices(slices, number));
  if (fewest && fewest.length <= FEW) {
    const few = [...fewest].filter(fits);
    return few.sort((a, b) => (prominence[b] ?? 0) - (prominence[a] ?? 0)).slice(0, LOOKED_AT);
  }
  const found: number[] = [];
  for (const number of byProminence) {
    if (fits(number)) found.push(number);
    if (found.length === LOOKED_AT) break;
  }
  return found;
}

/** Counts for each event how many of the things asked for it has. `fewest`: the events of the rarest of them. */
function mark(has: Uint8Array, { words, places, begun }: TitleText, { index }: Timeline) {
  const lists = [
    ...words.map((term) => valuesOf(index.words, term).map((posting) => posting >>> 2)),
    ...places.map((id) => valuesOf(index.places, id)),
  ];
  lists.forEach((list, asked) => {
    for (const number of list) if (has[number] === asked) has[number] = asked + 1;
  });
  const fewest = lists.reduce<Uint32Array | null>((few, list) => (few && few.length <= list.length ? few : list), null);
  if (begun.length < SYLLABLE) return { asked: lists.length, fewest };
  const add = (postings: Uint32Array) => {
    for (const posting of postings) if (has[posting >>> 2] === lists.length) has[posting >>> 2] = lists.length + 1;
  };
  const [start, end] = keysWithPrefix(index.words, begun);
  for (let key = start; key < end; key++) add(valuesAt(index.words, key));
  add(valuesOf(index.words, termOf(begun)));
  return { asked: lists.length + 1, fewest };
}

/** How well a title fits a text; null where a last word of few letters begins none of its words. */
function fitOf({ begun, folded }: TitleText, title: string): number | null {
  const text = ` ${plain(title)}`;
  if (begun.length > 0 && begun.length < SYLLABLE && !text.includes(` ${begun}`)) return null;
  const typed = folded.split(' ').filter((word) => !/^\d+$/.test(word));
  const inTitle = typed.filter((word) => text.includes(` ${word}`)).length / Math.max(1, typed.length);
  const asTyped = folded !== '' && text.includes(` ${folded}`) ? AS_TYPED : 0;
  const start = asTyped > 0 && text.startsWith(` ${folded}`) ? AT_THE_START : 0;
  return IN_TITLE * inTitle + asTyped + start - title.length / A_POINT_OF_LENGTH;
}

/** A title in small letters with single blanks; what is plain already needs no transliteration, which is dear. */
function plain(title: string): string {
  return ASCII.test(title) ? title.toLowerCase().replace(NO_WORD, ' ') : fold(title);
}

const ASCII = /^[ -~]*$/;
const NO_WORD = /[^a-z0-9]+/g;
