import { type Context, Hono } from 'hono';
import { withoutLocalizations } from '../world/normalise-command.ts';
import { emit, type World } from '../world/world.ts';
import { apiPath, type RestEnv } from './call.ts';
import type { Checks } from './checked.ts';
import { refusals } from './rest-error.ts';

/** A change of the registered commands: `scope` is `global` or a guild's id. */
export interface CommandWrite {
  readonly method: string;
  readonly scope: string;
  readonly path: string;
}

/** `/applications/:application…/commands`: the commands of the bot, global or of a guild. */
export function commandRoutes(world: World, checks: Checks, writes: CommandWrite[]): Hono<RestEnv> {
  const routes = new Hono<RestEnv>();
  const wrote = (c: Context<RestEnv>) => {
    writes.push({ method: c.req.method, scope: scopeOf(world, c), path: apiPath(c.req.path) });
    emit(world, { kind: 'commands' });
  };
  for (const base of ['/:application/commands', '/:application/guilds/:guild/commands']) {
    routes.get(base, (c) => {
      const commands = world.commands.list(scopeOf(world, c));
      return c.json(c.req.query('with_localizations') === 'true' ? commands : withoutLocalizations(commands));
    });
    routes.put(base, (c) => {
      const commands = world.commands.replaceAll(scopeOf(world, c), checks.commands(c));
      wrote(c);
      return c.json(commands);
    });
    routes.post(base, (c) => {
      const { command, created } = world.commands.put(scopeOf(world, c), checks.command(c, c.get('call').body));
      wrote(c);
      return c.json(command, created ? 201 : 200);
    });
    routes.get(`${base}/:command`, (c) => c.json(commandOf(world, c)));
    routes.patch(`${base}/:command`, (c) => {
      const before = commandOf(world, c);
      const body = checks.command(c, { ...before, ...(c.get('call').body as object) });
      const { command } = world.commands.put(scopeOf(world, c), body);
      // A command that was given another name is a new one to the registry.
      if (command.id !== before.id) world.commands.remove(scopeOf(world, c), before.id);
      wrote(c);
      return c.json(command);
    });
    routes.delete(`${base}/:command`, (c) => {
      world.commands.remove(scopeOf(world, c), commandOf(world, c).id);
      wrote(c);
      return c.body(null, 204);
    });
  }
  return routes;
}

function scopeOf(world: World, c: Context): string {
  if (c.req.param('application') !== world.applicationId) throw refusals.missingAccess();
  const guildId = c.req.param('guild');
  if (guildId === undefined) return 'global';
  if (!world.guilds.has(guildId)) throw refusals.missingAccess();
  return guildId;
}

function commandOf(world: World, c: Context) {
  const command = world.commands.find(scopeOf(world, c), c.req.param('command') ?? '');
  if (!command) throw refusals.unknownCommand();
  return command;
}
