import type { PlaceId } from '../places/place.ts';
import type { When } from './when.ts';

/** In which order events are given: time for stories, relevance where one event is wanted. */
export type Order = 'oldest' | 'newest' | 'relevance';

/**
 * What the person wants to know of the matching events:
 * `list` them · `when` the one event happened · the `first` or the `last` one · `count` them · whether one `settles` it.
 */
export type Intent = 'list' | 'when' | 'first' | 'last' | 'count' | 'settle';

/** A question, understood. Buttons carry it, packed; whoever has it needs no question text any more. */
export interface Query {
  /** Null: at any time. */
  readonly when: When | null;
  /** Events must be in each of these places (or in a part of it). */
  readonly places: readonly PlaceId[];
  /** Names and words that events are about, as typed, without the words that said when, where and what to do. */
  readonly about: string;
  readonly order: Order;
  readonly intent: Intent;
  /** The last word is still being typed: every word that begins with it will do. */
  readonly unfinished?: boolean;
}

export const EVERYTHING: Query = { when: null, places: [], about: '', order: 'oldest', intent: 'list' };
