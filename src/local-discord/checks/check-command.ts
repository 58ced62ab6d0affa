import { ApplicationCommandUpdateRequestSchema } from 'discord-api-spec/zod';
import { ApplicationCommandType } from 'discord-api-types/v10';
import { commandLength } from './command-length.ts';
import { nameProblems, optionProblems } from './option-problems.ts';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';

/** A command or option as far as the rules look at it; its single fields fit Discord's schema. */
export interface DeclaredBody {
  readonly type?: number | null;
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description?: string | null;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
  readonly required?: boolean | null;
  readonly autocomplete?: boolean | null;
  readonly choices?:
    | readonly {
        readonly name: string;
        readonly name_localizations?: Readonly<Record<string, string>> | null;
        readonly value: string | number;
      }[]
    | null;
  readonly min_length?: number | null;
  readonly max_length?: number | null;
  readonly min_value?: number | null;
  readonly max_value?: number | null;
  readonly options?: readonly DeclaredBody[] | null;
}

/** All names, descriptions and values of a command together have at most this many characters. */
const charactersInACommand = 8000;

/** What Discord would say against one application command. Empty: fine. */
export function checkCommand(body: unknown): Problem[] {
  const problems = schemaProblems(ApplicationCommandUpdateRequestSchema, withNumericPermissions(body));
  if (problems.length > 0) return problems;
  const command = body as DeclaredBody;
  const length = commandLength(command);
  const tooLong: Problem = {
    path: [],
    code: 'APPLICATION_COMMAND_TOO_LARGE',
    message: `Command exceeds maximum size (${charactersInACommand}): it has ${length} characters`,
  };
  return [
    ...(length > charactersInACommand ? [tooLong] : []),
    ...nameProblems(command, [], isTyped(command)),
    ...descriptionProblems(command),
    ...optionProblems(command.options ?? [], ['options']),
  ];
}

/** How many commands of a type an application may have in one scope. */
const commandsOfType: ReadonlyMap<number, number> = new Map([
  [ApplicationCommandType.ChatInput, 100],
  [ApplicationCommandType.User, 15],
  [ApplicationCommandType.Message, 15],
]);

/** What Discord would say against all commands of a scope sent together: each one's problems, names and numbers. */
export function checkCommands(bodies: readonly unknown[]): Problem[] {
  const problems = bodies.flatMap((body, index) =>
    checkCommand(body).map((problem) => ({ ...problem, path: [index, ...problem.path] })),
  );
  if (problems.length > 0) return problems;
  const seen = new Map<string, number>();
  const ofType = new Map<number, number>();
  for (const [index, { name, type }] of (bodies as readonly DeclaredBody[]).entries()) {
    const kind = type ?? ApplicationCommandType.ChatInput;
    const key = `${kind} ${name}`;
    if (seen.has(key)) {
      const message = 'Application command names must be unique';
      problems.push({ path: [index], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message });
    }
    seen.set(key, index);
    ofType.set(kind, (ofType.get(kind) ?? 0) + 1);
  }
  for (const [type, most] of commandsOfType) {
    if ((ofType.get(type) ?? 0) > most) {
      const message = `At most ${most} commands of type ${type} are allowed`;
      problems.push({ path: [], code: 'APPLICATION_COMMANDS_EXCEEDED', message });
    }
  }
  return problems;
}

function isTyped({ type }: DeclaredBody): boolean {
  return (type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
}

function descriptionProblems(command: DeclaredBody): Problem[] {
  const path = ['description'];
  if (isTyped(command)) {
    return command.description?.trim() ? [] : [{ path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }];
  }
  const message = 'Context menu commands cannot have description';
  return command.description ? [{ path, code: 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION', message }] : [];
}

/** The schema wants a number where Discord's documentation, and every library, has it as a text. */
function withNumericPermissions(body: unknown): unknown {
  if (body === null || typeof body !== 'object' || !('default_member_permissions' in body)) return body;
  const permissions = body.default_member_permissions;
  const isNumeric = typeof permissions === 'string' && /^\d+$/.test(permissions);
  return isNumeric ? { ...body, default_member_permissions: Number(permissions) } : body;
}
