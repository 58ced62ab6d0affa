import type { Words } from '../../src/catalogue/en.ts';
import { wordsFor } from '../../src/catalogue/words-for.ts';
import type { LedgerRow } from '../../src/daily/ledger.ts';
import type { Subscription } from '../../src/daily/subscription.ts';
import { whyText } from '../../src/daily/why.ts';
import { dateText } from './describe.ts';

/** What became of a post, in words: `21 Nov 2026: posted`, `21 Nov 2026: skipped. The server was not available.` */
export function resultText(row: LedgerRow, locale: string): string {
  const words = wordsFor(locale).results;
  const date = dateText(row.date, locale);
  const state = stateText(row, words);
  const result = row.why === '' ? state : words.because({ result: state, why: whyText(row.why, locale) });
  return words.line({ date, result });
}

function stateText({ state, tries, guildId, channelId, messageId }: LedgerRow, words: Words['results']): string {
  if (state === 'claimed' && tries > 1) return words.again;
  const isLinked = state === 'sent' && messageId !== null;
  return isLinked ? `[${words.sent}](https://discord.com/channels/${guildId}/${channelId}/${messageId})` : words[state];
}

/** What whoever manages the server can do about a pause or a bad last result; '' where there is nothing to do. */
export function whatToDo({ paused, channelId }: Subscription, last: LedgerRow | undefined, locale: string): string {
  const { pauses, permissions } = wordsFor(locale);
  const channel = `<#${channelId}>`;
  const names = [permissions.ViewChannel, permissions.SendMessages, permissions.EmbedLinks];
  switch (paused?.reason) {
    case 'by-hand':
      return pauses.toDo.byHand;
    case 'channel-gone':
      return pauses.toDo.channelGone;
    case 'no-permission':
      return pauses.toDo.noPermission({ channel, names });
    case 'server-gone':
      return pauses.toDo.serverGone;
  }
  if (last?.state === 'failed') return pauses.toDo.failed;
  return last?.state === 'unknown' ? pauses.toDo.unknown({ channel }) : '';
}
