import type { LedgerRow } from '../../src/daily/ledger.ts';
import type { Subscription } from '../../src/daily/subscription.ts';
import { dateText } from './describe.ts';

/** What became of a post, in words: `21 Nov 2026: posted`, `21 Nov 2026: skipped. The server was not available.` */
export function resultText(row: LedgerRow, locale: string): string {
  const date = dateText(row.date, locale);
  const why = row.why === '' ? '' : `. ${row.why}`;
  return `${date}: ${RESULTS[row.state](row)}${why}`;
}

const RESULTS: Readonly<Record<LedgerRow['state'], (row: LedgerRow) => string>> = {
  claimed: ({ tries }) => (tries > 1 ? 'tried again in a moment' : 'being posted'),
  sent: ({ guildId, channelId, messageId }) =>
    messageId === null ? 'posted' : `[posted](https://discord.com/channels/${guildId}/${channelId}/${messageId})`,
  failed: () => 'not posted',
  skipped: () => 'skipped',
  unknown: () => 'not known',
};

/** What whoever manages the server can do about a pause or a bad last result; '' where there is nothing to do. */
export function whatToDo({ paused, channelId }: Subscription, last: LedgerRow | undefined): string {
  switch (paused?.reason) {
    case 'by-hand':
      return '`/daily resume` starts it again.';
    case 'channel-gone':
      return 'The channel is gone. Choose another one with `/daily set`, and end this post with `/daily off`.';
    case 'no-permission':
      return `Give the bot what it needs in <#${channelId}>: View Channel, Send Messages, Embed Links. It resumes by itself.`;
    case 'server-gone':
      return 'The bot was removed from the server and is back: it resumes by itself.';
  }
  if (last?.state === 'failed')
    return '`/daily preview` shows the next post. If it stays so, tell whoever runs this bot.';
  if (last?.state === 'unknown')
    return `Let the bot read the message history of <#${channelId}>, and it can look for itself.`;
  return '';
}
