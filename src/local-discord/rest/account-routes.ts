import { Hono } from 'hono';
import type { Gateway } from '../gateway/gateway.ts';
import { directChannel } from '../world/changes.ts';
import { channelShape, guildShape } from '../world/shapes.ts';
import type { Guild, World } from '../world/world.ts';
import type { RestEnv } from './call.ts';
import { refusals } from './rest-error.ts';

/** The rest: the gateway's address, the bot itself, people, direct messages, guilds and their members. */
export function accountRoutes(world: World, gateway: Gateway, shards: number): Hono<RestEnv> {
  const routes = new Hono<RestEnv>();
  const address = () => `${world.origin.replace('http', 'ws')}/gateway`;
  routes.get('/gateway', (c) => c.json({ url: address() }));
  routes.get('/gateway/bot', (c) =>
    c.json({ url: address(), shards, session_start_limit: gateway.identifyLimit.describe() }),
  );
  routes.get('/users/@me', (c) => c.json({ ...world.bot, verified: true, mfa_enabled: false, flags: 0 }));
  routes.get('/users/@me/guilds', (c) =>
    c.json([...world.guilds.values()].filter((guild) => guild.hasBot).map(({ id, name }) => ({ id, name }))),
  );
  routes.post('/users/@me/channels', (c) => {
    const id = (c.get('call').body as { recipient_id?: unknown } | null)?.recipient_id;
    if (typeof id !== 'string' || !world.people.has(id)) throw refusals.unknownUser();
    return c.json(channelShape(world, directChannel(world, id)));
  });
  routes.get('/users/:user', (c) => {
    const id = c.req.param('user');
    const user = id === world.bot.id ? world.bot : world.people.get(id);
    if (!user) throw refusals.unknownUser();
    return c.json(user);
  });
  for (const path of ['/applications/@me', '/oauth2/applications/@me']) {
    routes.get(path, (c) => c.json(applicationShape(world)));
  }
  routes.get('/guilds/:guild', (c) => c.json(guildShape(guildOf(world, c.req.param('guild')))));
  routes.get('/guilds/:guild/channels', (c) => {
    const guild = guildOf(world, c.req.param('guild'));
    const channels = [...world.channels.values()].filter((channel) => channel.guildId === guild.id);
    return c.json(channels.map((channel) => channelShape(world, channel)));
  });
  routes.get('/guilds/:guild/members/:user', (c) => {
    const member = guildOf(world, c.req.param('guild')).members.get(c.req.param('user'));
    if (!member) throw refusals.unknownMember();
    return c.json(member);
  });
  return routes;
}

function guildOf(world: World, id: string): Guild {
  const guild = world.guilds.get(id);
  if (!guild) throw refusals.unknownGuild();
  if (!guild.hasBot) throw refusals.missingAccess();
  return guild;
}

function applicationShape(world: World): Record<string, unknown> {
  const [owner] = world.people.values();
  const guilds = [...world.guilds.values()].filter((guild) => guild.hasBot);
  return {
    id: world.applicationId,
    name: world.bot.username,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    owner,
    team: null,
    bot: world.bot,
    approximate_guild_count: guilds.length,
    integration_types_config: { 0: {}, 1: {} },
  };
}
