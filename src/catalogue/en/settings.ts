import { speechOf } from '../speech.ts';

const { all, any, counted, weekday } = speechOf('en');

/** How settings are said, and what is wrong with those that cannot be kept. */
export const settings = {
  everyDay: 'every day',
  /** Days of the week by their number, 1 for Monday. */
  days: ({ from, to }: { from: number; to: number }) => `${weekday(from)} to ${weekday(to)}`,
  daysListed: ({ days }: { days: readonly number[] }) => all(days.map(weekday)),
  onlySince: ({ year }: { year: string }) => `events since ${year}`,
  onlyUntil: ({ year }: { year: string }) => `events until ${year}`,
  onlyOf: ({ year }: { year: string }) => `events of ${year}`,
  onlyFrom: ({ first, last }: { first: string; last: string }) => `events of ${first} to ${last}`,
  countEach: ({ count }: { count: number }) => counted(count, { other: '# events a post' }),
  skipsQuiet: 'skips quiet days',
  saysQuiet: 'says so on quiet days',
  leapOnMarch: '29 February is remembered on 1 March',
  leapAlone: '29 February is remembered in leap years alone',
  pings: ({ role }: { role: string }) => `pings ${role}`,
  restUnderstood: 'Everything else was understood: send the command again with this changed.',
  problem: ({ name, text }: { name: string; text: string }) => `**${name}** ${text}`,
  noChannel: 'Choose a channel of this server from the list.',
  channelShut: ({ channel, names }: { channel: string; names: readonly string[] }) =>
    `In ${channel} the bot is not allowed: ${names.join(', ')}. Allow it in the channel’s settings, under Permissions.`,
  channelWants: ({ channel, names }: { channel: string; names: readonly string[] }) =>
    `In ${channel} the bot would also like to be allowed: ${names.join(', ')}.`,
  noTime: ({ text }: { text: string }) => `${text} is no time of day. Try \`9:00\`, \`9am\`, \`21h30\` or \`noon\`.`,
  try: ({ names }: { names: readonly string[] }) => `Try ${any(names)}.`,
  noWeekdays: ({ text }: { text: string }) =>
    `${text} is no list of days. Try \`weekdays\`, \`mon-fri\` or \`Monday and Thursday\`.`,
  noYears: ({ text }: { text: string }) => `${text} is no stretch of years. Try \`2010-2015\` or \`since 2000\`.`,
  noPlace: ({ text }: { text: string }) => `No place called ${text} is known.`,
  didYouMean: ({ names }: { names: readonly string[] }) => `Did you mean ${any(names)}?`,
  nothingAbout: 'The archive has nothing about this at present.',
  noPingForAll: 'Everybody cannot be pinged each day. Choose a role that people take by choice.',
  mutePing: ({ role }: { role: string }) => `${role} will be named but not pinged: allow anyone to mention the role.`,
};

/** Permissions as Discord’s own settings call them. */
export const permissions = {
  ViewChannel: 'View Channel',
  SendMessages: 'Send Messages',
  SendMessagesInThreads: 'Send Messages in Threads',
  ManageThreads: 'Manage Threads',
  EmbedLinks: 'Embed Links',
  AttachFiles: 'Attach Files',
  ReadMessageHistory: 'Read Message History',
};

/** Time zones as people say them. */
export const zones = {
  allYear: ({ offset }: { offset: string }) => `${offset}, all year`,
  staysSame: ({ offset }: { offset: string }) =>
    `${offset} stays the same all year. If clocks change where you live, choose your city instead.`,
  nobodyKeeps: ({ offset }: { offset: string }) => `No place keeps ${offset} all year: choose a city.`,
  readAs: ({ typed, zone }: { typed: string; zone: string }) => `“${typed}” is read as ${zone}.`,
  readAsWithSummer: ({ typed, zone }: { typed: string; zone: string }) =>
    `“${typed}” is read as ${zone}, with its summer time.`,
  ifYouMean: ({ names }: { names: readonly string[] }) => `If you mean ${any(names)}, choose that city.`,
  several: ({ typed }: { typed: string }) => `There is more than one “${typed}”.`,
  countryHasSeveral: ({ country }: { country: string }) => `${country} has several time zones: choose a city.`,
  countryTaken: ({ country, zone }: { country: string; zone: string }) =>
    `${country} has several time zones; this is that of ${zone}.`,
  unknown: ({ typed }: { typed: string }) => `“${typed}” is no time zone that is known here.`,
};
