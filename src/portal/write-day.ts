import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../archive/day.ts';
import { folderOf, type WrittenReference, writeDayIndex, writePage } from '../archive/write-page.ts';
import type { DayPlan } from './plan-day.ts';
import type { WrittenEvent } from './record.ts';
import { replaceFile } from './replace-file.ts';

/** An entry of an index: its heading, with the topic above it where there is one, down to the next heading. */
const ENTRY = /(?:^#{5} .*\n+)?^### \[.*\]\((\/\S+\.md)\).*\n(?:(?!#).*\n)*/gm;

/** Writes the pages of one day that are to be written, and its index; takes away those that are gone. */
export function writeDay(
  directory: string,
  day: Day,
  { plan, relatedTo }: { plan: DayPlan; relatedTo: (event: WrittenEvent) => readonly WrittenReference[] },
): void {
  for (const event of plan.fresh) {
    const changes = event.changes.map(({ at, ...one }) => ({ ...one, at: at.replace('T', ' ').replace('Z', '') }));
    const page = { ...event, day, summary: null, image: null, changes, related: relatedTo(event) };
    replaceFile(join(directory, event.path), writePage(page));
  }
  const index = join(directory, folderOf(day), 'index.md');
  const isOurs = new Set([...plan.pages.map(({ path }) => path), ...plan.gone]);
  replaceFile(index, mergeIndex(textOf(index), { day, pages: plan.pages, isOurs }));
  for (const path of plan.gone) rmSync(join(directory, path), { force: true });
}

/** The day's index with our entries; those of pages that others wrote stay as they are, in front of ours. */
function mergeIndex(
  text: string | null,
  { day, pages, isOurs }: { day: Day; pages: readonly WrittenEvent[]; isOurs: ReadonlySet<string> },
): string {
  const fresh = writeDayIndex(day, pages);
  const others = [...(text ?? '').matchAll(ENTRY)].filter(([, path = '']) => !isOurs.has(path)).map(([entry]) => entry);
  if (others.length === 0) return fresh;
  const head = fresh.slice(0, fresh.indexOf('\n\n') + 2);
  return `${head}${others.map((entry) => `${entry.trim()}\n\n`).join('')}${fresh.slice(head.length)}`;
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
