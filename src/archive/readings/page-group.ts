import { type FoundPage, stateOf } from '../find-pages.ts';

/** Pages that are read and kept together: those of one year, or the front page. Most of what a page mentions is of its year. */
export interface PageGroup {
  /** Their folder: `news/2016`; '' for the front page. */
  readonly name: string;
  readonly pages: readonly FoundPage[];
  /** Equal where no page of the group was touched. */
  readonly state: string;
}

/** Pages by year, in their order. */
export function groupPages(pages: readonly FoundPage[]): readonly PageGroup[] {
  const groups = Map.groupBy(pages, ({ file }) => file.split('/').slice(0, -3).join('/'));
  return [...groups].map(([name, together]) => ({
    name,
    pages: together,
    state: stateOf({ pages: together, refused: [] }),
  }));
}
