import { type Day, dayOf } from '../day.ts';

const PATH = /^\/?(?:[a-z]{2,3}(?:-[a-z]{2,4})?\/)?(news\/(\d{4})\/(\d{1,2})\/(\d{1,2})\/([^/]+\.md))$/i;

/** What a path of the archive says by itself. */
export interface PagePath {
  /** `/news/2016/04/3/slug.md`, without a language in front: the key under which a page is known. */
  readonly path: string;
  /** Null where the calendar has no such day. */
  readonly day: Day | null;
  /** True for the index (or README) of a day. */
  readonly isIndex: boolean;
}

/** Reads a file's path or a link's target, with or without a leading slash; null where it is no page of the archive. */
export function readPath(text: string): PagePath | null {
  const found = PATH.exec(text.trim());
  if (!found) return null;
  const [, path = '', year, month, dayOfMonth, name = ''] = found;
  const isIndex = /^(?:index|readme)\.md$/i.test(name);
  return { path: `/${path}`, day: dayOf(Number(year), Number(month), Number(dayOfMonth)), isIndex };
}
