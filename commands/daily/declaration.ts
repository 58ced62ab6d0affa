import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { completed } from '../declared.ts';

const { Channel, Integer, Role, String: Text, Subcommand } = ApplicationCommandOptionType;

const SETTINGS: APIApplicationCommandBasicOption[] = [
  {
    type: Channel,
    name: 'channel',
    description: 'Where it is posted',
    required: true,
    channel_types: [
      ChannelType.GuildText,
      ChannelType.GuildAnnouncement,
      ChannelType.PublicThread,
      ChannelType.AnnouncementThread,
    ],
  },
  completed('time', 'Local time: 9:00, 9am, 21h30, noon', true),
  completed('zone', 'Whose clock: a city, a country, an offset', true),
  completed('weekdays', 'Every day if not given; such as: weekdays, mon-fri, Monday and Thursday'),
  completed('place', 'Only events of this country, region or city'),
  completed('about', 'Only events about these words'),
  { type: Text, name: 'years', description: 'Only events of these years: 2010-2015, since 2000', max_length: 100 },
  { type: Integer, name: 'count', description: 'Events in one post, 1 if not given', min_value: 1, max_value: 5 },
  {
    type: Text,
    name: 'tone',
    description: 'Everything if not given',
    choices: [
      { name: 'everything', value: 'all' },
      { name: 'gentle: no attacks, disasters or deaths', value: 'gentle' },
    ],
  },
  {
    type: Text,
    name: 'quiet',
    description: 'What to do on a day for which nothing fits; post something else if not given',
    choices: [
      { name: 'post something else of the day', value: 'widen' },
      { name: 'skip the day', value: 'skip' },
      { name: 'say that there is nothing', value: 'say' },
    ],
  },
  {
    type: Text,
    name: 'leap-day',
    description: 'When 29 February is remembered in other years; with 28 February if not given',
    choices: [
      { name: 'with 28 February', value: 'february-28' },
      { name: 'with 1 March', value: 'march-1' },
      { name: 'not at all', value: 'skip' },
    ],
  },
  { type: Role, name: 'ping', description: 'A role that each post pings' },
];

/** Which of the server's daily posts; not needed where there is one. */
const POST = completed('post', 'Which one, where there are several; choose from the list');

/** `/daily`: for those with Manage Server, in servers that the bot was added to. Discord itself keeps others out. */
export const DECLARATION: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  name: 'daily',
  description: 'The daily post of this server: what happened on this day',
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  options: [
    subcommand('set', 'Sets up a daily post, or changes the one of the same channel and subject', SETTINGS),
    subcommand('status', 'When the next post comes, how the last one went, and what to do'),
    subcommand('preview', 'Shows exactly what will be posted next', [POST]),
    subcommand('pause', 'Stops posting until you resume', [POST]),
    subcommand('resume', 'Starts posting again', [POST]),
    subcommand('off', 'Ends a daily post', [POST]),
    subcommand('history', 'What was posted, and what was not and why', [POST]),
    subcommand('export', 'Everything that is kept of this server, as a file'),
    subcommand('forget', 'Deletes everything that is kept of this server'),
  ],
};

function subcommand(
  name: string,
  description: string,
  options: APIApplicationCommandBasicOption[] = [],
): APIApplicationCommandSubcommandOption {
  return { type: Subcommand, name, description, options };
}
