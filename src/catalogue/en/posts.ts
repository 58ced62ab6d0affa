import { speechOf } from '../speech.ts';

const { counted, duration } = speechOf('en');

/** What a daily post says. */
export const posts = {
  yearsAgo: ({ count }: { count: number }) => counted(count, { one: '# year ago', other: '# years ago' }),
  throughTheYears: 'through the years',
  onThisDay: ({ ago }: { ago: string }) => `On this day, ${ago}:`,
  aroundThisDay: ({ day, ago }: { day: string; ago: string }) => `Nothing is known of ${day}. Around this day, ${ago}:`,
  unfitting: ({ day, ago }: { day: string; ago: string }) =>
    `Nothing of ${day} fits what this post is about. On this day, ${ago}:`,
  allOfDay: ({ day }: { day: string }) => `☰ ${day} through the years`,
  quiet: ({ day }: { day: string }) => `A quiet day: the archive has nothing for ${day}.`,
  quietFor: ({ day }: { day: string }) => `A quiet day: nothing of ${day} in the archive fits what this post is about.`,
};

/** What became of a post, after its date. */
export const results = {
  line: ({ date, result }: { date: string; result: string }) => `${date}: ${result}`,
  because: ({ result, why }: { result: string; why: string }) => `${result}. ${why}`,
  again: 'tried again in a moment',
  claimed: 'being posted',
  sent: 'posted',
  failed: 'not posted',
  skipped: 'skipped',
  unknown: 'not known',
};

/** Why a post did not simply go out: the ledger keeps these by their names. */
export const whys = {
  'next-day-due': 'Missed: when it could be posted again, the next day was already due.',
  missed: ({ minutes }: { minutes: number }) =>
    `Missed: it could not be posted within ${duration(minutes)} of its time.`,
  'quiet-day': 'A quiet day: the archive has nothing that fits.',
  'turned-off': 'The daily post was turned off before it was posted.',
  'window-over': 'It could not be posted within its window.',
  unreachable: 'Discord could not be reached.',
  unseen:
    'It may have been posted: the answer got lost, and the bot cannot read the messages of the channel. It was not posted again.',
  away: 'The server was not available.',
  stopped: 'The bot was stopped.',
  'asked-to-wait': 'Discord asked to wait.',
  'no-image': 'Posted without its image, which Discord refused.',
  plain: 'Posted as plain text: Discord refused it in its usual form.',
  refused: ({ detail }: { detail: string }) => `Discord refused the post: ${detail}.`,
  lost: ({ detail }: { detail: string }) => `Discord: ${detail}.`,
  'then-refused': ({ detail }: { detail: string }) => `It may have been posted: then Discord refused (${detail}).`,
};
