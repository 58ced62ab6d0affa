import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import { permissionsIn } from '../world/permissions.ts';
import { channelShape } from '../world/shapes.ts';
import type { World } from '../world/world.ts';

/** Options as a person fills them in, by name; a channel, person or role by its id. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** A command as a person sends it: `path` is its name and those of its subcommands. */
export interface Typed {
  readonly path: readonly string[];
  readonly options: OptionValues;
  /** The option being typed, for autocomplete. */
  readonly focused?: string;
}

/** The `data` of a command interaction. */
export function commandData(
  world: World,
  command: APIApplicationCommand,
  typed: Typed & { readonly userId: string },
): Record<string, unknown> {
  const [, ...below] = typed.path;
  let declared: readonly APIApplicationCommandOption[] = command.options ?? [];
  const steps: APIApplicationCommandOption[] = [];
  for (const name of below) {
    const step = declared.find((option) => option.name === name);
    if (!step) throw new Error(`Cannot send /${typed.path.join(' ')}: "${name}" is no subcommand of it`);
    steps.push(step);
    declared = 'options' in step ? (step.options ?? []) : [];
  }
  const filled = filledOptions(declared, typed);
  const options = steps.reduceRight<Record<string, unknown>[]>(
    (inner, { name, type }) => [{ name, type, options: inner }],
    filled,
  );
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guild_id ? { guild_id: command.guild_id } : {}),
    options,
    ...resolvedOf(world, filled, typed.userId),
  };
}

function filledOptions(declared: readonly APIApplicationCommandOption[], typed: Typed): Record<string, unknown>[] {
  const unknown = Object.keys(typed.options).filter((name) => !declared.some((option) => option.name === name));
  const missing = declared.filter((option) => option.required && !(option.name in typed.options));
  const command = `/${typed.path.join(' ')}`;
  if (unknown.length > 0) throw new Error(`Cannot send ${command}: it has no option "${unknown.join('", "')}"`);
  if (missing.length > 0 && typed.focused === undefined) {
    throw new Error(`Cannot send ${command}: "${missing.map(({ name }) => name).join('", "')}" is required`);
  }
  // In autocomplete what is half typed arrives as text, and the rest in the order it was filled in.
  return Object.entries(typed.options).flatMap(([name, value]) => {
    const option = declared.find((candidate) => candidate.name === name);
    if (!option) return [];
    const focused = name === typed.focused ? { focused: true } : {};
    return [{ name, type: option.type, value: name === typed.focused ? String(value) : value, ...focused }];
  });
}

/** What the values of channel and person options stand for. */
function resolvedOf(world: World, options: readonly Record<string, unknown>[], userId: string) {
  const idsOf = (type: ApplicationCommandOptionType) =>
    options.filter((option) => option.type === type).map((option) => String(option.value));
  const channels = idsOf(ApplicationCommandOptionType.Channel).flatMap((id) => {
    const channel = world.channels.get(id);
    if (!channel) return [];
    const permissions = String(permissionsIn(world, channel, userId));
    const app_permissions = String(permissionsIn(world, channel, world.bot.id));
    return [[id, { ...channelShape(world, channel), permissions, app_permissions }] as const];
  });
  const users = idsOf(ApplicationCommandOptionType.User).flatMap((id) => {
    const user = id === world.bot.id ? world.bot : world.people.get(id);
    return user ? [[id, user] as const] : [];
  });
  const resolved = {
    ...(channels.length > 0 ? { channels: Object.fromEntries(channels) } : {}),
    ...(users.length > 0 ? { users: Object.fromEntries(users) } : {}),
    ...roleShapes(world, idsOf(ApplicationCommandOptionType.Role)),
  };
  return Object.keys(resolved).length > 0 ? { resolved } : {};
}

function roleShapes(world: World, ids: readonly string[]): Record<string, unknown> {
  const all = [...world.guilds.values()].flatMap((guild) => [...guild.roles.values()]);
  const roles = all.filter((role) => ids.includes(role.id));
  if (roles.length === 0) return {};
  return {
    roles: Object.fromEntries(roles.map((role) => [role.id, { ...role, permissions: String(role.permissions) }])),
  };
}
