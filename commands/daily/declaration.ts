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
import type { Words } from '../../src/catalogue/en.ts';
import { choices, completed, named } from '../declared.ts';

const { Channel, Integer, Role, String: Text, Subcommand } = ApplicationCommandOptionType;

const SETTINGS: APIApplicationCommandBasicOption[] = [
  {
    type: Channel,
    ...named(({ daily }) => daily.options.channel),
    required: true,
    channel_types: [
      ChannelType.GuildText,
      ChannelType.GuildAnnouncement,
      ChannelType.PublicThread,
      ChannelType.AnnouncementThread,
    ],
  },
  completed(({ daily }) => daily.options.time, true),
  completed(({ daily }) => daily.options.zone, true),
  completed(({ daily }) => daily.options.weekdays),
  completed(({ daily }) => daily.options.place),
  completed(({ daily }) => daily.options.about),
  { type: Text, ...named(({ daily }) => daily.options.years), max_length: 100 },
  { type: Integer, ...named(({ daily }) => daily.options.count), min_value: 1, max_value: 5 },
  {
    type: Text,
    ...named(({ daily }) => daily.options.tone),
    choices: choices(['all', 'gentle'], ({ daily }) => daily.options.tone.choices),
  },
  {
    type: Text,
    ...named(({ daily }) => daily.options.quiet),
    choices: choices(['widen', 'skip', 'say'], ({ daily }) => daily.options.quiet.choices),
  },
  {
    type: Text,
    ...named(({ daily }) => daily.options.leapDay),
    choices: choices(['february-28', 'march-1', 'skip'], ({ daily }) => daily.options.leapDay.choices),
  },
  { type: Role, ...named(({ daily }) => daily.options.ping) },
];

/** Which of the server's daily posts; not needed where there is one. */
const POST = completed(({ daily }) => daily.options.post);

/** `/daily`: for those with Manage Server, in servers that the bot was added to. Discord itself keeps others out. */
export const DECLARATION: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  ...named(({ daily }) => daily),
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  options: [
    subcommand('set', SETTINGS),
    subcommand('status'),
    subcommand('preview', [POST]),
    subcommand('pause', [POST]),
    subcommand('resume', [POST]),
    subcommand('off', [POST]),
    subcommand('history', [POST]),
    subcommand('export'),
    subcommand('forget'),
  ],
};

function subcommand(
  name: keyof Words['commands']['daily']['subcommands'],
  options: APIApplicationCommandBasicOption[] = [],
): APIApplicationCommandSubcommandOption {
  return { type: Subcommand, ...named(({ daily }) => daily.subcommands[name]), options };
}
