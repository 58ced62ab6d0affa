import { eventId } from '../../archive/event-id.ts';
import type { Asking } from '../../question/asking.ts';
import { formatWhen } from '../../timeline/format-when.ts';
import { keysWithPrefix } from '../../timeline/postings.ts';
import { EVERYTHING } from '../../timeline/query.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { Choice } from '../answer.ts';
import { choice, MOST_CHOICES } from './choice.ts';
import { prominenceOf } from './prominent-events.ts';
import { readTitleText, type TitleText } from './read-title-text.ts';
import { titlesWith } from './titles-with.ts';

/** A choice of an event carries its id in this form, so that no title has to be found again. */
export const ID_PREFIX = 'id:';

const LONGEST = 100;
/** Length from which a text that no title begins is looked for as it may have been meant. */
const WORTH_GUESSING = 4;

/**
 * Events while their words, date or place are typed, the likeliest first: those to which most leads, of which the title
 * has the words as they were typed. Before anything is typed, the latest.
 */
export function completeTitle(typed: string, timeline: Timeline, asking: Asking): readonly Choice[] {
  const { events } = timeline;
  return numbersFor(typed.slice(0, LONGEST), timeline, asking).flatMap((number) => {
    const day = events.days[number];
    if (day === undefined) return [];
    const date = formatWhen({ from: day, to: day }, asking.locale);
    return choice(`${date} · ${events.titleOf(number)}`, `${ID_PREFIX}${eventId(events.pathOf(number))}`);
  });
}

function numbersFor(typed: string, timeline: Timeline, asking: Asking): readonly number[] {
  if (typed.trim() === '') return latest(timeline);
  const text = readTitleText(typed, timeline, asking);
  if (text.all.length === 0 && text.begun === '' && text.when === null) return latest(timeline);
  if (isOneShortWord(text)) return prominenceOf(timeline).byLetters.get(text.begun) ?? [];
  const asWords = { ...text, when: null, places: [], words: text.all };
  const begun = knownBeginning(text.begun, timeline);
  for (const reading of [text, asWords, { ...text, begun }, { ...asWords, begun }]) {
    const found = titlesWith(reading, timeline, MOST_CHOICES);
    if (found.length > 0) return found;
  }
  return typed.trim().length < WORTH_GUESSING ? [] : guesses(typed, timeline);
}

/** A begun word without its last letters, where no word begins so with them: at most as many as a finger slips on. */
function knownBeginning(begun: string, { index }: Timeline): string {
  for (let length = begun.length; length >= Math.max(3, begun.length - SLIPS); length--) {
    const [start, end] = keysWithPrefix(index.words, begun.slice(0, length));
    if (end > start) return begun.slice(0, length);
  }
  return '';
}

const SLIPS = 2;

function isOneShortWord({ words, when, places, begun }: TitleText): boolean {
  return words.length === 0 && when === null && places.length === 0 && begun.length > 0 && begun.length < 3;
}

/** Events that fit the words as they may have been meant: misspelt, or said otherwise. */
function guesses(typed: string, timeline: Timeline): readonly number[] {
  return timeline.search({ ...EVERYTHING, about: typed, order: 'relevance', unfinished: true }).slice(0, MOST_CHOICES);
}

function latest({ events }: Timeline): readonly number[] {
  return Array.from({ length: Math.min(MOST_CHOICES, events.length) }, (_, back) => events.length - 1 - back);
}
