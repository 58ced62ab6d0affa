import { hash } from 'node:crypto';
import { readPath } from './page/read-path.ts';

/** A short, stable name for an event: ten characters of base64url (60 bits) from the hash of one of its paths. */
export type EventId = string;

/**
 * The id of an archive path. It depends on the path alone, so a button keeps working after the archive was rebuilt;
 * every alias of an event has an id of its own that leads to the same event. 60 bits: among a million paths, two
 * share an id with a probability below one in two million.
 */
export function eventId(path: string): EventId {
  return hash('sha256', path, 'base64url').slice(0, 10);
}

/** The ids under which a path is known: its own, and that of the path without a language in front where there is one. */
export function idsOf(path: string): readonly EventId[] {
  const plain = readPath(path)?.path ?? path;
  return plain === path ? [eventId(path)] : [eventId(path), eventId(plain)];
}

/** The ids that a text may mean, likeliest first: those of a path, else the text itself. */
export function idsMeantBy(pathOrId: string): readonly EventId[] {
  return pathOrId.endsWith('.md') ? idsOf(pathOrId) : [pathOrId];
}
