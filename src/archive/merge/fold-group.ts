import type { Day } from '../day.ts';
import type { Draft, RawReference } from '../draft.ts';
import type { KnownBy, Source } from '../event.ts';
import { urlKey } from '../page/read-url.ts';
import { stripTopic } from './strip-topic.ts';
import { keyOf, wordsOf } from './words.ts';

/** All drafts of one event as one record; names and summaries are still to be chosen. */
export interface FoldedEvent {
  readonly path: string;
  readonly day: Day;
  readonly title: string;
  readonly topic: string | null;
  /** Topics of every version; all of them are names of the event. */
  readonly topics: readonly string[];
  /** Summaries of its pages and of the indexes, best first. */
  readonly pageSummaries: readonly string[];
  readonly indexSummaries: readonly string[];
  readonly sources: readonly Source[];
  readonly image: string | null;
  readonly related: readonly RawReference[];
  readonly contexts: ReadonlySet<string>;
  readonly aliases: readonly string[];
  readonly known: KnownBy;
}

/** A draft with what decides which one speaks for the event. */
interface Version {
  readonly draft: Draft;
  /** 3: its page calls it the current one; 2: its page lists older ones; 1: an index lists it. */
  readonly newness: number;
  /** The topics glued in front of its title, if another version has the title without them. */
  readonly glued: readonly string[];
  /** Characters of title (without glued topics) and summary. */
  readonly length: number;
}

/** Longer pieces in front of a title are sentences, no topics. */
const LONGEST_TOPIC = 80;

const RANK: Readonly<Record<KnownBy, number>> = { page: 2, index: 1, reference: 0 };

/**
 * Folds the versions of one event: the path is the fullest page's, the title the newest version's without a topic
 * glued to it, sources and Related are united, and every other path stays as an alias.
 */
export function foldGroup(group: readonly Draft[]): FoldedEvent {
  const versions = readVersions(group);
  const byFullness = versions.toSorted(compareFullness);
  const byNewness = byFullness.toSorted((one, other) => order(other, one, [current, unglued, (v) => v.newness]));
  const main = draftsOf(byFullness);
  const newest = draftsOf(byNewness);
  const first = byFullness[0]?.draft as Draft;
  const topics = [
    ...newest.map(({ topic }) => topic).filter((topic) => topic !== null),
    ...versions.flatMap((v) => v.glued),
  ];
  return {
    path: first.path,
    day: first.day,
    title: newest[0]?.title ?? first.title,
    topic: topics[0] ?? null,
    topics: [...new Set(topics)],
    pageSummaries: main.flatMap(({ summary }) => summary ?? []),
    indexSummaries: main.flatMap(({ indexSummary }) => indexSummary ?? []),
    sources: uniteSources(main),
    image: main.find(({ image }) => image !== null)?.image ?? null,
    related: main.flatMap(({ related }) => related),
    contexts: new Set(main.flatMap(({ contexts }) => [...contexts])),
    aliases: main
      .slice(1)
      .map(({ path }) => path)
      .sort(),
    known: first.known,
  };
}

function draftsOf(versions: readonly Version[]): Draft[] {
  return versions.map(({ draft }) => draft);
}

function readVersions(group: readonly Draft[]): Version[] {
  const current = new Set(group.map((draft) => draft.current));
  const titles = group.length > 1 ? new Set(group.map(({ title }) => keyOf(wordsOf(title)))) : new Set<string>();
  return group.map((draft) => {
    const seam =
      titles.size > 1 ? stripTopic(draft.title).find(({ rest }) => titles.has(keyOf(wordsOf(rest)))) : undefined;
    const newness = current.has(draft.path) ? 3 : draft.versions.length > 0 ? 2 : Math.min(1, draft.listedIn.length);
    const length = (seam?.rest ?? draft.title).length + (draft.summary?.length ?? 0);
    return { draft, newness, glued: seam ? splitTopics(seam.topic) : [], length };
  });
}

function compareFullness(one: Version, other: Version): number {
  const byRank = order(other, one, [
    ({ draft }) => RANK[draft.known],
    ({ length }) => length,
    ({ draft }) => draft.sources.length + Number(draft.image !== null),
    unglued,
    ({ newness }) => newness,
  ]);
  return byRank || (one.draft.path < other.draft.path ? -1 : 1);
}

/** Compares by the first measure that tells the two apart. */
function order(one: Version, other: Version, measures: readonly ((version: Version) => number)[]): number {
  for (const measure of measures) {
    const difference = measure(one) - measure(other);
    if (difference !== 0) return difference;
  }
  return 0;
}

function current({ newness }: Version): number {
  return Number(newness === 3);
}

function unglued({ glued }: Version): number {
  return Number(glued.length === 0);
}

/** `Syrian Civil War. Battle of X (March. 2016)` holds two topics; a mark within brackets parts none. */
function splitTopics(chain: string): string[] {
  const topics: string[] = [];
  for (const piece of chain.split(/[:.]+(?:\s+|$)|:+/)) {
    const last = topics.at(-1);
    if (last !== undefined && last.lastIndexOf('(') > last.lastIndexOf(')'))
      topics[topics.length - 1] = `${last}. ${piece}`;
    else topics.push(piece.trim());
  }
  return topics.filter((topic) => topic !== '' && topic.length <= LONGEST_TOPIC);
}

/** What a page lists is kept as listed; of another version's list, the addresses that are new. */
function uniteSources(drafts: readonly Draft[]): Source[] {
  const united: Source[] = [];
  const addresses = new Set<string>();
  for (const { sources } of drafts) {
    united.push(...sources.filter(({ url }) => !addresses.has(urlKey(url))));
    for (const { url } of sources) addresses.add(urlKey(url));
  }
  return united;
}
