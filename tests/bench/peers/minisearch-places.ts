import MiniSearch from 'minisearch';
import { asTyped, placesOf, SPELLINGS } from './place-names.ts';

const search = new MiniSearch({
  fields: ['name'],
  searchOptions: { combineWith: 'AND', fuzzy: (term: string) => (term.length > 3 ? 0.25 : false) },
});
search.addAll(SPELLINGS);

/** MiniSearch over the same spellings: every word must be there, with a quarter of its letters wrong at most. */
export default (query: string) =>
  placesOf(
    search
      .search(asTyped(query))
      .slice(0, 25)
      .flatMap(({ id }) => SPELLINGS[Number(id)] ?? []),
  );
