import { statSync } from 'node:fs';
import { join } from 'node:path';
import { RECORDS } from './record.ts';
import { replaceFile } from './replace-file.ts';

/** When the portal was last looked through for an archive, in milliseconds since 1970; null for never. */
export function lastUpdate(directory: string): number | null {
  return statSync(fileOf(directory), { throwIfNoEntry: false })?.mtimeMs ?? null;
}

export function noteUpdate(directory: string): void {
  replaceFile(fileOf(directory), '');
}

/** An empty file, of which the time of change counts. */
function fileOf(directory: string): string {
  return join(directory, RECORDS, 'updated');
}
