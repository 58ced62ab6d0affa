import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What stands under every reply where an archive says nothing else: most are made from the portal. */
export const PORTAL_CREDIT = 'Wikipedia Current Events, CC BY-SA';
/** A footer's worth. */
const LONGEST = 100;

/**
 * Whom an archive's texts are owed to and under which licence: the first line of the file `CREDIT` in its folder, else
 * the portal's.
 */
export function readCredit(directory: string): string {
  try {
    const [line = ''] = readFileSync(join(directory, 'CREDIT'), 'utf8').split('\n');
    return line.trim().slice(0, LONGEST) || PORTAL_CREDIT;
  } catch {
    return PORTAL_CREDIT;
  }
}
