import { fold } from '../../places/fold.ts';
import type { PlaceId } from '../../places/place.ts';
import type { Asking } from '../../question/asking.ts';
import { blank } from '../../question/phrase.ts';
import { readWhen } from '../../question/when/read-when.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { When } from '../../timeline/when.ts';
import { termsOf } from '../../timeline/words.ts';

/** What is typed of a title so far. */
export interface TitleText {
  readonly when: When | null;
  readonly places: readonly PlaceId[];
  /** Index terms of the finished words that are neither a date nor a place. */
  readonly words: readonly string[];
  /** The same with the words of places and dates. */
  readonly all: readonly string[];
  /** The last word, folded, while it is still being typed; else empty. */
  readonly begun: string;
  /** The whole text, folded. */
  readonly folded: string;
}

/** Reads the finished words of a text for a date and places; the last word only for a date. */
export function readTitleText(typed: string, timeline: Timeline, asking: Asking): TitleText {
  const finished = /\s$/.test(typed) ? typed : typed.replace(/[^\s\p{P}]+$/u, '');
  const dated = /\d/.test(typed) ? readWhen(typed, asking) : null;
  const spans = dated?.spans ?? [];
  const isDate = spans.some(({ end }) => end === typed.length);
  const undated = blank(typed, spans).slice(0, finished.length);
  const mentions = undated.trim() === '' ? [] : timeline.gazetteer.find(undated);
  const places = mentions.filter(({ place }) => timeline.eventsIn(place.id) > 0);
  return {
    when: dated?.when ?? null,
    places: places.map(({ place }) => place.id),
    words: [...new Set(termsOf(blank(undated, places)))],
    all: [...new Set(termsOf(finished))],
    begun: isDate ? '' : fold(typed.slice(finished.length)),
    folded: fold(typed),
  };
}
