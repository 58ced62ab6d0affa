import { allTexts, textAt } from '../columns/texts.ts';
import type { Day } from './day.ts';
import type { Draft, RawReference } from './draft.ts';
import type { KnownBy } from './event.ts';
import { cleanText } from './page/clean-text.ts';
import type { GleanedEntry, GleanedEvent, Gleanings } from './readings/gleanings.ts';

const RANK: Readonly<Record<KnownBy, number>> = { reference: 0, index: 1, page: 2 };

/** The drafts and contexts that the numbers of some gleanings stand for. */
interface Group {
  readonly drafts: readonly Draft[];
  readonly contexts: readonly string[];
  readonly related: Uint32Array;
}

/** Collects what pages say into one draft a path; a page's own word counts more than an index's, an index's more than a line's. */
export class DraftGatherer {
  private readonly drafts = new Map<string, Draft>();
  private readonly contexts = new Map<string, string>();
  private indexes = 0;

  add({ pages, paths, days, titles, contexts, related }: Gleanings): void {
    const drafts = allTexts(paths).map((path, number) => this.drafts.get(path) ?? this.open(path, days[number] ?? 0));
    const group = { drafts, contexts: allTexts(contexts).map((context) => this.keep(context)), related };
    for (const { page } of pages) {
      if (page?.kind === 'event') addPage(page, group);
      else if (page) this.addIndex(page.entries, group);
    }
    // What only lines mention has the longest of the titles by which they do.
    drafts.forEach((draft, number) => {
      if (draft.known !== 'reference') return;
      const title = textAt(titles, number);
      if (title.length > draft.title.length) draft.title = title;
    });
  }

  /** All drafts, by their paths. */
  finish(): ReadonlyMap<string, Draft> {
    for (const draft of this.drafts.values()) if (draft.known === 'reference') draft.title = cleanText(draft.title);
    return this.drafts;
  }

  private addIndex(entries: readonly GleanedEntry[], group: Group): void {
    this.indexes += 1;
    for (const entry of entries) addEntry(entry, this.indexes, group);
  }

  private open(path: string, day: Day): Draft {
    const draft: Draft = {
      path,
      day,
      known: 'reference',
      title: '',
      topic: null,
      summary: null,
      indexSummary: null,
      sources: [],
      image: null,
      related: [],
      versions: [],
      current: null,
      contexts: [],
      listedIn: [],
    };
    this.drafts.set(path, draft);
    return draft;
  }

  /** One copy of each context: most stand in many groups. */
  private keep(context: string): string {
    const kept = this.contexts.get(context);
    if (kept === undefined) this.contexts.set(context, context);
    return kept ?? context;
  }
}

function addPage(page: GleanedEvent, group: Group): void {
  const draft = group.drafts[page.path];
  if (!draft) return;
  entitle(draft, page.title, 'page');
  draft.topic = page.topic;
  draft.summary = page.summary;
  draft.sources = page.sources;
  draft.image = page.image;
  draft.related = relatedOf(page, draft, group);
  draft.versions = page.changes.flatMap((path) => group.drafts[path]?.path ?? []);
  draft.current = page.current === null ? null : (group.drafts[page.current]?.path ?? null);
}

/** The names of a Related line belong to both events: those it shares. */
function relatedOf({ related: [from, to] }: GleanedEvent, draft: Draft, group: Group): RawReference[] {
  const lines: RawReference[] = [];
  for (let at = from; at < to; at += 2) {
    const other = group.drafts[group.related[at] ?? -1];
    const context = group.contexts[group.related[at + 1] ?? -1] ?? '';
    if (!other) continue;
    lines.push({ path: other.path, context });
    if (context !== '') {
      draft.contexts.push(context);
      other.contexts.push(context);
    }
  }
  return lines;
}

function addEntry(entry: GleanedEntry, index: number, { drafts, contexts }: Group): void {
  const draft = drafts[entry.path];
  if (!draft) return;
  entitle(draft, entry.title, 'index');
  draft.topic ??= entry.topic;
  if (entry.summary && entry.summary.length > (draft.indexSummary?.length ?? 0)) draft.indexSummary = entry.summary;
  const context = contexts[entry.context];
  if (context) draft.contexts.push(context);
  draft.listedIn.push(index);
}

/** A page's title before an index's, and of two such the longer. */
function entitle(draft: Draft, title: string, known: KnownBy): void {
  const better = RANK[known] - RANK[draft.known];
  if (better > 0 || draft.title === '' || (better === 0 && title.length > draft.title.length + 2)) {
    draft.title = cleanText(title);
  }
  if (better > 0) draft.known = known;
}
