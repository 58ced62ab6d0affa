import type { Words } from '../catalogue/en.ts';
import { wordsFor } from '../catalogue/words-for.ts';

/** Why a post did not simply go out. */
export type Reason = keyof Words['whys'];

/** A reason as the ledger keeps it, in no language: its name, and Discord's words or the minutes that belong to it. */
export function whyOf(reason: Reason, detail: string | number = ''): string {
  return detail === '' ? reason : `${reason}: ${detail}`;
}

/** A reason of the ledger in a reader's language; what is none of ours is given as it is. */
export function whyText(kept: string, locale: string): string {
  const [, reason = '', detail = ''] = /^([a-z-]+)(?:: (.*))?$/s.exec(kept) ?? [];
  const { whys } = wordsFor(locale);
  const entry = isReason(reason, whys) ? whys[reason] : kept;
  return typeof entry === 'string' ? entry : entry({ detail, minutes: Number(detail) });
}

function isReason(name: string, whys: Words['whys']): name is Reason {
  return Object.hasOwn(whys, name);
}
