import type { Notice } from '../answer/answer.ts';

const HELP = { label: 'How to ask', action: { do: 'help' } } as const;

/** For a command or component that this version does not know. */
export const UNKNOWN_HERE: Notice = {
  kind: 'notice',
  title: 'From another version',
  text: 'This was made by another version of the bot and cannot be used any more. Ask again, or see `/help`.',
  fields: [],
  offers: [HELP],
};

/** For whoever presses Remove under somebody else's answer. */
export const NOT_YOURS: Notice = {
  kind: 'notice',
  title: 'Not yours to remove',
  text: 'Only the person who asked can remove this answer.',
  fields: [],
  offers: [],
};

/** For whoever uses what is for those who manage the server, or uses it outside a server. */
export const NOT_MANAGER: Notice = {
  kind: 'notice',
  title: 'For those who manage the server',
  text: 'This needs the permission **Manage Server** in a server that the bot was added to.',
  fields: [],
  offers: [],
};

/** For a process that keeps nothing. */
export const NO_DAILY: Notice = {
  kind: 'notice',
  title: 'No daily posts here',
  text: 'This bot runs without its daily post. Whoever runs it can switch it on.',
  fields: [],
  offers: [],
};

/** For whatever failed: one calm sentence, what to try, and the number under which the log has the rest. */
export function apology(number: string): Notice {
  return {
    kind: 'notice',
    title: 'That did not work',
    text: `Something went wrong here, not with your question. Try it once more; if it stays, tell whoever runs this bot the number \`${number}\`.`,
    fields: [],
    offers: [HELP],
  };
}
