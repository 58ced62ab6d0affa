import { openAnnalist, openKeptAnnalist } from '../../src/open-annalist.ts';

/**
 * Opens an archive once and prints how long it took and what the process then holds. Arguments: archive, state folder, and
 * `kept` where the pages are not to be looked at.
 */
const [archiveDir = '', stateDir = '', how] = process.argv.slice(2);
const begun = performance.now();
const opening = { archiveDir, stateDir, ignore: [] };
const kept = how === 'kept' ? openKeptAnnalist(opening) : null;
const { archive } = kept ?? (await openAnnalist(opening));
const milliseconds = performance.now() - begun;
const { rss } = process.memoryUsage();
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const cpu = (userCPUTime + systemCPUTime) / 1000;
console.log(
  JSON.stringify({ milliseconds, cpu, rss, peak: maxRSS * 1024, events: archive.events.length, pages: archive.pages }),
);
