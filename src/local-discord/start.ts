import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { createFaultList, createFaults } from './faults.ts';
import { createGateway } from './gateway/gateway.ts';
import { createDesk } from './interactions/desk.ts';
import { createSender } from './interactions/sender.ts';
import type { LocalDiscord, LocalDiscordOptions } from './local-discord.ts';
import { isOwnOrigin, onlyLoopback } from './loopback.ts';
import { pageApi } from './page-api/page-api.ts';
import { pageRoutes } from './page-api/page-routes.ts';
import { attachmentRoutes } from './rest/attachment-routes.ts';
import type { LoggedRequest, Violation } from './rest/call.ts';
import type { CommandWrite } from './rest/command-routes.ts';
import { createRateLimits } from './rest/rate-limits.ts';
import { errorAnswer, restApi } from './rest/rest-api.ts';
import { viewsOf } from './views.ts';
import { createWorld, type GuildPlan } from './world/create-world.ts';

export type { LocalDiscord, LocalDiscordOptions } from './local-discord.ts';

const firstGuild: GuildPlan = {
  name: 'History Club',
  channels: [
    { name: 'general', topic: 'Ask what happened, when and where' },
    { name: 'on-this-day', topic: 'What happened on this day' },
    { name: 'staff', topic: 'The bot has no access here', locked: true },
  ],
};

/** Starts a local Discord on 127.0.0.1. */
export async function startLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const { token = 'local-discord-token', now = Date.now } = options;
  const world = createWorld({
    now,
    botName: options.botName ?? 'Annalist',
    guilds: options.guilds ?? [firstGuild],
    people: options.people ?? ['Robin', 'Sascha', 'Noor'],
  });
  const gateway = createGateway(world, {
    token,
    privilegedIntents: options.privilegedIntents ?? 0,
    enforceIdentifyLimit: options.identifyLimit ?? false,
    maxConcurrency: options.maxConcurrency ?? 1,
    heartbeatInterval: options.heartbeatInterval ?? 41_250,
  });
  const desk = createDesk(world, gateway);
  const sender = createSender(world, desk);
  const faultList = createFaultList();
  const requests: LoggedRequest[] = [];
  const violations: Violation[] = [];
  const commandWrites: CommandWrite[] = [];
  const rateLimits = createRateLimits(now, options.rateLimits ?? false);
  const shards = options.shards ?? 1;
  const rest = { world, gateway, desk, token, shards, faults: faultList, rateLimits };

  // The version in the path is optional, and there is only one.
  const app = new Hono({ getPath: (request) => new URL(request.url).pathname.replace(/^\/api\/v10\//, '/api/') });
  app.use(onlyLoopback);
  app.onError(errorAnswer);
  app.route('/api', restApi({ ...rest, requests, violations, commandWrites }));
  app.route('/attachments', attachmentRoutes(world));
  const { examples = () => [], advance = null } = options;
  app.route('/page-api', pageApi({ world, gateway, sender, examples, advance }));
  app.route('/', pageRoutes());

  const server = createAdaptorServer({ fetch: app.fetch });
  server.on('upgrade', (request, socket, head) => {
    const { host, origin } = request.headers;
    if (request.url?.startsWith('/gateway') && isOwnOrigin(origin, host)) gateway.upgrade(request, socket, head);
    else socket.destroy();
  });
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  world.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    ...sender,
    ...viewsOf(world),
    url: world.origin,
    api: `${world.origin}/api`,
    token,
    world,
    requests,
    violations,
    commandWrites,
    faults: createFaults(world, gateway, faultList),
    async close() {
      desk.close();
      gateway.close();
      const closed = once(server, 'close');
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
    },
  };
}
