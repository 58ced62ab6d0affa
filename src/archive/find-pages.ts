import { createHash } from 'node:crypto';
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import type { Day } from './day.ts';
import { dayOf } from './day.ts';
import type { Refusal } from './event.ts';
import { readPath } from './page/read-path.ts';

/** A page's file, with what tells whether it changed. */
export interface FoundPage {
  /** From the archive's root, with `/`: `news/2016/04/3/slug.md`. */
  readonly file: string;
  /** The page's key: `/news/2016/04/3/slug.md`, without a language in front. */
  readonly path: string;
  readonly day: Day;
  readonly isIndex: boolean;
  readonly size: number;
  /** Milliseconds. */
  readonly changed: number;
}

export interface FoundPages {
  /** By file name, as code units order it. */
  readonly pages: readonly FoundPage[];
  readonly refused: readonly Refusal[];
}

const LANGUAGE_FOLDER = /^[a-z]{2,3}(?:-[a-z]{2,4})?$/i;

/**
 * Lists the pages of an archive: `news/Y/M/D/*.md`, also below a language folder (`zh/news/…`), and the front page
 * `index.md`. Anything else in the folder is none. `ignore` holds paths or globs, with or without a leading slash.
 */
export function findPages(directory: string, ignore: readonly string[] = []): FoundPages {
  const search = new Search(directory, ignore.map((glob) => glob.trim().replace(/^\//, '')).filter(Boolean));
  search.walkRoot();
  const pages = search.pages.sort((one, other) => (one.file < other.file ? -1 : 1));
  return { pages, refused: search.refused };
}

class Search {
  readonly pages: FoundPage[] = [];
  readonly refused: Refusal[] = [];
  private readonly directory: string;
  private readonly ignore: readonly string[];

  constructor(directory: string, ignore: readonly string[]) {
    this.directory = directory;
    this.ignore = ignore;
  }

  walkRoot(): void {
    for (const entry of this.list('')) {
      if (entry.name === 'news') this.walk('news', 3);
      else if (entry.name === 'index.md') this.takeFrontPage(entry.name);
      else if (LANGUAGE_FOLDER.test(entry.name) && entry.isDirectory()) this.walkLanguage(entry.name);
    }
  }

  private walkLanguage(folder: string): void {
    if (this.list(folder).some((entry) => entry.name === 'news')) this.walk(`${folder}/news`, 3);
  }

  /** Walks years, months, days: folders of digits, `levels` of them above the pages. */
  private walk(folder: string, levels: number): void {
    for (const entry of this.list(folder)) {
      const file = `${folder}/${entry.name}`;
      if (levels > 0) {
        if (/^\d{1,4}$/.test(entry.name) && !entry.isFile()) this.walk(file, levels - 1);
      } else if (entry.name.endsWith('.md') && !entry.isDirectory()) this.take(file);
    }
  }

  private list(folder: string): Dirent[] {
    try {
      return readdirSync(join(this.directory, folder), { withFileTypes: true });
    } catch (error) {
      if (folder === '') throw error;
      this.refuse(folder, `Cannot list the folder: ${messageOf(error)}`);
      return [];
    }
  }

  private take(file: string): void {
    const found = readPath(file);
    if (!found || this.isIgnored(file)) return;
    const { path, day, isIndex } = found;
    if (day === null) this.refuse(file, 'Cannot read the day: the calendar has no day as its folder says');
    else this.add({ file, path, day, isIndex });
  }

  /** The front page shows the newest days as indexes do; its own day is of no meaning. */
  private takeFrontPage(file: string): void {
    if (!this.isIgnored(file)) this.add({ file, path: '/index.md', day: dayOf(1970, 1, 1) ?? 0, isIndex: true });
  }

  private add(page: Omit<FoundPage, 'size' | 'changed'>): void {
    try {
      const { size, mtimeMs } = statSync(join(this.directory, page.file));
      this.pages.push({ ...page, size, changed: mtimeMs });
    } catch (error) {
      this.refuse(page.file, `Cannot read the page: ${messageOf(error)}`);
    }
  }

  private isIgnored(file: string): boolean {
    return this.ignore.some((glob) => glob === file || matchesGlob(file, glob));
  }

  private refuse(file: string, reason: string): void {
    this.refused.push({ file, line: 1, reason });
  }
}

/** The files of pages with size and time of change, as one short text: equal, no page was touched. */
export function stateOf({ pages, refused }: FoundPages): string {
  const hash = createHash('sha256');
  for (const { file, size, changed } of pages) hash.update(`${file}\t${size}\t${changed}\n`);
  for (const { file } of refused) hash.update(`${file}\n`);
  return hash.digest('base64url');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
