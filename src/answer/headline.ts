import type { NewsEvent } from '../archive/event.ts';
import { formatWhen } from '../timeline/format-when.ts';
import type { Query } from '../timeline/query.ts';
import { counted } from './counted.ts';

/**
 * The sentence that answers a question before any list does: the date for "when", the event for "first", "last" and
 * yes-or-no questions, the number for "how many"; null where the list itself is the answer. `top` is the first event.
 */
export function headlineOf(query: Query, top: NewsEvent, total: number, locale: string): string | null {
  const date = formatWhen({ from: top.day, to: top.day }, locale);
  switch (query.intent) {
    case 'when':
      return `${date}: ${top.title}`;
    case 'first':
      return `The first the archive has, ${date}: ${top.title}`;
    case 'last':
      return `The latest the archive has, ${date}: ${top.title}`;
    case 'settle':
      return `What the archive has on it, ${date}: ${top.title}`;
    case 'count':
      return `${counted(total, 'event', locale)} in the archive.`;
    case 'list':
      return null;
  }
}
