import type { Day } from '../archive/day.ts';
import type { Source } from '../archive/event.ts';
import { dayContent } from './day-content.ts';
import { type Line, readLine } from './read-line.ts';

/** One event as the portal tells it. */
export interface PortalEvent {
  readonly title: string;
  /** The story that it stands under, in the portal's words: `Syrian civil war`. */
  readonly topic: string | null;
  /** What it is about: its own links and the stories it stands under, ordered by letter. */
  readonly names: readonly string[];
  readonly sources: readonly Source[];
}

/** An entry with what stands below it. */
interface Entry {
  readonly line: Line;
  readonly depth: number;
  readonly below: Entry[];
}

/** What stands above an entry: the nearest story's name, and the names of all. */
interface Above {
  readonly topic: string | null;
  readonly names: readonly string[];
}

/** A Context holds no more names than this: the stories first, then in the order of the text. */
const MOST_NAMES = 12;
const LONGEST_TOPIC = 80;
/** In words. */
const LONGEST_HEADING = 5;

/** Reads a day's events out of a page of the portal, in its order. `isOwnPage`: the page is the day's, not its month's. */
export function readDay(wikitext: string, day: Day, isOwnPage = true): readonly PortalEvent[] {
  const entries = nest(linesOf(dayContent(wikitext, day, isOwnPage)));
  return united(entries.flatMap((entry) => eventsIn(entry, { topic: null, names: [] })));
}

/** The entries, each with its depth: how many `*` or `:` stand before it. Headings are sections, and say no names. */
function linesOf(content: string): readonly Entry[] {
  return joinTemplates(content)
    .split('\n')
    .flatMap((text) => {
      const found = /^\s*([*#:]+)\s*(.*)$/.exec(text);
      if (!found?.[2]?.trim()) return [];
      return [{ line: readLine(found[2]), depth: found[1]?.length ?? 1, below: [] }];
    })
    .filter(({ line }) => line.text !== '');
}

/** A template or reference may go over several lines; an entry may not. */
function joinTemplates(content: string): string {
  return content.replace(/\{\{[^{}]*\}\}|<ref\b[^>/]*>[\s\S]*?<\/ref>/gi, (one) => one.replace(/\s*\n\s*/g, ' '));
}

function nest(lines: readonly Entry[]): readonly Entry[] {
  const top: Entry[] = [];
  const open: Entry[] = [];
  for (const entry of lines) {
    while ((open.at(-1)?.depth ?? 0) >= entry.depth) open.pop();
    (open.at(-1)?.below ?? top).push(entry);
    open.push(entry);
  }
  return top;
}

/** An entry with others below it may be a story's name. */
function eventsIn({ line, below }: Entry, above: Above): readonly PortalEvent[] {
  const isStory = below.length > 0 && isHeading(line);
  const names = [...above.names, ...line.names];
  const topic = isStory ? topicOf(line) : above.topic;
  const inside = below.flatMap((one) => eventsIn(one, { topic, names }));
  return isStory || isEmpty(line) ? inside : [{ ...eventOf(line, names), topic: above.topic }, ...inside];
}

/** A heading of several links is two stories in one: the first gives the name. */
function topicOf({ text, names: [first], linked }: Line): string | null {
  const topic = linked > 0.9 && first && text.startsWith(first) ? first : text.replace(/[:.]+$/, '');
  return topic.length <= LONGEST_TOPIC ? topic : null;
}

/** A link alone, a few words, or what ends with a colon; a sentence is an event of its own, whatever stands below it. */
function isHeading({ text, sources, linked }: Line): boolean {
  if (sources.length > 0 || /[.!?]["')\]]?$/.test(text)) return false;
  return linked > 0.9 || text.endsWith(':') || text.split(' ').length <= LONGEST_HEADING;
}

/** A name alone, without a source, is a story that nobody has written about yet. */
function isEmpty({ text, sources, linked }: Line): boolean {
  return sources.length === 0 && (linked > 0.9 || text.split(' ').length < 3);
}

function eventOf({ text, sources }: Line, names: readonly string[]): Omit<PortalEvent, 'topic'> {
  const most = [...new Set(names)].slice(0, MOST_NAMES);
  return { title: text, names: most.toSorted((one, other) => one.localeCompare(other, 'en')), sources };
}

/** A sentence that stands there twice is one event with the sources of both. */
function united(events: readonly PortalEvent[]): readonly PortalEvent[] {
  return [...Map.groupBy(events, ({ title }) => title).values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    const sources = new Map([first, ...more].flatMap((event) => event.sources).map((source) => [source.url, source]));
    const names = new Set([first, ...more].flatMap((event) => event.names));
    return [{ ...first, sources: [...sources.values()], names: [...names] }];
  });
}
