import { textAt } from '../../columns/texts.ts';
import type { NewsEvent } from '../event.ts';
import { idsMeantBy } from '../event-id.ts';
import type { EventList } from '../event-list.ts';
import type { Bytes } from './bytes.ts';
import type { EventColumns } from './event-columns.ts';
import { readRow } from './event-row.ts';
import { numberAtId } from './id-table.ts';

/** A list over packed events: an event is read and put together when it is asked for. */
export function openEvents(columns: EventColumns, texts: Bytes): EventList {
  const { days, sourceCounts, links, starts, names, ids } = columns;
  const { length } = days;
  /** One of the texts of an event: 0 its path, 1 its title. */
  const textOf = (number: number, which: 0 | 1): string => {
    const [from, to] = [starts[3 * number + which], starts[3 * number + which + 1]];
    return from === undefined || to === undefined ? '' : texts.read(from, to).toString();
  };
  const pathOf = (number: number): string => textOf(number, 0);
  const keys = {
    nameOf: (name: number) => textAt(names, name),
    pathOf: (id: string) => pathOf(numberAtId(ids, id) ?? -1),
  };
  const at = (number: number): NewsEvent | undefined => {
    const [day, from, title, row, end] = [days[number], ...starts.subarray(3 * number, 3 * number + 4)];
    if (day === undefined || from === undefined || title === undefined || row === undefined) return undefined;
    const bytes = texts.read(from, end ?? from);
    const path = bytes.toString('utf8', 0, title - from);
    const words = bytes.toString('utf8', title - from, row - from);
    return { path, day, title: words, ...readRow(bytes.toString('utf8', row - from), keys) };
  };
  return {
    length,
    days,
    sourceCounts,
    links,
    at,
    titleOf: (number) => textOf(number, 1),
    pathOf,
    numberOf(pathOrId) {
      for (const id of idsMeantBy(pathOrId)) {
        const number = numberAtId(ids, id);
        if (number !== undefined) return number;
      }
      return undefined;
    },
    *[Symbol.iterator]() {
      for (let number = 0; number < length; number++) yield at(number) as NewsEvent;
    },
  };
}
