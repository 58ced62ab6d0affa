import type { Annalist } from '../../src/annalist.ts';
import { openAnnalist } from '../../src/open-annalist.ts';
import { ENGLISH, STATE, unpackedArchive } from './archives.ts';

/** The core over the whole English archive, from its snapshot where one is kept. */
export function openEnglish(): Promise<Annalist> {
  return openAnnalist({ archiveDir: unpackedArchive(ENGLISH), stateDir: STATE, ignore: [] });
}
