import type { Annalist } from '../annalist.ts';
import type { Post } from './compose-post.ts';
import type { Form, Letter } from './post-office.ts';
import type { Subscription } from './subscription.ts';

/** What a letter is made of besides its subscription. */
export interface LetterParts {
  /** See `postKey`. */
  readonly key: string;
  readonly composed: Post;
  readonly form: Form;
  readonly annalist: Annalist;
}

/** The letter of a composed post, as it is sent and as it is previewed: one and the same. */
export function letterOf({ locale, ping }: Subscription, { key, composed, form, annalist }: LetterParts): Letter {
  const { words, through } = composed;
  const reply = composed.reply ?? annalist.perform(through.action, { today: 0, locale });
  return { key, words, reply, through, form, locale, credit: annalist.archive.credit, ping };
}
