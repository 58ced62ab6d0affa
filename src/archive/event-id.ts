import { createHash } from 'node:crypto';

/** A short, stable name for an event: ten characters of base64url (60 bits) from the hash of one of its paths. */
export type EventId = string;

/**
 * The id of an archive path. It depends on the path alone, so a button keeps working after the archive was rebuilt;
 * every alias of an event has an id of its own that leads to the same event. 60 bits: among a million paths, two
 * share an id with a probability below one in two million.
 */
export function eventId(path: string): EventId {
  return createHash('sha256').update(path).digest('base64url').slice(0, 10);
}
