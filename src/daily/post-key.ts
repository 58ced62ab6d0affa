import { createHash } from 'node:crypto';

/** What a post is: the one of a subscription on a local date (`YYYY-MM-DD`). */
export interface PostMark {
  readonly subscriptionId: string;
  readonly date: string;
}

/**
 * The name that a post carries in Discord: its nonce, and in a button of its own. 22 characters of base64url (132 bits),
 * the same for every try of the same post.
 */
export function postKey({ subscriptionId, date }: PostMark): string {
  return createHash('sha256').update(`${subscriptionId} ${date}`).digest('base64url').slice(0, 22);
}
