import type { Action, Offer } from '../../answer/answer.ts';
import type { Credit } from '../../archive/event.ts';

/** Who a message is made for, as far as its look depends on it. */
export interface Reader {
  /** BCP 47, as Discord gives it. */
  readonly locale: string;
  /** Whom the archive's texts are owed to; null where none are shown. */
  readonly credit: Credit | null;
  /** Whether all in the channel see the message, only the one who asked, or it is a post that nobody asked for. */
  readonly seenBy: 'all' | 'asker' | 'post';
  /** The list that the reader came from, to go back to from an event. */
  readonly home?: Action | null;
  /** What a post is known by, and the way on that every post has. */
  readonly post?: { readonly key: string; readonly through: Offer };
}
