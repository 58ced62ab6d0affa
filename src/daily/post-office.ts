import type { Answer, Notice, Offer } from '../answer/answer.ts';
import type { Credit } from '../archive/event.ts';
import type { Pause } from './subscription.ts';

/** As composed, without its image, or as plain text: what is tried one after the other where Discord refuses a body. */
export type Form = 'full' | 'no-image' | 'plain';

/** One post, ready to be rendered. */
export interface Letter {
  /** See `postKey`: the nonce, for which Discord makes one message within some minutes, and the mark of the button `through`. */
  readonly key: string;
  /** A line above. */
  readonly words: string;
  readonly reply: Answer | Notice;
  readonly through: Offer;
  readonly form: Form;
  readonly locale: string;
  readonly credit: Credit;
  /** Role to be pinged. */
  readonly ping: string | null;
}

/** What became of a letter. Of `lost` nobody knows whether the message was made; of all others it is certain. */
export type Delivery =
  | { readonly kind: 'sent'; readonly messageId: string }
  /** 400: this body will never do. */
  | { readonly kind: 'refused'; readonly detail: string }
  /** 403, 404: not in this channel. */
  | { readonly kind: 'shut'; readonly reason: CauseOfPause; readonly detail: string }
  /** 429: not now. `everywhere`: nor in any other channel. */
  | { readonly kind: 'limited'; readonly wait: number; readonly everywhere: boolean }
  /** 5xx, a dropped connection, no answer in time. */
  | { readonly kind: 'lost'; readonly detail: string };

export type CauseOfPause = Exclude<Pause['reason'], 'by-hand'>;

/** How a channel stands, by what the gateway told so far. No request is made. */
export type Standing =
  | { readonly kind: 'open' }
  /** The server is not known yet, or has an outage: not a removal. */
  | { readonly kind: 'away' }
  | { readonly kind: 'shut'; readonly reason: CauseOfPause; readonly detail: string };

/** All that the daily post needs of Discord. Nothing here throws for what Discord answers. */
export interface PostOffice {
  /** `threadOf`: the channel of a thread, which Discord does not tell of while the thread is archived. */
  standing(guildId: string, channelId: string, threadOf: string | null): Standing;
  send(channelId: string, letter: Letter): Promise<Delivery>;
  /**
   * Looks for the post of a key among the channel's messages since an instant (milliseconds since 1970): its message id, null where
   * it is not there. `unreadable`: the channel's history may not be read. `lost`: ask again.
   */
  find(channelId: string, key: string, since: number): Promise<{ messageId: string | null } | 'unreadable' | 'lost'>;
  /** A direct message; false where the person takes none. */
  tell(userId: string, text: string): Promise<boolean>;
  /** Shards of this process; null until they are known. */
  shards(): { readonly ids: readonly number[]; readonly count: number } | null;
  /** Told when the bot was removed from a server or added to it (again). An outage is neither. */
  onMembership(listener: (guildId: string, isMember: boolean) => void): void;
}
