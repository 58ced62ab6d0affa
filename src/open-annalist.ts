import { type Annalist, createAnnalist } from './annalist.ts';
import { loadArchive } from './archive/load-archive.ts';
import { loadDerived } from './archive/load-derived.ts';
import { openGazetteer, PLACES_CREDIT } from './places/open-gazetteer.ts';
import { buildIndex, INDEX_FORM } from './timeline/build-index.ts';
import { openTimeline, type Timeline } from './timeline/timeline.ts';

/** Where an archive is, what of it is served, and who is told how far its reading is. */
export interface Opening {
  readonly archiveDir: string;
  /** Folder for snapshots; null reads everything anew and leaves nothing behind. */
  readonly stateDir: string | null;
  /** Paths that are not served. */
  readonly ignore: readonly string[];
  readonly onProgress?: (doing: string) => (done: number, total: number) => void;
  readonly onWarning?: (warning: string) => void;
}

/** Opens an archive with the gazetteer and the index: from the snapshots where nothing has changed. Throws where it cannot be read. */
export async function openAnnalist(opening: Opening): Promise<Annalist> {
  return createAnnalist(await openArchiveTimeline(opening), [PLACES_CREDIT]);
}

/** The timeline alone, for whoever compares archives. */
export async function openArchiveTimeline(opening: Opening): Promise<Timeline> {
  const { archiveDir, stateDir, ignore, onProgress, onWarning } = opening;
  const archive = await loadArchive(archiveDir, {
    ignore,
    ...(stateDir === null ? {} : { stateDirectory: stateDir }),
    ...(onProgress ? { onProgress: onProgress('Reading pages') } : {}),
    ...(onWarning ? { onWarning } : {}),
  });
  const gazetteer = openGazetteer();
  const index = loadDerived(
    {
      directory: archiveDir,
      stateDirectory: stateDir,
      name: 'timeline',
      form: INDEX_FORM,
      state: archive.version,
      onWarning,
    },
    () => buildIndex(archive, gazetteer, onProgress?.('Indexing events')),
  );
  return openTimeline(archive, gazetteer, index);
}
