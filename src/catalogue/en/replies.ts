import { speechOf } from '../speech.ts';

const { counted, number } = speechOf('en');

/** One event's card. */
export const card = {
  position: ({ nth, total }: { nth: number; total: number }) => `Event ${number(nth)} of ${number(total)}`,
  untitled: 'An event without a title',
  /** Before the summary: whose words it is in. */
  sourcePage: 'Source page:',
  background: 'Background:',
  where: 'Where',
  story: 'Story',
  names: 'Names',
  sources: ({ count }: { count: number }) => (count === 1 ? 'Source' : counted(count, { other: '# sources' })),
  unnamedSource: 'unnamed source',
  more: ({ count }: { count: number }) => `and ${number(count)} more`,
  /** Why an event is where it is: the words that say so. */
  placeBecause: ({ place, words }: { place: string; words: string }) => `${place} (“${words}”)`,
  related: 'Related events',
  back: '↩ Back',
  toList: '☰ List',
};

/** A page of events. */
export const list = {
  page: ({ page, pages }: { page: number; pages: number }) => `Page ${number(page)} of ${number(pages)}`,
  open: 'Open an event',
  previous: '◀ Previous',
  next: 'Next ▶',
  newestFirst: 'Newest first',
  oldestFirst: 'Oldest first',
  bestFirst: 'Best first',
  jump: 'Jump to …',
};

/** What can be done with a reply itself. */
export const reply = {
  remove: '✕ Remove',
  share: 'Share',
};

/** What is told where something cannot be done. */
export const notices = {
  unknownHere: {
    title: 'From another version',
    text: 'This was made by another version of the bot and cannot be used any more. Ask again, or see `/help`.',
  },
  notYours: { title: 'Not yours to remove', text: 'Only the person who asked can remove this answer.' },
  notManager: {
    title: 'For those who manage the server',
    text: 'This needs the permission **Manage Server** in a server that the bot was added to.',
  },
  noDaily: {
    title: 'No daily posts here',
    text: 'This bot runs without its daily post. Whoever runs it can switch it on.',
  },
  failed: {
    title: 'That did not work',
    text: ({ number }: { number: string }) =>
      `Something went wrong here, not with your question. Try it once more; if it stays, tell whoever runs this bot the number \`${number}\`.`,
  },
};
