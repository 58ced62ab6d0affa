import { type Day, dayFromIso } from '../day.ts';
import type { Refusal, Repair, Source } from '../event.ts';
import type { Block, Words } from './block.ts';
import { cleanText } from './clean-text.ts';
import { type Label, readLabel } from './labels.ts';
import type { EventPage, Mention, PageReading } from './page.ts';
import type { LinkLine } from './read-link-line.ts';
import { readMention } from './read-mention.ts';
import { readSource } from './read-source.ts';

/** Where a page lies: its file (`news/2016/04/3/slug.md`), its key and the day its folder says. */
export interface PageFile {
  readonly file: string;
  readonly path: string;
  readonly day: Day;
}

type Section = 'head' | Label | 'unknown';

/** Reads one event page, block by block, keeping what it found so far. */
class EventPageReader {
  readonly repaired: Repair[] = [];
  readonly refused: Refusal[] = [];
  private readonly at: PageFile;
  private section: Section = 'head';
  private title: string | null = null;
  private topic: string | null = null;
  private readonly summary: string[] = [];
  private readonly sources: Source[] = [];
  private image: string | null = null;
  private readonly related: Mention[] = [];
  private readonly changes: Mention[] = [];
  private current: string | null = null;

  constructor(at: PageFile) {
    this.at = at;
  }

  read(block: Block): void {
    if (block.kind === 'heading') this.readHeading(block.line, block.depth, block);
    else if (block.kind === 'text') this.readText(block.line, block);
    else if (block.link.depth === 1) this.readTitle(block.line, wordsOf(block.link));
    else if (block.link.depth > 1) this.readDay(block.line, block.link);
    else this.readEntry(block.line, block.link);
  }

  finish(): PageReading {
    const { file, path, day } = this.at;
    const title = this.title === null ? '' : cleanText(this.title) || this.title.trim();
    if (title === '') {
      const found = this.title === null ? 'there is no line "# Title"' : `heading is ${JSON.stringify(this.title)}`;
      this.refuse(1, `Cannot read the title: ${found}, expected a sentence after "# "`);
      return { file, page: null, repaired: this.repaired, refused: this.refused };
    }
    const { topic, sources, image, related, changes, current } = this;
    const summary = cleanText(this.summary.join(' ')) || null;
    const page: EventPage = {
      kind: 'event',
      path,
      day,
      title,
      topic,
      summary,
      sources,
      image,
      related,
      changes,
      current,
    };
    return { file, page, repaired: this.repaired, refused: this.refused };
  }

  private readHeading(line: number, depth: number, words: Words): void {
    const { text } = words;
    const label = readLabel(text);
    if (depth === 1 && this.title === null) this.readTitle(line, words);
    else if (label !== null) this.section = label;
    else if (this.title === null && depth >= 4) this.topic = cleanText(text) || null;
    else if (this.title === null && /\d/.test(text)) this.checkDay(line, text);
    else this.section = 'unknown';
  }

  private readTitle(line: number, { text, raw }: Words): void {
    this.title = text;
    this.section = 'head';
    const written = raw
      .replace(/^\s*#\s*/, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (cleanText(text) !== written) this.mend(line, `marks or entities in the title: ${JSON.stringify(written)}`);
  }

  private readDay(line: number, link: LinkLine): void {
    if (this.title === null) this.checkDay(line, link.text);
    else this.readEntry(line, link);
  }

  /** The folder says the day; the heading only confirms it. */
  private checkDay(line: number, text: string): void {
    const day = dayFromIso(text);
    if (day === null)
      this.mend(line, `Cannot read the day: heading is ${JSON.stringify(text)}, the folder's day is taken`);
    else if (day !== this.at.day) {
      this.mend(line, `Heading and folder differ: heading is ${JSON.stringify(text)}, the folder's day is taken`);
    }
  }

  private readText(line: number, { text, raw }: Words): void {
    if (this.section !== 'head' || this.title === null) return;
    if (this.summary.length === 0 && readLabel(text.split(':')[0] ?? '') === 'formats') return;
    this.summary.push(text);
    if (/&#?\w+;/.test(raw)) this.mend(line, 'entities in the summary');
  }

  private readEntry(line: number, link: LinkLine): void {
    if (this.section === 'sources') this.readSource(line, link);
    else if (this.section === 'related') this.readMention(line, link, this.related);
    else if (this.section === 'changes') this.readChange(line, link);
    else if (this.section === 'head') this.readText(line, wordsOf(link));
  }

  private readSource(line: number, link: LinkLine): void {
    const { source, image, mended } = readSource(link);
    for (const what of mended) this.mend(line, what);
    if (source) this.sources.push(source);
    this.image ??= image;
  }

  private readChange(line: number, link: LinkLine): void {
    this.readMention(line, link, this.changes);
    const state = link.rest.replace(/^[_\s(]+|[_\s)]+$/g, '');
    if (readLabel(state) === 'current') this.current = this.changes.at(-1)?.path ?? null;
  }

  private readMention(line: number, link: LinkLine, list: Mention[]): void {
    const mention = readMention(link);
    if (mention) list.push(mention);
    else
      this.refuse(
        line,
        `Cannot read a link: it leads to ${JSON.stringify(link.url)}, expected /news/YYYY/MM/D/slug.md`,
      );
  }

  private mend(line: number, what: string): void {
    this.repaired.push({ file: this.at.file, line, what });
  }

  private refuse(line: number, reason: string): void {
    this.refused.push({ file: this.at.file, line, reason });
  }
}

function wordsOf(link: LinkLine): Words {
  const text = `${link.text} ${link.rest}`.trim();
  return { text, raw: text };
}

/** Reads an event page of any generation out of its blocks. Its day is its folder's. */
export function readEventPage(blocks: readonly Block[], at: PageFile): PageReading {
  const reader = new EventPageReader(at);
  for (const block of blocks) reader.read(block);
  return reader.finish();
}
