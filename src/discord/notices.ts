import type { Notice } from '../answer/answer.ts';
import type { Words } from '../catalogue/en.ts';
import { wordsFor } from '../catalogue/words-for.ts';

/**
 * What is told where something cannot be done: `unknownHere` for a command or component that this version does not know,
 * `notYours` to whoever removes somebody else's answer, `notManager` to whoever uses what is for those who manage the
 * server, or uses it outside a server, `noDaily` by a process that keeps nothing.
 */
export function refusal(kind: Exclude<keyof Words['notices'], 'failed'>, locale: string): Notice {
  return notice(wordsFor(locale).notices[kind], kind === 'unknownHere' ? locale : null);
}

/** For whatever failed: one calm sentence, what to try, and the number under which the log has the rest. */
export function apology(number: string, locale: string): Notice {
  const { title, text } = wordsFor(locale).notices.failed;
  return notice({ title, text: text({ number }) }, locale);
}

/** `helpIn`: the language of a button that shows how to ask, null for none. */
function notice(said: { readonly title: string; readonly text: string }, helpIn: string | null): Notice {
  const offers = helpIn === null ? [] : [{ label: wordsFor(helpIn).help.title, action: { do: 'help' } as const }];
  return { kind: 'notice', ...said, fields: [], offers };
}
