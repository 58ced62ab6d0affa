import type { FoldedEvent } from '../merge/fold-group.ts';
import { cleanText } from '../page/clean-text.ts';
import { learnNames } from './learn-names.ts';
import { findNamesInTitles } from './names-in-titles.ts';
import { nameKey, Spellings } from './spelling.ts';
import { splitNames } from './split-names.ts';

/** Reads the names of an archive's events. */
export interface NameReader {
  /** The names of one Context, each as it is spelt most often in the archive. */
  split(context: string): string[];
  /** An event's names: from every Context that speaks of it, its topics, and known names in its title; sorted. */
  of(event: FoldedEvent): string[];
}

/** Learns the names of an archive, so that Contexts can be split and titles searched. */
export function readNames(events: readonly FoldedEvent[]): NameReader {
  const known = learnNames(events);
  const cache = new Map<string, readonly string[]>();
  const rawNames = (context: string): readonly string[] => {
    const cached = cache.get(context);
    if (cached) return cached;
    const names = splitNames(context, known)
      .map(cleanText)
      .filter((name) => name !== '');
    cache.set(context, names);
    return names;
  };
  const ownNames = (event: FoldedEvent): string[] => [...[...event.contexts].flatMap(rawNames), ...event.topics];

  const spellings = new Spellings();
  for (const event of events) for (const name of ownNames(event)) spellings.add(name);
  const best = new Map<string, string>();
  const spell = (name: string): string => {
    const cached = best.get(name);
    if (cached !== undefined) return cached;
    const spelling = spellings.best(name);
    best.set(name, spelling);
    return spelling;
  };
  const inTitle = findNamesInTitles(
    spellings,
    events.map(({ title }) => title),
  );
  return {
    split: (context) => rawNames(context).map(spell),
    of: (event) => {
      const names = [...ownNames(event), ...inTitle(event.title)].map(spell);
      return [...new Map(names.map((name) => [nameKey(name), name])).values()].sort();
    },
  };
}
