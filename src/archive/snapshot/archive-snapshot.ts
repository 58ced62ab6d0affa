import { packColumns, unpackColumns } from '../../columns/pack-columns.ts';
import type { Archive, NewsEvent } from '../event.ts';
import { bytesInMemory } from './bytes.ts';
import { type EventColumns, packEvents } from './event-columns.ts';
import { openEvents } from './open-events.ts';
import { openSealed, writeSealed } from './sealed-file.ts';

/** Raised whenever the same pages would give other events, or this file's form changes: what was kept is then of no use. */
export const ARCHIVE_FORM = 8;

/** An archive whose events are all there. */
export type BuiltArchive = Omit<Archive, 'events'> & { readonly events: readonly NewsEvent[] };

/** What is kept of an archive besides the texts of its events. */
type Kept = Omit<Archive, 'events' | 'directory' | 'credit'> & { readonly columns: EventColumns };

/** What is read anew each time, for it may change without the pages. */
type Around = Pick<Archive, 'directory' | 'credit'>;

/** An archive as it was kept. */
export interface Snapshot {
  readonly archive: Archive;
  /** What `stateOf` told of the archive's files when it was made. */
  readonly state: string;
  /** Whether the texts of the events are as they were written: all of them are read for that. */
  isWhole(): boolean;
}

/** Opens a snapshot: null where there is none, a sentence where the file is of no use. */
export function openSnapshot(file: string, around: Around): Snapshot | string | null {
  const sealed = openSealed(file, ARCHIVE_FORM);
  if (sealed === null || typeof sealed === 'string') return sealed;
  const { columns, ...kept } = unpackColumns(sealed.contents) as Kept;
  const archive = { ...around, ...kept, events: openEvents(columns, sealed.rest) };
  return { archive, state: sealed.state, isWhole: sealed.isWhole };
}

/** An archive ready to be kept, or to be used as it is. */
export interface PackedArchive {
  /** The archive over the packed events in memory. */
  open(): Archive;
  /** Writes the snapshot. Null, or a sentence that says why nothing was written. */
  write(file: string, state: string): string | null;
}

export function packArchive({ directory, credit, events, ...rest }: BuiltArchive): PackedArchive {
  const { columns, texts } = packEvents(events);
  return {
    open: () => ({ directory, credit, ...rest, events: openEvents(columns, bytesInMemory(Buffer.concat(texts))) }),
    write(file, state) {
      const kept: Kept = { ...rest, columns };
      return writeSealed(file, { form: ARCHIVE_FORM, state }, packColumns(kept), texts);
    },
  };
}
