import type { Draft } from './draft.ts';
import type { KnownBy } from './event.ts';
import { cleanText } from './page/clean-text.ts';
import type { DayIndex, EventPage, IndexEntry, Mention } from './page/page.ts';

const RANK: Readonly<Record<KnownBy, number>> = { reference: 0, index: 1, page: 2 };

/** Collects what pages say into one draft a path; a page's own word counts more than an index's, an index's more than a line's. */
export class DraftGatherer {
  readonly drafts = new Map<string, Draft>();
  private readonly texts = new Map<string, string>();
  private indexes = 0;

  addPage(page: EventPage): void {
    const draft = this.draftOf(page, page.title, 'page');
    draft.topic = page.topic && this.keep(page.topic);
    draft.summary = page.summary && this.keep(page.summary);
    draft.sources = page.sources.map(({ name, url }) => ({ name: this.keep(name), url: this.keep(url) }));
    draft.image = page.image && this.keep(page.image);
    draft.related = page.related.map((mention) => this.addReference(draft, mention));
    draft.versions = page.changes.map((mention) => this.draftOf(mention, mention.title, 'reference').path);
    draft.current = page.current && this.keep(page.current);
  }

  addIndex(index: DayIndex): void {
    this.indexes += 1;
    for (const entry of index.entries) this.addEntry(entry);
  }

  private addEntry(entry: IndexEntry): void {
    const draft = this.draftOf(entry, entry.title, 'index');
    draft.topic ??= entry.topic && this.keep(entry.topic);
    if (entry.summary && entry.summary.length > (draft.indexSummary?.length ?? 0)) {
      draft.indexSummary = this.keep(entry.summary);
    }
    if (entry.context) draft.contexts.add(this.keep(entry.context));
    draft.listedIn.push(this.indexes);
  }

  /** The names of a Related line belong to both events: those it shares. */
  private addReference(from: Draft, mention: Mention): { path: string; context: string } {
    const to = this.draftOf(mention, mention.title, 'reference');
    const context = this.keep(mention.context);
    if (context) {
      from.contexts.add(context);
      to.contexts.add(context);
    }
    return { path: to.path, context };
  }

  private draftOf(about: Pick<Mention, 'path' | 'day'>, rawTitle: string, known: KnownBy): Draft {
    const draft = this.drafts.get(about.path) ?? this.open(about);
    const better = RANK[known] - RANK[draft.known];
    if (better > 0 || draft.title === '' || (better === 0 && rawTitle.length > draft.title.length + 2)) {
      draft.title = this.keep(cleanText(rawTitle));
    }
    if (better > 0) draft.known = known;
    return draft;
  }

  private open({ path, day }: Pick<Mention, 'path' | 'day'>): Draft {
    const draft: Draft = {
      path: this.keep(path),
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
      contexts: new Set(),
      listedIn: [],
    };
    this.drafts.set(draft.path, draft);
    return draft;
  }

  /** One copy of each text, cut loose from the page it was read in: a slice would keep the whole page in memory. */
  private keep(text: string): string {
    const kept = this.texts.get(text);
    if (kept !== undefined) return kept;
    const copy = Buffer.from(text).toString();
    this.texts.set(copy, copy);
    return copy;
  }
}
