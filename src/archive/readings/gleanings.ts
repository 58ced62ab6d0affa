import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { packColumns, unpackColumns } from '../../columns/pack-columns.ts';
import type { Texts } from '../../columns/texts.ts';
import type { EventPage, IndexEntry, PageReading } from '../page/page.ts';

/**
 * What a group of pages says, for putting it together with what others say. Paths and contexts are numbers in the group's
 * own lists, for each is written many times.
 */
export interface Gleanings {
  readonly pages: readonly GleanedPage[];
  /** Every path of the group: of a page, an index entry or a mention. */
  readonly paths: Texts;
  readonly days: Int32Array;
  /** For each path the longest title by which a line mentions it, raw; '' where none does. */
  readonly titles: Texts;
  readonly contexts: Texts;
  /** Related lines of all pages, one after the other: path and context by turns. */
  readonly related: Uint32Array;
}

/** A page's file and what was read of it. */
export interface GleanedPage extends Omit<PageReading, 'page'> {
  /** Hash of the file's bytes; '' where they could not be read. */
  readonly digest: string;
  readonly page: GleanedEvent | GleanedIndex | null;
}

/** An event page: `related` is where in the Related lines its own begin and end. */
export interface GleanedEvent extends Pick<EventPage, 'kind' | 'title' | 'topic' | 'summary' | 'sources' | 'image'> {
  readonly path: number;
  readonly related: readonly [from: number, to: number];
  readonly changes: readonly number[];
  readonly current: number | null;
}

export interface GleanedIndex {
  readonly kind: 'index';
  readonly entries: readonly GleanedEntry[];
}

export interface GleanedEntry extends Pick<IndexEntry, 'title' | 'topic' | 'summary'> {
  readonly path: number;
  readonly context: number;
}

/** The same with the pages as JSON, which columns hold as bytes. */
type Packed = Omit<Gleanings, 'pages'> & { readonly pages: Uint8Array };

/** They are written often and read seldom: quick to pack, a third of the size. */
const PACKING = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

export function packGleanings({ pages, ...columns }: Gleanings): Uint8Array {
  const packed: Packed = { ...columns, pages: Buffer.from(JSON.stringify(pages)) };
  return zstdCompressSync(packColumns(packed), PACKING);
}

export function unpackGleanings(bytes: Uint8Array): Gleanings {
  const { pages, ...columns } = unpackColumns(zstdDecompressSync(bytes)) as Packed;
  return { ...columns, pages: JSON.parse(new TextDecoder().decode(pages)) };
}
