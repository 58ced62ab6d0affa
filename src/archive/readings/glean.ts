import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Texts, textsOf } from '../../columns/texts.ts';
import type { Day } from '../day.ts';
import type { FoundPage } from '../find-pages.ts';
import type { EventPage, IndexEntry, Mention, PageReading } from '../page/page.ts';
import { readPage } from '../page/read-page.ts';
import type { GleanedEntry, GleanedEvent, GleanedPage, Gleanings } from './gleanings.ts';

/** Reads pages of an archive and gathers what they say. No page can make it fail. */
export function gleanPages(directory: string, pages: readonly FoundPage[]): Gleanings {
  const gleaner = new Gleaner();
  for (const page of pages) gleaner.add(...readFile(directory, page));
  return gleaner.finish();
}

function readFile(directory: string, page: FoundPage): [reading: PageReading, digest: string] {
  const { file } = page;
  try {
    const bytes = readFileSync(join(directory, file));
    return [readPage(bytes, page), hash('sha256', bytes, 'base64url')];
  } catch (error) {
    const reason = `Cannot read the page: ${error instanceof Error ? error.message : String(error)}`;
    return [{ file, page: null, repaired: [], refused: [{ file, line: 1, reason }] }, ''];
  }
}

class Gleaner {
  private readonly pages: GleanedPage[] = [];
  private readonly paths = new Numbering();
  private readonly contexts = new Numbering();
  /** Of each path. */
  private readonly days: Day[] = [];
  private readonly titles: string[] = [];
  private readonly related: number[] = [];

  add(reading: PageReading, digest: string): void {
    const { page } = reading;
    if (page === null) this.pages.push({ ...reading, page, digest });
    else if (page.kind === 'event') this.pages.push({ ...reading, page: this.event(page), digest });
    else this.pages.push({ ...reading, page: { kind: 'index', entries: page.entries.map(this.entry) }, digest });
  }

  finish(): Gleanings {
    return {
      pages: this.pages,
      paths: this.paths.all(),
      days: Int32Array.from(this.days),
      titles: textsOf(Array.from(this.days, (_, path) => this.titles[path] ?? '')),
      contexts: this.contexts.all(),
      related: Uint32Array.from(this.related),
    };
  }

  private event({ kind, title, topic, summary, sources, image, ...page }: EventPage): GleanedEvent {
    const from = this.related.length;
    for (const mention of page.related) this.related.push(this.mentioned(mention), this.contexts.of(mention.context));
    return {
      kind,
      path: this.pathOf(page),
      title,
      topic,
      summary,
      sources,
      image,
      related: [from, this.related.length],
      changes: page.changes.map((mention) => this.mentioned(mention)),
      current: page.current === null ? null : this.paths.of(page.current),
    };
  }

  private readonly entry = ({ title, topic, summary, ...entry }: IndexEntry): GleanedEntry => {
    return { path: this.pathOf(entry), context: this.contexts.of(entry.context), title, topic, summary };
  };

  private mentioned(mention: Mention): number {
    const path = this.pathOf(mention);
    if (mention.title.length > (this.titles[path]?.length ?? 0)) this.titles[path] = mention.title;
    return path;
  }

  private pathOf({ path, day }: Pick<Mention, 'path' | 'day'>): number {
    const number = this.paths.of(path);
    this.days[number] = day;
    return number;
  }
}

/** Gives each different text a number, in the order of their first use. */
class Numbering {
  private readonly numbers = new Map<string, number>();

  of(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  all(): Texts {
    return textsOf([...this.numbers.keys()]);
  }
}
