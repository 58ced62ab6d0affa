import { type Texts, textsOf } from '../../columns/texts.ts';
import type { NewsEvent } from '../event.ts';
import { idsOf } from '../event-id.ts';
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
  const starts = new Uint32Array(3 * events.length + 1);
  const texts = new TextCollector();
  events.forEach((event, number) => {
    starts[3 * number + 1] = texts.add(event.path);
    starts[3 * number + 2] = texts.add(event.title);
    starts[3 * number + 3] = texts.add(writeRow(event, numberOf));
  });
  const columns = {
    days: Int32Array.from(events, ({ day }) => day),
    sourceCounts: Uint8Array.from(events, ({ sources }) => Math.min(255, sources.length)),
    links: countLinks(events),
    starts,
    names: textsOf([...names.keys()]),
    ids: idsOfEvents(events),
  };
  return { columns, texts: texts.finish() };
}

function countLinks(events: readonly NewsEvent[]): Uint32Array {
  const numbers = new Map(events.map(({ path }, number) => [path, number]));
  const links = new Uint32Array(events.length);
  for (const { related } of events) {
    for (const { path } of related) {
      const number = numbers.get(path);
      if (number !== undefined) links[number] = (links[number] ?? 0) + 1;
    }
  }
  return links;
}

/** An event's own path wins over another's alias. */
function idsOfEvents(events: readonly NewsEvent[]): IdTable {
  const known = [
    ...events.map(({ path }, number) => ({ paths: [path], number })),
    ...events.map(({ aliases }, number) => ({ paths: aliases, number })),
  ];
  const entries = known.flatMap(({ paths, number }) => paths.flatMap(idsOf).map((id) => ({ id, number })));
  return tableOfIds(
    entries.map(({ id }) => id),
    entries.map(({ number }) => number),
  );
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
