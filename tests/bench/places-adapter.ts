import { placesFor } from '../../src/cli/rows.ts';
import { openGazetteer } from '../../src/places/open-gazetteer.ts';

const gazetteer = openGazetteer();

/** What the scorer of places asks: a text in, ranked places out. */
export default (query: string) => placesFor(query, gazetteer);
