import type { NewsEvent } from '../../archive/event.ts';
import type { Query } from '../../timeline/query.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { understoodOf } from '../understood.ts';
import { CSV_HEAD, csvOf } from './csv.ts';
import type { ExportForm } from './export-form.ts';
import { ICAL_FOOT, ICAL_HEAD, icalOf } from './ical.ts';
import { markdownHead, markdownOf } from './markdown.ts';

/** A file that is being written, part by part, so that whoever writes it can let others in between. */
export interface Export {
  readonly head: string;
  /** One part for each event, in the query's order. */
  readonly parts: Iterable<string>;
  readonly foot: string;
  /** Number of parts. */
  readonly total: number;
}

/** All events of a query in one of the forms. */
export function exportQuery(
  query: Query,
  form: ExportForm,
  { timeline, locale }: { timeline: Timeline; locale: string },
): Export {
  const numbers = timeline.search(query);
  const { line } = understoodOf(query, numbers.length, timeline, locale);
  const { head, foot, partOf } = {
    markdown: {
      head: markdownHead(line, timeline.archive.credit.line),
      foot: '',
      partOf: (event: NewsEvent) => markdownOf(event, locale),
    },
    csv: { head: CSV_HEAD, foot: '', partOf: csvOf },
    ical: { head: ICAL_HEAD, foot: ICAL_FOOT, partOf: icalOf },
  }[form];
  return { head, foot, total: numbers.length, parts: partsOf(numbers, timeline, partOf) };
}

function* partsOf(numbers: readonly number[], { events }: Timeline, partOf: (event: NewsEvent) => string) {
  for (const number of numbers) {
    const event = events.at(number);
    if (event) yield partOf(event);
  }
}
