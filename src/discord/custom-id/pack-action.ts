import type { Action, ListPicture } from '../../answer/answer.ts';
import { EVENTS_A_PAGE } from '../../answer/answer-query.ts';
import { packEvent, unpackDatedEvent, unpackEvent } from './pack-event.ts';
import { packList, unpackList } from './pack-list.ts';

/*
 * An action is its kind and a payload:
 *
 *   L list, T with its histogram, G with its map: see pack-list.ts; the number is that of the first event shown, from 0
 *   l, t, g   the same of the time when the number was that of a page, from 0, of eight events
 *   v event   see pack-event.ts
 *   e         the same of the time when its day was not packed
 *   h help    nothing
 */
interface ListKind {
  readonly picture?: ListPicture;
  /** Events that the number counts. */
  readonly unit: number;
}

const LISTS: Readonly<Record<string, ListKind>> = {
  L: { unit: 1 },
  T: { unit: 1, picture: 'histogram' },
  G: { unit: 1, picture: 'map' },
  l: { unit: 8 },
  t: { unit: 8, picture: 'histogram' },
  g: { unit: 8, picture: 'map' },
};
const KINDS = { none: 'L', histogram: 'T', map: 'G' } as const;

/** The kind and payload of an action in at most `room` characters. */
export function packBody(action: Action, room: number): string {
  if (action.do === 'help') return 'h';
  if (action.do === 'event') return (action.day === undefined ? 'e' : 'v') + packEvent(action, room - 1);
  return KINDS[action.picture ?? 'none'] + packList(action.query, action.page * EVENTS_A_PAGE, room - 1);
}

/** The action of a kind and payload, null where they are none. */
export function unpackBody(body: string): Action | null {
  if (body === 'h') return { do: 'help' };
  const [kind, payload] = [body.charAt(0), body.slice(1)];
  if (kind === 'e') return unpackEvent(payload);
  if (kind === 'v') return unpackDatedEvent(payload);
  const known = LISTS[kind];
  const list = known ? unpackList(payload) : null;
  if (!known || !list) return null;
  const page = Math.floor((list.number * known.unit) / EVENTS_A_PAGE);
  return { do: 'list', query: list.query, page, ...(known.picture ? { picture: known.picture } : {}) };
}
