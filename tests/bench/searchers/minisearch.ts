import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Kind } from '../sought-titles.ts';
import type { MakeSearcher } from './searcher.ts';

const OPTIONS: Record<Kind, SearchOptions> = {
  exact: { combineWith: 'AND' },
  typo: { combineWith: 'AND', fuzzy: 0.2 },
  prefix: { combineWith: 'AND', prefix: true },
  period: { combineWith: 'AND' },
  known: { fuzzy: 0.2 },
};

/** MiniSearch over titles, each kind with the options that suit it. */
const makeMiniSearch: MakeSearcher = (events) => {
  const search = new MiniSearch({ fields: ['title'] });
  search.addAll(Array.from(events.days, (_, id) => ({ id, title: events.titleOf(id) })));
  return {
    search({ text, period: [from, to] }, kind) {
      const isWithin = ({ id }: { id: number }) => (events.days[id] ?? 0) >= from && (events.days[id] ?? 0) <= to;
      const found = search.search(text, {
        ...OPTIONS[kind],
        ...(kind === 'period' ? { filter: (result) => isWithin({ id: result.id }) } : {}),
      });
      return found.map(({ id }) => id);
    },
  };
};

export default makeMiniSearch;
