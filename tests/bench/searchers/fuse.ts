import Fuse from 'fuse.js';
import type { MakeSearcher } from './searcher.ts';

/** fuse.js over titles, letters anywhere, best first. */
const makeFuse: MakeSearcher = (events) => {
  const titles = Array.from(events.days, (_, number) => events.titleOf(number));
  const fuse = new Fuse(titles, { ignoreLocation: true });
  return { search: ({ text }) => fuse.search(text, { limit: 50 }).map(({ refIndex }) => refIndex) };
};

export default makeFuse;
