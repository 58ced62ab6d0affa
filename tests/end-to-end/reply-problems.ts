import type { Annalist } from '../../src/annalist.ts';
import type { Action } from '../../src/answer/answer.ts';
import { dayFromIso } from '../../src/archive/day.ts';
import { renderReply } from '../../src/discord/render/render-reply.ts';
import { checkMessage } from '../../src/local-discord/checks/check-message.ts';
import { EVERYTHING } from '../../src/timeline/query.ts';

/** Locales with long and short names of days, in several writings, one after the other. */
const LOCALES = ['en-US', 'de', 'fr', 'ja', 'hu', 'ru', 'th', 'hi'];
const TODAY = dayFromIso('2026-11-22') ?? 0;
/** A way back as long as a question can make it. */
const HOME: Action = { do: 'list', query: { ...EVERYTHING, about: 'peace talks '.repeat(20) }, page: 12 };

/**
 * What Discord would say against the reply to an action, made by the core and drawn for Discord with everything that
 * can stand on it; empty where it is fine. `turn` chooses the reader's language, and whether others see it.
 */
export function replyProblems(annalist: Annalist, action: Action, turn: number): readonly string[] {
  const locale = LOCALES[turn % LOCALES.length] ?? 'en-US';
  const reply = annalist.perform(action, { today: TODAY, locale });
  if (reply.kind === 'nothing') return [`${JSON.stringify(action)} leads to nothing: ${reply.text}`];
  const seenBy = turn % 3 === 0 ? 'asker' : 'all';
  const body = renderReply(reply, { locale, credit: annalist.archive.credit, seenBy, home: HOME });
  return checkMessage(body).map(({ path, message }) => `${JSON.stringify(action)}: ${path.join('.')}: ${message}`);
}
