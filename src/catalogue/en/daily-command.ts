/** The daily post's own command, with what it does and what can be filled in. */
export const daily = {
  name: 'daily',
  description: 'The daily post of this server: what happened on this day',
  subcommands: {
    set: { name: 'set', description: 'Sets up a daily post, or changes the one of the same channel and subject' },
    status: { name: 'status', description: 'When the next post comes, how the last one went, and what to do' },
    preview: { name: 'preview', description: 'Shows exactly what will be posted next' },
    pause: { name: 'pause', description: 'Stops posting until you resume' },
    resume: { name: 'resume', description: 'Starts posting again' },
    off: { name: 'off', description: 'Ends a daily post' },
    history: { name: 'history', description: 'What was posted, and what was not and why' },
    export: { name: 'export', description: 'Everything that is kept of this server, as a file' },
    forget: { name: 'forget', description: 'Deletes everything that is kept of this server' },
  },
  options: {
    channel: { name: 'channel', description: 'Where it is posted' },
    time: { name: 'time', description: 'Local time: 9:00, 9am, 21h30, noon' },
    zone: { name: 'zone', description: 'Whose clock: a city, a country, an offset' },
    weekdays: {
      name: 'weekdays',
      description: 'Every day if not given; such as: weekdays, mon-fri, Monday and Thursday',
    },
    place: { name: 'place', description: 'Only events of this country, region or city' },
    about: { name: 'about', description: 'Only events about these words' },
    years: { name: 'years', description: 'Only events of these years: 2010-2015, since 2000' },
    count: { name: 'count', description: 'Events in one post, 1 if not given' },
    tone: {
      name: 'tone',
      description: 'Everything if not given',
      choices: { all: 'everything', gentle: 'gentle: no attacks, disasters or deaths' },
    },
    quiet: {
      name: 'quiet',
      description: 'What to do on a day for which nothing fits; post something else if not given',
      choices: { widen: 'post something else of the day', skip: 'skip the day', say: 'say that there is nothing' },
    },
    leapDay: {
      name: 'leap-day',
      description: 'When 29 February is remembered in other years; with 28 February if not given',
      choices: { 'february-28': 'with 28 February', 'march-1': 'with 1 March', skip: 'not at all' },
    },
    ping: { name: 'ping', description: 'A role that each post pings' },
    post: { name: 'post', description: 'Which one, where there are several; choose from the list' },
  },
};
