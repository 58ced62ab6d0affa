import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Annalist, createAnnalist } from '../../src/annalist.ts';
import { dayFromIso } from '../../src/archive/day.ts';
import { loadArchive } from '../../src/archive/load-archive.ts';
import { packColumns } from '../../src/columns/pack-columns.ts';
import { openGazetteer } from '../../src/places/open-gazetteer.ts';
import { buildIndex, type TimelineIndex } from '../../src/timeline/build-index.ts';
import { findTerms } from '../../src/timeline/find-terms.ts';
import { ENGLISH } from '../../src/timeline/thesaurus/english.ts';
import { createThesaurus } from '../../src/timeline/thesaurus/thesaurus.ts';
import { openTimeline } from '../../src/timeline/timeline.ts';
import { RANKING_CORPUS } from '../answer/ranking-corpus.ts';

const root = resolve(import.meta.dirname, '../..');
const asking = { today: dayFromIso('2024-01-01') ?? 0, locale: 'en-US' };
const questions = RANKING_CORPUS.map(([question]) => question);

/** What speed depends on, counted, so that it holds on a busy machine too: over the project's own archive. */
describe('the work for a question', () => {
  let annalist: Annalist;
  let index: TimelineIndex;
  let events = 0;
  let made = 0;

  beforeAll(async () => {
    const archive = await loadArchive(join(root, 'data/archive'));
    const gazetteer = openGazetteer();
    index = buildIndex(archive, gazetteer);
    events = archive.events.length;
    const counting = {
      ...archive.events,
      at(number: number) {
        made++;
        return archive.events.at(number);
      },
    };
    annalist = createAnnalist(openTimeline({ ...archive, events: counting }, gazetteer, index), []);
  });

  it('makes few events: those that are shown and their neighbours', () => {
    const counts = questions.map((question) => {
      made = 0;
      annalist.ask(question, asking);
      return made;
    });
    expect(Math.max(...counts)).toBeLessThanOrEqual(MOST_MADE);
  });

  it('touches a small part of all postings', () => {
    const dictionary = { index, thesaurus: createThesaurus([...ENGLISH, ...index.aliases]), events };
    const touched = questions.map((about) =>
      findTerms({ about }, dictionary)
        .flatMap(({ candidates }) => candidates)
        .reduce((sum, { postings }) => sum + postings.length, 0),
    );
    expect(Math.max(...touched) / events).toBeLessThanOrEqual(MOST_TOUCHED);
  });

  it('needs no more memory for an event than was agreed', () => {
    expect(packColumns(index).length / events).toBeLessThanOrEqual(MOST_BYTES);
  });
});

const MOST_MADE = 16;
/** Postings for each event of the archive. */
const MOST_TOUCHED = 1.2;
/** A small archive has more of its own words for each event than a large one. */
const MOST_BYTES = 500;
