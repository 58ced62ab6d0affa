import type { FoldedEvent } from '../merge/fold-group.ts';
import { cleanText } from '../page/clean-text.ts';
import { learnNames } from './learn-names.ts';
import { findNamesInTitles } from './names-in-titles.ts';
import { once } from './once.ts';
import { Spellings } from './spelling.ts';
import { splitNames } from './split-names.ts';

/** Reads the names of an archive's events. */
export interface NameReader {
  /** The names of one Context, each once and as it is spelt most often in the archive. */
  split(context: string): readonly string[];
  /** An event's names: from every Context that speaks of it, its topics, and known names in its title; sorted. */
  of(event: FoldedEvent): readonly string[];
}

/** Learns the names of an archive, so that Contexts can be split and titles searched. */
export function readNames(events: readonly FoldedEvent[]): NameReader {
  const known = learnNames(events);
  const namesIn = (context: string): readonly string[] =>
    splitNames(context, known)
      .map(cleanText)
      .filter((name) => name !== '');
  const spellings = countSpellings(events, namesIn);
  const spell = once((name) => spellings.best(name));
  const split = once((context) => [...new Set(namesIn(context).map(spell))]);
  const inTitle = findNamesInTitles(
    spellings,
    events.map(({ title }) => title),
  );
  return {
    split,
    of: ({ contexts, topics, title }) => {
      const names = new Set(topics.map(spell));
      for (const context of contexts) for (const name of split(context)) names.add(name);
      for (const name of inTitle(title)) names.add(spell(name));
      return [...names].sort();
    },
  };
}

/** Counts the names of all Contexts and topics; a Context is split once, however many events it speaks of. */
function countSpellings(events: readonly FoldedEvent[], namesIn: (context: string) => readonly string[]): Spellings {
  const spellings = new Spellings();
  const times = new Map<string, number>();
  for (const { contexts, topics } of events) {
    for (const context of contexts) times.set(context, (times.get(context) ?? 0) + 1);
    for (const topic of topics) spellings.add(topic);
  }
  for (const [context, count] of times) for (const name of namesIn(context)) spellings.add(name, count);
  return spellings;
}
