import { type Annalist, createAnnalist } from './annalist.ts';
import { prepareCompletions } from './answer/complete/prepare-completions.ts';
import { loadArchive } from './archive/load-archive.ts';
import { loadDerived } from './archive/load-derived.ts';
import { LEARNT_FORM, learnPlaces } from './places/learn-places.ts';
import { openGazetteer, PLACES_CREDIT } from './places/open-gazetteer.ts';
import { withLearntPlaces } from './places/with-learnt-places.ts';
import { buildIndex, INDEX_FORM } from './timeline/build-index.ts';
import { openTimeline, type Timeline } from './timeline/timeline.ts';

/** Where an archive is, what of it is served, and who is told how far its reading is. */
export interface Opening {
  readonly archiveDir: string;
  /** Folder for snapshots; null reads everything anew and leaves nothing behind. */
  readonly stateDir: string | null;
  /** Paths that are not served. */
  readonly ignore: readonly string[];
  /** Whether choices will be completed while people type: what they need is then made at once. */
  readonly completing?: boolean;
  readonly onProgress?: (doing: string) => (done: number, total: number) => void;
  readonly onWarning?: (warning: string) => void;
}

/** Opens an archive with the gazetteer and the index: from the snapshots where nothing has changed. Throws where it cannot be read. */
export async function openAnnalist(opening: Opening): Promise<Annalist> {
  const timeline = await openArchiveTimeline(opening);
  if (opening.completing) prepareCompletions(timeline);
  return createAnnalist(timeline, [PLACES_CREDIT]);
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
  const kept = { directory: archiveDir, stateDirectory: stateDir, state: archive.version, onWarning };
  const world = openGazetteer(stateDir);
  const learnt = loadDerived({ ...kept, name: 'places', form: LEARNT_FORM }, () => learnPlaces(archive.events, world));
  const gazetteer = withLearntPlaces(world, learnt);
  const index = loadDerived({ ...kept, name: 'timeline', form: INDEX_FORM }, () =>
    buildIndex(archive, gazetteer, onProgress?.('Indexing events')),
  );
  return openTimeline(archive, gazetteer, index);
}
