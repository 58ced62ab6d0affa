import { type Texts, textsOf } from '../../columns/texts.ts';
import type { NewsEvent } from '../event.ts';
import { type EventId, eventId, idsOf } from '../event-id.ts';
import { writeRow } from './event-row.ts';
import { type IdTable, tableOfIds } from './id-table.ts';

/** What of the events is in memory, a value of each at its place; about 35 bytes an event. */
export interface EventColumns {
  readonly days: Int32Array;
  readonly sourceCounts: Uint8Array;
  readonly links: Uint32Array;
  /** Where in the texts the path, the title and the row of each event start, by turns, and the end of the last. */
  readonly starts: Uint32Array;
  /** Every name that an event or a Related line has; rows name them by their place here. */
  readonly names: Texts;
  /** The ids of all paths and aliases. */
  readonly ids: IdTable;
}

/** Events as columns and texts: path, title and row of the first event, then those of the second, and so on. */
export interface PackedEvents {
  readonly columns: EventColumns;
  /** The texts, cut anywhere. */
  readonly texts: readonly Uint8Array[];
}

/** Packs events, which stand in their order. */
export function packEvents(events: readonly NewsEvent[]): PackedEvents {
  const names = new Map<string, number>();
  const numberOf = (name: string): number => {
    const number = names.get(name) ?? names.size;
    names.set(name, number);
    return number;
  };
  const numbers = new Map(events.map(({ path }, number) => [path, number]));
  const ids = events.map(({ path }) => eventId(path));
  const idOf = (path: string): EventId => ids[numbers.get(path) ?? -1] ?? eventId(path);
  const links = new Uint32Array(events.length);
  const starts = new Uint32Array(3 * events.length + 1);
  const texts = new TextCollector();
  events.forEach((event, number) => {
    for (const { path } of event.related) count(links, numbers.get(path));
    starts[3 * number + 1] = texts.add(event.path);
    starts[3 * number + 2] = texts.add(event.title);
    starts[3 * number + 3] = texts.add(writeRow(event, { numberOf, idOf }));
  });
  const columns = {
    days: Int32Array.from(events, ({ day }) => day),
    sourceCounts: Uint8Array.from(events, ({ sources }) => Math.min(255, sources.length)),
    links,
    starts,
    names: textsOf([...names.keys()]),
    ids: idsOfEvents(events, ids),
  };
  return { columns, texts: texts.finish() };
}

function count(counts: Uint32Array, number: number | undefined): void {
  if (number !== undefined) counts[number] = (counts[number] ?? 0) + 1;
}

/** The ids of all paths: an event's own path wins over another's alias. `ids` are those of the events' own. */
function idsOfEvents(events: readonly NewsEvent[], ids: readonly EventId[]): IdTable {
  const others = events.flatMap(({ path, aliases }, number) =>
    [path, ...aliases].flatMap(idsOf).map((id) => ({ id, number })),
  );
  return tableOfIds([...ids, ...others.map(({ id }) => id)], [...ids.keys(), ...others.map(({ number }) => number)]);
}

const PIECE = 1 << 20;

/** Puts texts end to end. */
class TextCollector {
  private readonly pieces: Uint8Array[] = [];
  private piece = Buffer.allocUnsafe(PIECE);
  private used = 0;
  private total = 0;

  /** Adds a text and says where it ends. */
  add(text: string): number {
    const most = 3 * text.length;
    if (this.used + most > this.piece.length) this.begin(Math.max(PIECE, most));
    const written = this.piece.write(text, this.used);
    this.used += written;
    this.total += written;
    return this.total;
  }

  finish(): readonly Uint8Array[] {
    this.begin(0);
    return this.pieces;
  }

  private begin(size: number): void {
    this.pieces.push(this.piece.subarray(0, this.used));
    this.piece = Buffer.allocUnsafe(size);
    this.used = 0;
  }
}
