import { isDeepStrictEqual } from 'node:util';
import type { APIApplicationCommand } from 'discord-api-types/v10';
import { type CommandBody, normaliseCommand } from './normalise-command.ts';

/** Application commands by scope: `global`, or a guild's id. */
export interface CommandRegistry {
  list(scope: string): APIApplicationCommand[];
  find(scope: string, id: string): APIApplicationCommand | null;
  /** Replaces all commands of a scope; those with a known name and type keep their id. */
  replaceAll(scope: string, bodies: readonly CommandBody[]): APIApplicationCommand[];
  /** Creates one, or overwrites the one of the same name and type. */
  put(scope: string, body: CommandBody): { readonly command: APIApplicationCommand; readonly created: boolean };
  remove(scope: string, id: string): boolean;
}

/** Makes an empty registry. A command's version changes only where the command does. */
export function createCommandRegistry(applicationId: string, nextId: () => string): CommandRegistry {
  const scopes = new Map<string, APIApplicationCommand[]>();
  const list = (scope: string) => scopes.get(scope) ?? [];
  const made = (scope: string, body: CommandBody): APIApplicationCommand => {
    const before = list(scope).find((command) => command.name === body.name && command.type === (body.type ?? 1));
    const identity = { id: before?.id ?? nextId(), version: before?.version ?? nextId() };
    const command = normaliseCommand(body, { ...identity, applicationId, scope });
    return before && !isDeepStrictEqual(before, command) ? { ...command, version: nextId() } : command;
  };
  return {
    list,
    find: (scope, id) => list(scope).find((command) => command.id === id) ?? null,
    replaceAll(scope, bodies) {
      const commands = bodies.map((body) => made(scope, body));
      scopes.set(scope, commands);
      return commands;
    },
    put(scope, body) {
      const command = made(scope, body);
      const others = list(scope).filter((other) => other.id !== command.id);
      const created = others.length === list(scope).length;
      scopes.set(scope, [...others, command]);
      return { command, created };
    },
    remove(scope, id) {
      const others = list(scope).filter((command) => command.id !== id);
      const removed = others.length < list(scope).length;
      scopes.set(scope, others);
      return removed;
    },
  };
}
