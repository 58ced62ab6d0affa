import type { NewsEvent } from '../archive/event.ts';
import { wordsFor } from '../catalogue/words-for.ts';
import { formatWhen } from '../timeline/format-when.ts';
import type { Query } from '../timeline/query.ts';

/**
 * The sentence that answers a question before any list does: the date for "when", the event for "first", "last" and
 * yes-or-no questions, the number for "how many"; null where the list itself is the answer. `top` is the first event.
 */
export function headlineOf(query: Query, top: NewsEvent, total: number, locale: string): string | null {
  const words = wordsFor(locale).answers;
  const { title } = top;
  const date = formatWhen({ from: top.day, to: top.day }, locale);
  switch (query.intent) {
    case 'when':
      return words.dated({ date, title });
    case 'first':
      return words.first({ date, title });
    case 'last':
      return words.last({ date, title });
    case 'settle':
      return words.settled({ date, title });
    case 'count':
      return words.number({ count: total });
    case 'list':
      return null;
  }
}
