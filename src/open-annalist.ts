import { type Annalist, createAnnalist } from './annalist.ts';
import { prepareCompletions } from './answer/complete/prepare-completions.ts';
import type { Archive } from './archive/event.ts';
import { loadArchive } from './archive/load-archive.ts';
import { type Derivation, loadDerived, openDerived } from './archive/load-derived.ts';
import { readCredit } from './archive/read-credit.ts';
import { openSnapshot } from './archive/snapshot/archive-snapshot.ts';
import { snapshotFile } from './archive/state-files.ts';
import { LEARNT_FORM, learnPlaces } from './places/learn-places.ts';
import { openGazetteer, PLACES_CREDIT } from './places/open-gazetteer.ts';
import type { Place } from './places/place.ts';
import { withLearntPlaces } from './places/with-learnt-places.ts';
import { buildIndex, INDEX_FORM, type TimelineIndex } from './timeline/build-index.ts';
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
  return serve(await openArchiveTimeline(opening), opening);
}

/**
 * The same from the snapshots alone, without a look at the pages, which may have changed since. Null where the snapshots
 * are not all there and of one archive.
 */
export function openKeptAnnalist(opening: Opening): Annalist | null {
  const { archiveDir: directory, stateDir, ignore, onWarning } = opening;
  if (stateDir === null) return null;
  const file = snapshotFile({ directory, stateDirectory: stateDir, ignore });
  const snapshot = openSnapshot(file, { directory, credit: readCredit(directory) });
  if (typeof snapshot === 'string') onWarning?.(snapshot);
  if (snapshot === null || typeof snapshot === 'string') return null;
  const { places, timeline } = derivationsOf(snapshot.archive, opening);
  const learnt = openDerived<readonly Place[]>(places);
  const index = learnt && openDerived<TimelineIndex>(timeline);
  if (!learnt || !index) return null;
  return serve(openTimeline(snapshot.archive, withLearntPlaces(openGazetteer(stateDir), learnt), index), opening);
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
  const { places, timeline } = derivationsOf(archive, opening);
  const world = openGazetteer(stateDir);
  const learnt = loadDerived(places, () => learnPlaces(archive.events, world));
  const gazetteer = withLearntPlaces(world, learnt);
  const index = loadDerived(timeline, () => buildIndex(archive, gazetteer, onProgress?.('Indexing events')));
  return openTimeline(archive, gazetteer, index);
}

function serve(timeline: Timeline, { completing }: Opening): Annalist {
  if (completing) prepareCompletions(timeline);
  return createAnnalist(timeline, [PLACES_CREDIT]);
}

/** What is made from an archive, and where it is kept. */
function derivationsOf({ version }: Archive, opening: Opening): Readonly<Record<'places' | 'timeline', Derivation>> {
  const { archiveDir: directory, stateDir: stateDirectory, onWarning } = opening;
  const kept = { directory, stateDirectory, state: version, onWarning };
  return {
    places: { ...kept, name: 'places', form: LEARNT_FORM },
    timeline: { ...kept, name: 'timeline', form: INDEX_FORM },
  };
}
