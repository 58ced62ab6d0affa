import type { REST } from 'discord.js';
import {
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  Routes,
} from 'discord-api-types/v10';
import type { MessageCommand } from '../../commands/message-command.ts';
import type { AnyCommand } from '../../commands/server-command.ts';

/** A command as far as Discord is told of it. */
export type DeclaredCommand = Pick<AnyCommand | MessageCommand, 'declaration'>;

/**
 * Makes Discord know exactly these commands, globally or in one server. Reads what Discord has and writes only where
 * it differs. Throws what Discord answers.
 */
export async function registerCommands(
  rest: REST,
  commands: readonly DeclaredCommand[],
  { applicationId, guildId }: { applicationId: string; guildId?: string | undefined },
): Promise<'written' | 'unchanged'> {
  const route = guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  const wanted = commands.map(({ declaration }) => declaration);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const known = (await rest.get(route, { query })) as RESTPostAPIChatInputApplicationCommandsJSONBody[];
  if (sameCommands(known, wanted, guildId !== undefined)) return 'unchanged';
  await rest.put(route, { body: wanted });
  return 'written';
}

/** Whether Discord knows exactly the commands wanted, in whatever order, with defaults spelt out or not. */
export function sameCommands(known: readonly Declared[], wanted: readonly Declared[], inGuild = false): boolean {
  if (known.length !== wanted.length) return false;
  return wanted.every((one) => {
    const there = known.find(({ name, type }) => name === one.name && kindOf(type) === kindOf(one.type));
    // Where a command can be used is Discord's to decide where nothing is said, and always in a single server.
    const ignored = [...SERVER_SIDE, ...SCOPE.filter((key) => inGuild || !(key in one))];
    return there !== undefined && normalText(there, ignored) === normalText(one, ignored);
  });
}

interface Declared {
  readonly name: string;
  readonly type?: ApplicationCommandType | undefined;
}

/** What Discord adds on its own, besides `type`. */
const SERVER_SIDE = [
  'type',
  'id',
  'application_id',
  'guild_id',
  'version',
  'dm_permission',
  'default_permission',
  'handler',
];
const SCOPE = ['contexts', 'integration_types'];

function kindOf(type: ApplicationCommandType = ApplicationCommandType.ChatInput): ApplicationCommandType {
  return type;
}

function normalText(command: Declared, ignored: readonly string[]): string {
  return JSON.stringify(normal(Object.fromEntries(Object.entries(command).filter(([key]) => !ignored.includes(key)))));
}

/** Keys in order, and nothing that only spells out a default: null, false, an empty text, list or object. */
function normal(value: unknown): unknown {
  if (Array.isArray(value)) {
    const list = value.map(normal);
    return list.every((one) => typeof one === 'number') ? list.toSorted((a, b) => a - b) : list;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => !key.endsWith('_localized'))
    .map(([key, inner]) => [key, normal(inner)] as const)
    .filter(([, inner]) => !isDefault(inner))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

function isDefault(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
