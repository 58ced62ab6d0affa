import type { PlaceId } from '../places/place.ts';

/** Days of the week as ISO 8601 counts them: 1 is Monday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** What a daily post does on a day for which the archive has nothing that fits. */
export type QuietDay = 'skip' | 'widen' | 'say';
/** What stands in for 29 February in other years. */
export type LeapDay = 'skip' | 'february-28' | 'march-1';
/** `gentle` leaves out attacks, disasters and deaths. */
export type Tone = 'all' | 'gentle';

/** One daily post of a server: where, when and about what. */
export interface Subscription {
  /** Short and stable; shown in `/daily status`. */
  readonly id: string;
  readonly guildId: string;
  readonly channelId: string;
  /** The channel that a thread belongs to; null where `channelId` is no thread. */
  readonly threadOf: string | null;
  /** Who set it up: told once where it cannot go on. */
  readonly userId: string;
  /** Local time, minutes after midnight. */
  readonly minute: number;
  /** IANA zone. */
  readonly zone: string;
  readonly weekdays: readonly Weekday[];
  readonly place: PlaceId | null;
  readonly about: string;
  /** Inclusive years of the events; null is open. */
  readonly years: { readonly from: number | null; readonly to: number | null };
  /** Events in one post: 1–5. */
  readonly count: number;
  readonly tone: Tone;
  readonly quietDay: QuietDay;
  readonly leapDay: LeapDay;
  /** A late post is still sent for so many minutes (360 if not set). */
  readonly window: number;
  /** Role that is pinged; null for none. */
  readonly ping: string | null;
  readonly locale: string;
  /** Why it does not post at present; null where it does. `by-hand` only a person ends; the others end with their cause. */
  readonly paused: Pause | null;
}

export interface Pause {
  readonly reason: 'by-hand' | 'channel-gone' | 'no-permission' | 'server-gone';
  /** Milliseconds since 1970. */
  readonly since: number;
  /** What Discord said, or the permissions that are missing by the names of its API (`EmbedLinks, SendMessages`). */
  readonly detail: string;
  /** Whether the person who set it up was told. */
  readonly told: boolean;
  /** Discord refused although nothing in sight forbids it: no change will be seen, so it is tried again after a while. */
  readonly hidden?: boolean;
}
