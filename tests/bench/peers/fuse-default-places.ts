import Fuse from 'fuse.js';
import { asTyped, placesOf, SPELLINGS } from './place-names.ts';

const fuse = new Fuse(SPELLINGS, { keys: ['name'] });

/** fuse.js as it comes. */
export default (query: string) => placesOf(fuse.search(asTyped(query), { limit: 25 }).map(({ item }) => item));
