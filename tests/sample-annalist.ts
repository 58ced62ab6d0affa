import { type Annalist, createAnnalist } from '../src/annalist.ts';
import { openGazetteer } from '../src/places/open-gazetteer.ts';
import { buildIndex } from '../src/timeline/build-index.ts';
import { openTimeline, type Timeline } from '../src/timeline/timeline.ts';
import { type Sample, sampleArchive } from './sample-archive.ts';

/** A timeline of a few events, over the real gazetteer. */
export function sampleTimeline(samples: readonly Sample[]): Timeline {
  const archive = sampleArchive(samples);
  const gazetteer = openGazetteer();
  return openTimeline(archive, gazetteer, buildIndex(archive, gazetteer));
}

/** The core over a few events. */
export function sampleAnnalist(samples: readonly Sample[]): Annalist {
  return createAnnalist(sampleTimeline(samples), ['Sample places.']);
}
