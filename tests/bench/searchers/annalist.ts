import { openArchiveTimeline } from '../../../src/open-annalist.ts';
import { EVERYTHING } from '../../../src/timeline/query.ts';
import { ENGLISH, STATE, unpackedArchive } from '../archives.ts';
import type { MakeSearcher } from './searcher.ts';

/** Annalist's own search, without the reading of questions around it. */
const makeAnnalist: MakeSearcher = async () => {
  const timeline = await openArchiveTimeline({ archiveDir: unpackedArchive(ENGLISH), stateDir: STATE, ignore: [] });
  return {
    search: ({ text, period: [from, to] }, kind) =>
      timeline.search({
        ...EVERYTHING,
        about: text,
        order: 'relevance',
        when: kind === 'period' ? { from, to } : null,
        unfinished: kind === 'prefix',
      }),
  };
};

export default makeAnnalist;
