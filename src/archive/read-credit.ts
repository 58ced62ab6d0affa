import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Credit } from './event.ts';

/** Most archives are made from the portal by the same robot, which takes summaries from the source pages. */
export const PORTAL_CREDIT: Credit = { line: 'Wikipedia Current Events, CC BY-SA', ownWords: false };
/** A footer's worth of characters. */
const LONGEST = 100;

/**
 * Whom an archive's texts are owed to: the first line of the file `CREDIT` in its folder, else the portal. An archive that
 * names its own credit was written by hand, its summaries too.
 */
export function readCredit(directory: string): Credit {
  try {
    const [line = ''] = readFileSync(join(directory, 'CREDIT'), 'utf8').split('\n');
    const own = line.trim().slice(0, LONGEST);
    return own === '' ? PORTAL_CREDIT : { line: own, ownWords: true };
  } catch {
    return PORTAL_CREDIT;
  }
}
