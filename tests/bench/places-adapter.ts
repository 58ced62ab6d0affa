import { answerPlaces } from '../../src/cli/places-batch.ts';
import { openGazetteer } from '../../src/places/open-gazetteer.ts';

const gazetteer = openGazetteer();

/** What the scorer of places asks: a text in, ranked places out. */
export default (query: string) => answerPlaces(gazetteer, query);
