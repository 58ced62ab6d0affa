import { speechOf } from '../speech.ts';

const { counted, number } = speechOf('en');

/** What `/daily` says of the posts that are set up, and of what was done to them. */
export const daily = {
  none: {
    title: 'No daily post yet',
    text: '`/daily set` sets one up: a channel, a time and whose clock it is.',
  },
  noneOf: ({ text }: { text: string }) => `${text} is none of this server’s daily posts.`,
  whichOne: 'Which one?',
  titles: {
    preview: 'Preview',
    pause: 'Pause',
    paused: 'Paused',
    resume: 'Resume',
    resumed: 'Resumed',
    notPaused: 'Not paused',
    off: 'End a daily post',
    ended: 'Ended',
    history: 'History',
    changed: 'Daily post changed',
    setUp: 'Daily post set up',
    notSet: 'Nothing was set',
    nothingToPost: 'Nothing to post',
  },
  /** The titles of `/daily status`. */
  one: 'The daily post of this server',
  several: ({ count }: { count: number }) => counted(count, { other: '# daily posts of this server' }),
  placed: ({ title, channel }: { title: string; channel: string }) => `**${title}** in ${channel}`,
  next: 'Next',
  now: 'There now',
  last: 'Last',
  toDo: 'What to do',
  nothingDue: 'Nothing was due yet.',
  nothingDueYet: 'nothing was due yet',
  paused: ({ since, why }: { since: string; why: string }) => `**Paused** ${since}: ${why}`,
  spread: ({ count }: { count: number }) => `, within ${number(count)} minutes, since many servers share this time`,
  stopped: 'Nothing is posted until you resume. All settings are kept.',
  ended: ({ channel }: { channel: string }) => `Nothing more is posted to ${channel}. \`/daily set\` starts a new one.`,
  atMost: ({ count }: { count: number }) =>
    `A server has at most ${number(count)} daily posts. \`/daily off\` ends one.`,
  nothingFits: ({ date, when }: { date: string; when: string }) =>
    `The archive has nothing that fits for ${date} (${when}), so the day is skipped.`,
  quietHint: '`/daily set` with `quiet` says what to do on such a day.',
  kept: {
    title: 'Everything that is kept of this server',
    text: ({ subscriptions, posts }: { subscriptions: number; posts: number }) =>
      `The file holds ${counted(subscriptions, { one: '# daily post', other: '# daily posts' })} and a history of ${counted(posts, { one: '# post', other: '# posts' })}. Nothing else is kept.`,
  },
  nothingKept: { title: 'Nothing is kept', text: 'Nothing is kept of this server.' },
  forget: {
    title: 'Delete everything?',
    text: 'All daily posts of this server end, and their settings and history are deleted for good. What was posted stays in its channel.',
    copyFirst: '`/daily export` gives you a copy first.',
    button: 'Delete everything',
  },
  forgotten: { title: 'Deleted', text: 'Nothing is kept of this server any more.' },
};

/** Whom a pause is told, in a message of their own. */
export const pauses = {
  told: ({ channel, why }: { channel: string; why: string }) =>
    `The daily post in ${channel} pauses: ${why}. Its settings are kept, and it goes on by itself when this is mended. See \`/daily status\`.`,
  reasons: {
    'by-hand': 'by hand',
    'channel-gone': 'the channel is gone',
    'no-permission': 'a permission is missing',
    'server-gone': 'the bot was removed from the server',
  },
  because: ({ reason, detail }: { reason: string; detail: string }) => `${reason} (${detail})`,
  toDo: {
    byHand: '`/daily resume` starts it again.',
    channelGone: 'The channel is gone. Choose another one with `/daily set`, and end this post with `/daily off`.',
    noPermission: ({ channel, names }: { channel: string; names: readonly string[] }) =>
      `Give the bot what it needs in ${channel}: ${names.join(', ')}. It resumes by itself.`,
    serverGone: 'The bot was removed from the server and is back: it resumes by itself.',
    failed: '`/daily preview` shows the next post. If it stays so, tell whoever runs this bot.',
    unknown: ({ channel }: { channel: string }) =>
      `Let the bot read the message history of ${channel}, and it can look for itself.`,
  },
};
