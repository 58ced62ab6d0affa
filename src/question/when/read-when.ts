import type { ParsedResult } from 'chrono-node';
import type { Day } from '../../archive/day.ts';
import type { When } from '../../timeline/when.ts';
import { Found, type Span } from './found.ts';
import { maskLookAlikes } from './look-alikes.ts';
import { digitsForNumberWords } from './number-words.ts';
import type { Hemisphere } from './parsers/season.ts';
import { pipelinesFor } from './pipelines.ts';
import { type Rewritten, rewritten } from './rewritten.ts';
import { latestPast, type Stretch } from './stretch.ts';

/** What a text is read against. */
export interface WhenContext {
  readonly today: Day;
  /** BCP 47 (`en-US`): decides the language and whether `3/4` is March or April. */
  readonly locale: string;
  /** Whose seasons; northern where it is not known. */
  readonly hemisphere?: Hemisphere | undefined;
}

/** The time that a text names. */
export interface WhenReading {
  readonly when: When;
  /** Where in the text it was said, for a caller that wants the other words. */
  readonly spans: readonly Span[];
  /** The words themselves. */
  readonly text: string;
  /** What the same words may mean as well, likelier first (`3/4/2016`). */
  readonly others: readonly When[];
  /** True where the words say which year (`March 2014`, `last week`); false where the latest one was taken. */
  readonly saysYear: boolean;
}

const LONGEST_TEXT = 2000;
const DAY = 86_400_000;

/**
 * The period, or the day of every year, that a text names; null where it names none. Always the past where the text
 * says no year, except a bare month and day, which is every year.
 */
export function readWhen(text: string, context: WhenContext): WhenReading | null {
  const spaced = withSingleBlanks(text.slice(0, LONGEST_TEXT));
  const spoken = digitsForNumberWords(maskLookAlikes(spaced.text));
  const best = bestResult(spoken.text, context);
  const when = best && whenOf(best.stretch, best, context.today);
  if (!best || !when) return null;
  const span = spaced.original(spoken.original(withPreposition(spoken.text, best.span)));
  return {
    when,
    spans: [span],
    text: text.slice(span.start, span.end),
    others: othersThan(when, best, context.today),
    saysYear: best.stretch.settled,
  };
}

function othersThan(when: When, found: Found, today: Day): When[] {
  const others = (found.reading.others ?? []).flatMap((other) => whenOf(other, found, today) ?? []);
  return others.filter((other) => JSON.stringify(other) !== JSON.stringify(when));
}

/** Blanks mean nothing to a date, and patterns that may skip many of them would take their time over long runs. */
function withSingleBlanks(text: string): Rewritten {
  const runs = [...text.matchAll(/\s{2,}/g)];
  return rewritten(
    text,
    runs.map(({ 0: run, index }) => ({ start: index, end: index + run.length, by: ' ' })),
  );
}

/** The best reading in the asker's language, or in English where that says more (`between March and June 2015`). */
function bestResult(text: string, { today, locale, hemisphere = 'northern' }: WhenContext): Found | undefined {
  // Noon, since chrono counts days on the machine's own clock: no time zone's change of clocks can move it to another day.
  const reference = { instant: new Date(today * DAY + DAY / 2), timezone: 0 };
  const [own, english] = pipelinesFor(locale, hemisphere).map((pipeline) => best(pipeline.parse(text, reference)));
  if (!english || BARE_NUMBER.test(english.text)) return own;
  return !own || english.text.length > own.text.length ? english : own;
}

/** The first result that says its year, or else the first. */
function best(results: readonly ParsedResult[]): Found | undefined {
  const found = results.filter((result): result is Found => result instanceof Found && !result.reading.weak);
  return found.find(({ stretch }) => stretch.settled) ?? found[0];
}

/** What the asker's own language read as a mere number is no year in another one. */
const BARE_NUMBER = /^\d+$/;

const PREPOSITION =
  /\b(?:back\s+in|in|on|at|during|throughout|within|over|for|from|(?:all\s+|as\s+)?of|around|about|circa|by|all\s+through)\s+(?:the\s+)?$/i;

/** The words that tie a date to its sentence belong to it. */
function withPreposition(text: string, { start, end }: Span): Span {
  const words = PREPOSITION.exec(text.slice(0, start));
  return { start: start - (words?.[0].length ?? 0), end };
}

function whenOf(stretch: Stretch, { reading }: Found, today: Day): When | null {
  if (stretch.monthDay && !stretch.settled && !reading.open && stretch.usualYear === undefined) return stretch.monthDay;
  const days = latestPast(stretch, today);
  return days && (reading.open ? reading.open(days) : days);
}
