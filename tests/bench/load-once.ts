import { openAnnalist } from '../../src/open-annalist.ts';

/** Opens an archive once and prints how long it took and what the process then holds. Arguments: archive, state folder. */
const [archiveDir = '', stateDir = ''] = process.argv.slice(2);
const begun = performance.now();
const { archive } = await openAnnalist({ archiveDir, stateDir, ignore: [] });
const milliseconds = performance.now() - begun;
const { rss } = process.memoryUsage();
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const cpu = (userCPUTime + systemCPUTime) / 1000;
console.log(JSON.stringify({ milliseconds, cpu, rss, peak: maxRSS * 1024, events: archive.events.length }));
