import { statSync } from 'node:fs';
import type { Annalist } from '../annalist.ts';
import { snapshotFile } from '../archive/state-files.ts';
import type { Log } from '../log.ts';
import { type Opening, openAnnalist, openKeptAnnalist } from '../open-annalist.ts';
import { refreshSnapshots } from './refresh-snapshots.ts';
import { watchFolders } from './watch-folders.ts';

/** An archive that is served as its folder is. */
export interface KeptArchive {
  /** Whoever answers asks for it each time: it is another one when the archive has changed. */
  readonly annalist: () => Annalist;
  stop(): void;
}

/** What keeps: an archive with a folder for its snapshots. */
export type Keeping = Opening & { readonly stateDir: string };

/** So many milliseconds after the start the pages are looked through: the first answers come before. */
const FIRST = 1_000;
/** Editors and importers write several files one after the other; so many milliseconds after the last all is looked at. */
const QUIET = 300;
/** Some file systems tell of no change; after so many milliseconds all files are looked at in any case. */
const ANYWAY = 10 * 60_000;

/**
 * Opens an archive from its snapshots as they are, so that the first answer waits for no page, and keeps to its folder from
 * then on: pages are looked through a moment later and whenever something changes, by a process of its own, and what it makes is
 * opened and takes the place of the old. Without snapshots the pages are read first.
 */
export async function keepArchive(keeping: Keeping, log: Log): Promise<KeptArchive> {
  let annalist = openKeptAnnalist(keeping) ?? (await openAnnalist(keeping));
  let made = madeAt(keeping);
  // Nothing can be written there: what another process made could not be taken up.
  if (made === null) return { annalist: () => annalist, stop: () => {} };

  const ended = new AbortController();
  let waiting: NodeJS.Timeout | undefined;
  let looking = false;
  const lookIn = (milliseconds: number): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void look(), milliseconds).unref();
  };
  const watch = watchFolders(keeping.archiveDir, {
    onChange: () => lookIn(QUIET),
    onProblem: (problem) => log.warn(problem),
  });
  const look = async (): Promise<void> => {
    lookIn(looking ? QUIET : ANYWAY);
    if (looking) return;
    looking = true;
    // First the watch, so that what changes while the pages are read is seen.
    watch.renew();
    const fault = await refreshSnapshots(keeping, ended.signal);
    looking = false;
    if (ended.signal.aborted) return;
    if (fault === null) takeUp();
    else log.warn(`Cannot look at the archive's pages: ${fault}; what was read before is served`);
  };
  const takeUp = (): void => {
    const now = madeAt(keeping);
    const changed = now === made ? null : openKeptAnnalist(keeping);
    if (changed === null) return;
    const before = annalist.archive.version;
    [annalist, made] = [changed, now];
    const { version, events } = changed.archive;
    if (version !== before) log.info({ version, events: events.length }, 'the archive has changed');
  };
  lookIn(FIRST);
  return {
    annalist: () => annalist,
    stop() {
      ended.abort();
      clearTimeout(waiting);
      watch.stop();
    },
  };
}

/** When the archive's snapshot was written; null where there is none. */
function madeAt({ archiveDir: directory, stateDir: stateDirectory, ignore }: Keeping): number | null {
  const file = snapshotFile({ directory, stateDirectory, ignore });
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? null;
}
