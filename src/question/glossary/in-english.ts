import { valuesOf } from '../../timeline/postings.ts';
import { STOP_WORDS } from '../../timeline/stop-words.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { termOf } from '../../timeline/words.ts';
import { glossaryFor } from './glossary-for.ts';

/**
 * A question in the words of an English archive: what asks and joins, what news are made of and countries, where the
 * glossary of the asker's language has them; names stay. As it is where it was asked in English, or the archive is not
 * English.
 */
export function inEnglish(text: string, locale: string, timeline: Timeline): string {
  const glossary = glossaryFor(locale, timeline.gazetteer);
  if (!glossary || !isEnglish(timeline)) return text;
  return isOwn(text, glossary.foundIn(text), timeline) ? glossary.inEnglish(text) : text;
}

/** Scripts in which no English is written. */
const OTHER_SCRIPT = /\p{sc=Cyrillic}|\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}/u;

/**
 * Whether a text is in the glossary's language rather than in English, by the words that can only be of one of them:
 * `in` and `war` are of English and German. Capitals say that a word is a name, and nothing else.
 */
function isOwn(text: string, found: readonly string[], timeline: Timeline): boolean {
  if (OTHER_SCRIPT.test(text)) return true;
  const own = found.filter((words) => words.includes(' ') || !isEnglishWord(words, timeline));
  const known = new Set(found.flatMap((words) => words.split(' ')));
  const others = wordsOf(text).filter((word) => !known.has(word) && isEnglishWord(word, timeline));
  return own.length > 0 && own.length >= others.length;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}'’-]+/u).filter((word) => /^\p{Ll}/u.test(word));
}

/** A word that one in so many events has is one of the archive's language, whatever it may mean in another one. */
const COMMON = 200;

function isEnglishWord(word: string, { index, events }: Timeline): boolean {
  return STOP_WORDS.has(word) || valuesOf(index.words, termOf(word)).length * COMMON > events.length;
}

const english = new WeakMap<Timeline, boolean>();

/** Titles that are looked at to learn an archive's language. */
const LOOKED_AT = 100;
const ENGLISH = /\b(?:the|of|in|to|and|an?)\b/i;

/** Whether most titles of an archive are English. */
function isEnglish(timeline: Timeline): boolean {
  const known = english.get(timeline);
  if (known !== undefined) return known;
  const { events } = timeline;
  const step = Math.max(1, Math.floor(events.length / LOOKED_AT));
  const titles = Array.from({ length: Math.min(LOOKED_AT, events.length) }, (_, at) => events.titleOf(at * step));
  const is = titles.filter((title) => ENGLISH.test(title)).length * 2 > titles.length;
  english.set(timeline, is);
  return is;
}
