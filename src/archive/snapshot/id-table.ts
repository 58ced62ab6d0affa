import type { EventId } from '../event-id.ts';

/**
 * Which event an id leads to: the ids in ascending order as pairs of 30-bit numbers, and the event's number beside each.
 * Twelve bytes an id; found by halving.
 */
export interface IdTable {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
  readonly numbers: Uint32Array;
}

/** A table of ids; of equal ones the first counts. */
export function tableOfIds(ids: readonly EventId[], numbers: readonly number[]): IdTable {
  const highs = Uint32Array.from(ids, highOf);
  const lows = Uint32Array.from(ids, lowOf);
  const at = (list: Uint32Array, place: number) => list[place] ?? 0;
  const order = Uint32Array.from(ids.keys()).sort(
    (one, other) => at(highs, one) - at(highs, other) || at(lows, one) - at(lows, other) || one - other,
  );
  const first = order.filter((place, rank) => {
    const before = order[rank - 1] ?? -1;
    return at(highs, place) !== highs[before] || at(lows, place) !== lows[before];
  });
  return {
    high: first.map((place) => at(highs, place)),
    low: first.map((place) => at(lows, place)),
    numbers: first.map((place) => numbers[place] ?? 0),
  };
}

/** The number that an id leads to; undefined for a text that is no id of the table. */
export function numberAtId({ high, low, numbers }: IdTable, id: EventId): number | undefined {
  if (!ID.test(id)) return undefined;
  const [soughtHigh, soughtLow] = [highOf(id), lowOf(id)];
  let start = 0;
  let end = numbers.length;
  while (start < end) {
    const middle = (start + end) >>> 1;
    const difference = (high[middle] ?? 0) - soughtHigh || (low[middle] ?? 0) - soughtLow;
    if (difference === 0) return numbers[middle];
    if (difference < 0) start = middle + 1;
    else end = middle;
  }
  return undefined;
}

const ID = /^[\w-]{10}$/;
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, SIGNS.indexOf(String.fromCharCode(code))));

function highOf(id: EventId): number {
  return bitsOf(id, 0);
}

function lowOf(id: EventId): number {
  return bitsOf(id, 5);
}

/** The thirty bits of five signs. */
function bitsOf(id: EventId, from: number): number {
  let bits = 0;
  for (let at = from; at < from + 5; at++) bits = (bits << 6) | (VALUES[id.charCodeAt(at)] ?? 0);
  return bits;
}
