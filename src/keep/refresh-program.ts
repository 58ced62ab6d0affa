import { enableCompileCache } from 'node:module';
import { openArchiveTimeline } from '../open-annalist.ts';

enableCompileCache();

/** Brings the snapshots of an archive up to date. Argument: where it is and where they are, as JSON. */
try {
  await openArchiveTimeline(JSON.parse(process.argv[2] ?? ''));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
