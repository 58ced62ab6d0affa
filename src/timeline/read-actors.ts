import type { TimelineIndex } from './build-index.ts';
import { placesInTitle, type TitlePlace } from './title-places.ts';
import { MANNER } from './title-words.ts';
import { mannerIn, termIn } from './titles.ts';
import { isName } from './weigh-term.ts';

/** What an actor of a title is to a question; the later wins where one actor has several names (`Russian President Putin`). */
const PARTS = ['another', 'around', 'asked'] as const;
export type Part = (typeof PARTS)[number];

/** A place or another name of a title: what acts, and what is acted on. */
export interface Actor {
  /** Words of the title, `to` behind the last. */
  readonly from: number;
  to: number;
  part: Part;
  isPlace: boolean;
  /** Named as the place where something is. */
  readonly isWhere: boolean;
}

/** What is known of titles, and what is asked for. */
export interface Cast {
  readonly index: Pick<TimelineIndex, 'placesInTitles' | 'titles' | 'proper'>;
  /** What a place of a title is to the question; null where it only says what kind of thing another one is. */
  partOf(place: TitlePlace): Part | null;
  /** Names of the question by the word of the title that has them. */
  readonly asked: ReadonlyMap<number, Part>;
}

/** The actors of a title in order: names side by side are one, but two places are two. */
export function readActors(event: number, cast: Cast): readonly Actor[] {
  const { titles, placesInTitles } = cast.index;
  const start = titles.offsets[event] ?? 0;
  const words = titles.words.subarray(start, titles.offsets[event + 1] ?? 0);
  const places = placesInTitle(event, placesInTitles);
  const actors: Actor[] = [];
  words.forEach((word, at) => {
    const place = places.find(({ from, to }) => at >= from && at < to) ?? null;
    const part = partAt(at, word, place, cast);
    if (part === null) return;
    const isPlace = place?.from === at;
    const last = actors.at(-1);
    if (last?.to === at && isOneWith(last, isPlace, words)) extend(last, part, isPlace);
    else actors.push({ from: at, to: at + 1, part, isPlace: place !== null, isWhere: place?.isWhere ?? false });
  });
  return actors;
}

/** Whether a name goes on the actor directly before it: a second place does only behind `of` (`the President of Russia`). */
function isOneWith(last: Actor, isPlace: boolean, words: Uint32Array): boolean {
  return !(isPlace && last.isPlace) || (mannerIn(words[last.to - 1] ?? 0) & MANNER.of) > 0;
}

function partAt(at: number, word: number, place: TitlePlace | null, { index, partOf, asked }: Cast): Part | null {
  const ofPlace = place && partOf(place);
  if (ofPlace) return ofPlace;
  const ofName = asked.get(at);
  if (ofName || place) return ofName ?? null;
  const isCapital =
    mannerIn(word) & MANNER.name || (at === 0 && isName({ proper: (index.proper[termIn(word)] ?? 0) / 255 }));
  return isCapital ? 'another' : null;
}

function extend(actor: Actor, part: Part, isPlace: boolean): void {
  actor.to++;
  actor.isPlace ||= isPlace;
  if (PARTS.indexOf(part) > PARTS.indexOf(actor.part)) actor.part = part;
}
