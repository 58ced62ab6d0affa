import type { Place } from '../places/place.ts';
import { EVERYTHING, type Query } from '../timeline/query.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { When } from '../timeline/when.ts';
import type { Asking } from './asking.ts';
import { blank } from './phrase.ts';
import { readWhen } from './when/read-when.ts';

/** What a message speaks of, as far as the archive can tell: each in the order in which it stands there. */
export interface ReadMessage {
  readonly whens: readonly When[];
  readonly places: readonly Place[];
  readonly names: readonly string[];
}

/** So much is read; who writes more has said by then what it is about. */
const LONGEST = 2_000;
/** So many of each kind are looked at: a message is about few things. */
const MOST = 3;
/** A run of words with capitals, small words of names between them. */
const CAPITALISED = /\p{Lu}[\p{L}\p{N}'’.-]*(?: (?:(?:of|the|and|for|de|la|al) )?\p{Lu}[\p{L}\p{N}'’.-]*){0,5}/gu;
const SHORTEST_NAME = 3;

/** Reads the dates, places and names out of a text that is no question. `asking.today` is the day on which it was written. */
export function readMessage(text: string, asking: Asking, timeline: Timeline): ReadMessage {
  const dated = readWhens(text.slice(0, LONGEST), asking);
  const mentions = timeline.gazetteer.find(dated.rest).filter(({ place }) => timeline.eventsIn(place.id) > 0);
  const places = new Map(mentions.map(({ place }) => [place.id, place]));
  return {
    whens: dated.whens,
    places: [...places.values()].slice(0, MOST),
    names: namesIn(blank(dated.rest, mentions), timeline),
  };
}

/** The queries that a message may mean, the one that says most first. */
export function queriesOf({ whens, places, names }: ReadMessage): readonly Query[] {
  const all = places.map(({ id }) => id);
  const queries: Query[] = [];
  for (const when of [...whens.slice(0, 1), null]) {
    for (const where of [all, all.slice(0, 1), []]) {
      for (const about of [...names.slice(0, 1), '']) queries.push({ ...EVERYTHING, when, places: where, about });
    }
  }
  return queries.filter(({ when, places: where, about }) => when !== null || where.length > 0 || about !== '');
}

function readWhens(text: string, asking: Asking): { readonly whens: readonly When[]; readonly rest: string } {
  const whens: When[] = [];
  let rest = text;
  while (whens.length < MOST) {
    const read = readWhen(rest, asking);
    if (!read) break;
    whens.push(read.when);
    rest = blank(rest, read.spans);
  }
  return { whens, rest };
}

/** The archive's own names among the words with capitals: of each run the longest part that is one. */
function namesIn(text: string, timeline: Timeline): readonly string[] {
  const names = Array.from(text.matchAll(CAPITALISED), ([run]) => nameIn(run.replace(/[.'’-]+$/u, ''), timeline));
  return [...new Set(names.flat())].slice(0, MOST);
}

function nameIn(run: string, { isName }: Timeline): readonly string[] {
  const words = run.split(' ');
  for (let length = words.length; length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const part = words.slice(start, start + length).join(' ');
      if (part.length >= SHORTEST_NAME && isName(part)) return [part];
    }
  }
  return [];
}
