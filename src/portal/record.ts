import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Day, isoOfDay } from '../archive/day.ts';
import { replaceFile } from './replace-file.ts';

/** Raised whenever the same wikitext would give other pages: every day is then read again, and written anew. */
export const RECORD_FORM = 1;
/** The form of a record whose pages are being written. */
export const UNDER_WAY = 0;

/** A record may have come with a foreign archive: it can name pages of it, and nothing else. */
const PATH = z.string().regex(/^\/news\/\d{4}\/\d\d\/\d{1,2}\/[^/\\]+\.md$/);
const CHANGE = z.object({ path: PATH, title: z.string(), at: z.string() });
const RECORD = z.object({
  form: z.number(),
  /** The revision that the pages were written from, and when it was saved. */
  revision: z.number(),
  at: z.string(),
  pages: z.array(
    z.object({
      path: PATH,
      title: z.string(),
      topic: z.string().nullable(),
      names: z.array(z.string()),
      sources: z.array(z.object({ name: z.string(), url: z.string() })),
      /** Earlier paths of the same event, the oldest first; `at`: when the revision with it was saved. */
      changes: z.array(CHANGE),
      /** When the revision that it is written from was saved. */
      at: z.string(),
    }),
  ),
});

/** What was imported for one day: it lies in the archive's folder `.portal`, and tells which pages are the import's own. */
export type DayRecord = z.infer<typeof RECORD>;
export type WrittenEvent = DayRecord['pages'][number];

/** The record of a day; null where there is none, or none that this version can read. */
export function readRecord(directory: string, day: Day): DayRecord | null {
  try {
    const read = RECORD.safeParse(JSON.parse(readFileSync(fileOf(directory, day), 'utf8')));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

export function writeRecord(directory: string, day: Day, record: DayRecord): void {
  replaceFile(fileOf(directory, day), `${JSON.stringify(record, null, 1)}\n`);
}

function fileOf(directory: string, day: Day): string {
  const [year = '', ...rest] = isoOfDay(day).split('-');
  return join(directory, RECORDS, year, `${rest.join('-')}.json`);
}

/** The folder of the records in an archive; nothing that reads archives looks into it. */
export const RECORDS = '.portal';
