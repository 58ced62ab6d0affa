import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openSealed, writeSealed } from '../snapshot/sealed-file.ts';
import type { PageGroup } from './page-group.ts';

/** Raised whenever the same page would be read in another way. */
export const READING_FORM = 1;

const ENDING = '.readings';

/** Packed gleanings of a group as they were kept in a folder; null where no such are there: then the pages are read. */
export function keptGleanings(folder: string, group: PageGroup): Uint8Array | null {
  const sealed = openSealed(fileOf(folder, group), READING_FORM);
  return sealed !== null && typeof sealed !== 'string' && sealed.state === group.state ? sealed.contents : null;
}

/** Keeps packed gleanings. Where that fails, the pages will be read again. */
export function keepGleanings(folder: string, group: PageGroup, packed: Uint8Array): void {
  writeSealed(fileOf(folder, group), { form: READING_FORM, state: group.state }, packed);
}

/** Takes away what was kept of groups that are not in the archive any more, and what a writer that was killed left. */
export function forgetGleanings(folder: string, groups: readonly PageGroup[]): void {
  const files = new Set(groups.map((group) => fileOf(folder, group)));
  for (const file of globSync(join(folder, `*${ENDING}*`))) if (!files.has(file)) rmSync(file, { force: true });
}

function fileOf(folder: string, { name }: PageGroup): string {
  return join(folder, `${name.replaceAll('/', '-') || 'front'}${ENDING}`);
}
