import { type APIApplicationCommandOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { MessageCommand } from '../../commands/message-command.ts';
import type { AnyCommand } from '../../commands/server-command.ts';

const { Subcommand, String: Text, Integer, Boolean: Flag, Channel, Role } = ApplicationCommandOptionType;
const KINDS: Partial<Record<ApplicationCommandOptionType, string>> = {
  [Text]: 'text',
  [Integer]: 'number',
  [Flag]: 'yes or no',
  [Channel]: 'channel',
  [Role]: 'role',
};

/** docs/commands.md as the commands declare themselves, in English. */
export function commandsPage(commands: readonly AnyCommand[], onMessages: readonly MessageCommand[]): string {
  const head =
    '# Commands\n\nMade from the declarations by `npm run unit -- tests/docs -u`; a test compares. Names and descriptions are shown in\n' +
    "the reader's language; these are the English ones. What is completed while typing is marked with …\n";
  const named = onMessages.map(({ declaration }) => `**${declaration.name}**\n`);
  const foot = [
    '## On a message\n\nIn the menu of a message, under *Apps*; the answer is shown to the asker alone.\n',
    ...named,
  ];
  return [head, ...commands.map(sectionOf), ...foot].join('\n');
}

function sectionOf({ declaration }: AnyCommand): string {
  const { name, description, options = [] } = declaration;
  const forManagers = declaration.default_member_permissions ? ' For those with *Manage Server*.' : '';
  const subcommands = options.filter((option) => option.type === Subcommand);
  const lines = subcommands.length > 0 ? subcommands.flatMap(subcommandLines) : tableOf(options);
  return `## /${name}\n\n${description}.${forManagers}\n\n${lines.join('\n')}\n`.replace('..', '.');
}

function subcommandLines(option: APIApplicationCommandOption): readonly string[] {
  const { name, description } = option;
  const inside = 'options' in option ? (option.options ?? []) : [];
  return [
    `### ${name}\n`,
    `${description}.\n`.replace('..', '.'),
    ...(inside.length > 0 ? [...tableOf(inside), ''] : []),
  ];
}

function tableOf(options: readonly APIApplicationCommandOption[]): readonly string[] {
  return ['| option | | |', '|---|---|---|', ...options.map(rowOf)];
}

function rowOf(option: APIApplicationCommandOption): string {
  const isCompleted = 'autocomplete' in option && option.autocomplete === true;
  const choices = 'choices' in option ? (option.choices ?? []).map(({ name }) => `*${name}*`).join(', ') : '';
  const limits = 'max_value' in option ? ` from ${option.min_value} to ${option.max_value}` : '';
  const kind = `${KINDS[option.type] ?? ''}${limits}${isCompleted ? ' …' : ''}${option.required ? ', needed' : ''}`;
  return `| \`${option.name}\` | ${kind} | ${option.description}${choices === '' ? '' : `: ${choices}`} |`;
}
