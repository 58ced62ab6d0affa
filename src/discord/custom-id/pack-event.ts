import type { Action } from '../../answer/answer.ts';
import { DAY_WIDTH, packDay, unpackDay } from './pack-when.ts';

const ID_WIDTH = 10;

type OpenEvent = Extract<Action, { do: 'event' }>;

/** An event in at most `room` characters: its id · its day where that is known · the ids of the trail, the newest that fit, oldest first. */
export function packEvent({ id, day, trail }: OpenEvent, room: number): string {
  const start = day === undefined ? id : id + packDay(day);
  const kept = Math.floor((room - start.length) / ID_WIDTH);
  return start + trail.slice(Math.max(0, trail.length - kept)).join('');
}

/** The event that was packed without its day; null where the text is none. */
export function unpackEvent(text: string): OpenEvent | null {
  if (text.length % ID_WIDTH !== 0 || !/^[\w-]+$/.test(text)) return null;
  const [id = '', ...trail] = text.match(/.{10}/g) ?? [];
  return { do: 'event', id, trail };
}

/** The event that was packed with its day; null where the text is none. */
export function unpackDatedEvent(text: string): OpenEvent | null {
  const end = ID_WIDTH + DAY_WIDTH;
  const event = unpackEvent(text.slice(0, ID_WIDTH) + text.slice(end));
  const day = unpackDay(text.slice(ID_WIDTH, end));
  return event && typeof day === 'number' ? { ...event, day } : null;
}
