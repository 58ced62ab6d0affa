import type { Block } from './block.ts';
import type { PageReading } from './page.ts';
import { readBlocks } from './read-blocks.ts';
import { readDayIndex } from './read-day-index.ts';
import { type PageFile, readEventPage } from './read-event-page.ts';

/** A page of more bytes than this is refused unread: the largest real one has 15,000. */
export const MOST_BYTES = 1_048_576;

/** A file to read, and what its name says it is. */
export interface NamedPage extends PageFile {
  readonly isIndex: boolean;
}

/**
 * Reads the bytes of one page. Never throws: what cannot be read is refused with its reason.
 */
export function readPage(bytes: Uint8Array, at: NamedPage): PageReading {
  if (bytes.length > MOST_BYTES) return refuse(at, `it has ${bytes.length} bytes, expected at most ${MOST_BYTES}`);
  const text = decode(bytes);
  try {
    const blocks = readBlocks(text);
    const reading = isIndex(at, blocks) ? readDayIndex(blocks, at.file) : readEventPage(blocks, at);
    if (!text.includes('\ufffd')) return reading;
    const repair = { file: at.file, line: lineOf(text, '\ufffd'), what: 'letters that are no UTF-8' };
    return { ...reading, repaired: [...reading.repaired, repair] };
  } catch (error) {
    return refuse(at, error instanceof Error ? error.message : String(error));
  }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n').replaceAll('\0', '');
}

/** The name decides, unless the page itself is plainly of the other kind: an event may be called `index`. */
function isIndex(at: NamedPage, blocks: readonly Block[]): boolean {
  const titled = blocks.some((block) => block.kind === 'heading' && block.depth === 1);
  return at.isIndex && !titled;
}

function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}

function refuse(at: NamedPage, reason: string): PageReading {
  return {
    file: at.file,
    page: null,
    repaired: [],
    refused: [{ file: at.file, line: 1, reason: `Cannot read the page: ${reason}` }],
  };
}
