import type { Refusal } from '../event.ts';
import type { Block } from './block.ts';
import { cleanText } from './clean-text.ts';
import { readLabel } from './labels.ts';
import type { IndexEntry, Mention, PageReading } from './page.ts';
import type { LinkLine } from './read-link-line.ts';
import { readContext, readMention } from './read-mention.ts';
import { readPath } from './read-path.ts';

/** An entry while the lines below it are still to come. */
interface OpenEntry {
  readonly mention: Mention;
  readonly topic: string | null;
  readonly texts: string[];
}

/**
 * Reads the index of a day, or a front page of several days: under each `### [Title ](path)` stands either the event's
 * summary or its names, and in some generations a `##### Topic` above it.
 */
export function readDayIndex(blocks: readonly Block[], file: string): PageReading {
  const open: OpenEntry[] = [];
  const refused: Refusal[] = [];
  let topic: string | null = null;
  for (const block of blocks) {
    if (block.kind === 'text') open.at(-1)?.texts.push(block.text);
    else if (block.kind === 'heading') topic = readTopic(block.depth, block.text);
    else {
      const mention = readMention(block.link);
      if (mention) open.push({ mention, topic, texts: [] });
      else if (isEntry(block.link)) refused.push({ file, line: block.line, reason: unreadable(block.link) });
      topic = null;
    }
  }
  return { file, page: { kind: 'index', entries: open.map(closeEntry) }, repaired: [], refused };
}

function readTopic(depth: number, text: string): string | null {
  return depth >= 4 && readLabel(text) === null ? cleanText(text) || null : null;
}

/** Headings below the second level are entries; those above, and links to indexes, lead to days. */
function isEntry({ depth, url }: LinkLine): boolean {
  return depth >= 3 && readPath(url)?.isIndex !== true;
}

function unreadable({ url }: LinkLine): string {
  return `Cannot read an entry: it leads to ${JSON.stringify(url)}, expected /news/YYYY/MM/D/slug.md`;
}

function closeEntry({ mention, topic, texts }: OpenEntry): IndexEntry {
  const contexts = texts.map(readContext);
  const summary = cleanText(texts.filter((_, index) => contexts[index] === null).join(' ')) || null;
  return { ...mention, topic, summary, context: contexts.find((context) => context !== null) ?? '' };
}
