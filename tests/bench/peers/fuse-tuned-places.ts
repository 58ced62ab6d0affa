import Fuse from 'fuse.js';
import { asTyped, placesOf, SPELLINGS } from './place-names.ts';

/** Close spellings only, compared whole and from their beginning. */
const fuse = new Fuse(SPELLINGS, { keys: ['name'], threshold: 0.25, distance: 20, minMatchCharLength: 2 });

/** fuse.js tuned to names. */
export default (query: string) => placesOf(fuse.search(asTyped(query), { limit: 25 }).map(({ item }) => item));
