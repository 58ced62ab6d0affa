import { speechOf } from '../speech.ts';
import { answers } from './answers.ts';

const { all, counted, number } = speechOf('en');
const UNITS = { day: 'by day', month: 'by month', year: 'by year' };

interface HistogramWords {
  readonly unit: keyof typeof UNITS;
  readonly count: number;
  readonly span: string;
  /** The bar of most events. */
  readonly most: { readonly when: string; readonly count: number };
}

/** What pictures show, for whoever does not see them, and the buttons that lead to them. */
export const pictures = {
  histogram: ({ unit, count, span, most }: HistogramWords) =>
    `Bar chart of ${answers.events({ count })} ${UNITS[unit]}, ${span}. Most: ${most.when}, with ${number(most.count)}.`,
  map: ({ places, largest }: { places: number; largest: readonly string[] }) =>
    `Map of ${counted(places, { one: '# place', other: '# places' })} with events. Most: ${all(largest)}.`,
  toTimeline: '▥ Timeline',
  toMap: '◎ Map',
};
