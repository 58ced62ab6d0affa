import { enableCompileCache } from 'node:module';
import { openArchiveTimeline } from '../open-annalist.ts';

enableCompileCache();

// The line to whoever began this closes when that process ends, however it ends: nobody waits for the work any more.
process.once('disconnect', () => process.exit(1));
process.channel?.unref();

/** Brings the snapshots of an archive up to date. Argument: where it is and where they are, as JSON. */
try {
  await openArchiveTimeline(JSON.parse(process.argv[2] ?? ''));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
