import { join } from 'node:path';
import { loadArchive } from '../archive/load-archive.ts';
import { describeReport, reportOn } from '../archive/report.ts';
import { type BroughtIn, bringIn } from '../incoming/bring-in.ts';
import { readSource, type Source } from '../incoming/source.ts';
import { progressBar } from './progress.ts';
import { UsageError } from './usage.ts';

export interface AddOptions {
  readonly stateDirectory: string;
  readonly ignore: readonly string[];
  readonly onProgress: (done: number, total: number) => void;
  readonly onWarning: (warning: string) => void;
  readonly into: string | undefined;
}

/**
 * `archive add SOURCE [--into DIR]`: brings an archive in from a git repository, a tar or a folder, checks it, and says
 * what to set. A folder without `--into` stays where it is. Exit code 1 where it holds no event.
 */
export async function archiveAdd(text: string, { into, stateDirectory, ...options }: AddOptions): Promise<number> {
  const source = sourceFrom(text);
  const { folder, refused } = await take(
    source,
    into ?? join(stateDirectory, 'archives', source.name),
    into !== undefined,
  );
  const report = reportOn(await loadArchive(folder, { ...options, stateDirectory }));
  console.log(describeReport(report));
  if (refused.count > 0) {
    console.log(
      `\n${refused.count} left out that were no plain files in it: ${refused.examples.map((name) => JSON.stringify(name)).join(', ')}${refused.count > refused.examples.length ? ', …' : ''}`,
    );
  }
  if (report.events === 0) {
    console.error(`Cannot use ${folder}: it holds no event`);
    return 1;
  }
  console.log(`\nTo serve it, set in .env:\nARCHIVE_DIR=${folder}`);
  return 0;
}

function take(source: Source, target: string, isWanted: boolean): Promise<BroughtIn> {
  if (source.kind === 'folder' && !isWanted) {
    return Promise.resolve({ folder: source.folder, refused: { count: 0, examples: [] } });
  }
  return bringIn(source, { target, onProgress: progressBar(`Bringing in ${source.name}`, process.stderr) });
}

function sourceFrom(text: string): Source {
  try {
    return readSource(text);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
