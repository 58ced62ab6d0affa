import { daily } from './daily-command.ts';
/** What a person can do, by the names under which Discord lists it, and what can be filled in. */
export const commands = {
  private: { name: 'private', description: 'Show the reply to you alone' },
  ask: {
    name: 'ask',
    description: 'Ask what happened: any mix of when, where and what',
    options: {
      question: { name: 'question', description: 'Such as: what happened in Kyiv in winter 2013-14?' },
    },
  },
  timeline: {
    name: 'timeline',
    description: 'A story in order of time',
    options: {
      place: { name: 'place', description: 'A country, region or city, in any spelling' },
      when: { name: 'when', description: 'A date or a period: April 2016, 2013 to 2015, summer 2018' },
      about: { name: 'about', description: 'A name or words' },
      order: {
        name: 'order',
        description: 'Oldest first if not given',
        choices: { oldest: 'oldest first', newest: 'newest first', relevance: 'most relevant first' },
      },
      file: {
        name: 'file',
        description: 'The whole of it as a file',
        choices: { markdown: 'Markdown', csv: 'CSV (spreadsheet)', ical: 'iCalendar' },
      },
    },
  },
  onThisDay: {
    name: 'onthisday',
    description: 'One day and month through the years; today if no date is given',
    options: {
      date: { name: 'date', description: 'A day and month, such as 11 March' },
      place: { name: 'place', description: 'A country, region or city, in any spelling' },
      about: { name: 'about', description: 'A name or words' },
    },
  },
  event: {
    name: 'event',
    description: 'One event’s record: text, sources, and what it is related to',
    options: {
      title: { name: 'title', description: 'Words, a date or a place; choose from the list' },
    },
  },
  archive: {
    name: 'archive',
    description: 'What the archive holds: its span, its gaps, its version and licence',
  },
  help: {
    name: 'help',
    description: 'How to ask, with examples that work on this archive',
  },
  /** Used on a message. */
  whatWasHappening: { name: 'What was happening then?' },
  daily,
};
