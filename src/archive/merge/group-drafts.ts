import type { Draft } from '../draft.ts';
import { urlKey } from '../page/read-url.ts';
import { type ComparedTitle, compareTitle, isSameEvent } from './same-event.ts';

/** A source with more events than this on one day is a live page or a list, and proves nothing. */
const MOST_EVENTS_OF_A_SOURCE = 2;

interface Candidate {
  readonly draft: Draft;
  readonly title: ComparedTitle;
  readonly sources: ReadonlySet<string>;
}

/**
 * Puts the drafts of one event together: those that a page's Changes name as its versions, and those of one day whose
 * titles are the same sentence. Every draft is in exactly one group.
 */
export function groupDrafts(drafts: ReadonlyMap<string, Draft>): Draft[][] {
  const union = new Union();
  for (const draft of drafts.values()) {
    for (const version of draft.versions) union.join(draft.path, version);
  }
  for (const day of Map.groupBy(drafts.values(), (draft) => draft.day).values()) joinOneDay(day, union);
  return [...Map.groupBy(drafts.values(), (draft) => union.find(draft.path)).values()];
}

function joinOneDay(day: readonly Draft[], union: Union): void {
  const sources = day.map((draft) => new Set(draft.sources.map(({ url }) => urlKey(url))));
  const common = commonSources(sources);
  const candidates = day.map((draft, index): Candidate => {
    const own = sources[index]?.difference(common) ?? new Set();
    return { draft, title: compareTitle(draft.title), sources: own };
  });
  candidates.forEach((one, index) => {
    for (const other of candidates.slice(index + 1)) {
      if (isSameEvent(one.title, other.title, evidence(one, other))) union.join(one.draft.path, other.draft.path);
    }
  });
}

function evidence(one: Candidate, other: Candidate): 'linked' | 'none' | 'against' {
  if (one.draft.listedIn.some((index) => other.draft.listedIn.includes(index))) return 'against';
  return one.sources.isDisjointFrom(other.sources) ? 'none' : 'linked';
}

function commonSources(sources: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const keys of sources) for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return new Set([...times.keys()].filter((key) => (times.get(key) ?? 0) > MOST_EVENTS_OF_A_SOURCE));
}

/** Sets of paths that were found to be one event (a union–find). */
class Union {
  private readonly parents = new Map<string, string>();

  find(path: string): string {
    const parent = this.parents.get(path);
    if (parent === undefined) return path;
    const root = this.find(parent);
    this.parents.set(path, root);
    return root;
  }

  join(one: string, other: string): void {
    const [left, right] = [this.find(one), this.find(other)];
    if (left !== right) this.parents.set(right, left);
  }
}
