import { setTimeout as sleep } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono, type Next } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { FaultList, RestFault } from '../faults.ts';
import type { Gateway } from '../gateway/gateway.ts';
import type { Desk } from '../interactions/desk.ts';
import type { World } from '../world/world.ts';
import { accountRoutes } from './account-routes.ts';
import { apiPath, type LoggedRequest, type RestEnv, readCall, type Violation } from './call.ts';
import { channelRoutes } from './channel-routes.ts';
import { createChecks } from './checked.ts';
import { type CommandWrite, commandRoutes } from './command-routes.ts';
import { interactionRoutes } from './interaction-routes.ts';
import type { RateLimits } from './rate-limits.ts';
import { RestError, refusals } from './rest-error.ts';
import { webhookRoutes } from './webhook-routes.ts';

/** What the REST API works on and writes down. */
export interface RestSettings {
  readonly world: World;
  readonly gateway: Gateway;
  readonly desk: Desk;
  readonly token: string;
  /** How many shards GET /gateway/bot recommends. */
  readonly shards: number;
  readonly faults: FaultList;
  readonly rateLimits: RateLimits;
  readonly requests: LoggedRequest[];
  readonly violations: Violation[];
  readonly commandWrites: CommandWrite[];
}

/** The REST API of Discord, as far as a bot needs it; to be mounted under `/api`. */
export function restApi(settings: RestSettings): Hono<RestEnv> {
  const { world, gateway, desk } = settings;
  const checks = createChecks(settings.violations);
  const api = new Hono<RestEnv>();
  // What is made to fail, or is refused for its token, is logged, counts and carries the headers all the same.
  api.use(
    logged(world, settings.requests),
    limited(settings.rateLimits),
    failing(settings.faults),
    authorized(settings.token),
  );
  api.route('/channels', channelRoutes(world, checks));
  api.route('/applications', commandRoutes(world, checks, settings.commandWrites));
  api.route('/interactions', interactionRoutes(desk, checks));
  api.route('/webhooks', webhookRoutes(desk, checks));
  api.route('/', accountRoutes(world, gateway, settings.shards));
  api.all('*', () => {
    throw refusals.notFound();
  });
  return api;
}

/** The answer to what a route threw. */
export function errorAnswer(error: Error, c: Context): Response {
  if (error instanceof RestError) return c.json(error.body, error.status as 400);
  if (error instanceof HTTPException) return c.json({ error: error.message }, error.status);
  console.error(`Cannot answer ${c.req.method} ${c.req.path}:`, error);
  return c.json({ message: '500: Internal Server Error', code: 0 }, 500);
}

function logged(world: World, requests: LoggedRequest[]) {
  return async (c: Context<RestEnv>, next: Next) => {
    const call = await readCall(c);
    c.set('call', call);
    const { method } = c.req;
    const files = call.files.map(({ name }) => name);
    const entry = { at: world.now(), method, path: apiPath(c.req.path), body: call.body, files, status: 0 };
    requests.push(entry);
    await next();
    if (!c.res.headers.has(alreadySent)) entry.status = c.res.status;
  };
}

/** The Node server sends nothing for an answer with this header. */
const alreadySent = 'x-hono-already-sent';

function failing(faults: FaultList) {
  return async (c: Context<RestEnv>, next: Next) => {
    const fault = faults.take({ method: c.req.method, path: apiPath(c.req.path), body: c.get('call').body });
    if (!fault) return next();
    if (fault.fault === 'slow') return slowed(fault, next);
    if (!('afterCommit' in fault && fault.afterCommit)) return failure(c, fault);
    await next();
    const answer = failure(c, fault);
    // Without this the headers of the true answer would be kept.
    c.res = undefined;
    c.res = answer;
    return undefined;
  };
}

async function slowed({ ms, afterCommit }: Extract<RestFault, { fault: 'slow' }>, next: Next): Promise<void> {
  if (!afterCommit) await sleep(ms);
  await next();
  if (afterCommit) await sleep(ms);
}

function failure(c: Context, fault: Exclude<RestFault, { fault: 'slow' }>): Response {
  switch (fault.fault) {
    case 'rate-limited':
      return tooMany(c, fault.retryAfter, fault.global === true);
    case 'error':
      return c.text('upstream connect error', (fault.status ?? 502) as 502);
    case 'refused':
      return c.json({ message: fault.message, code: fault.code }, fault.status as 403);
    case 'drop':
      (c.env as HttpBindings).incoming.socket.destroy();
      return new Response(null, { headers: { [alreadySent]: 'true' } });
  }
}

function tooMany(c: Context, retryAfter: number, global: boolean): Response {
  c.header('retry-after', String(retryAfter));
  c.header('x-ratelimit-scope', global ? 'global' : 'user');
  if (global) c.header('x-ratelimit-global', 'true');
  return c.json({ message: 'You are being rate limited.', retry_after: retryAfter, global }, 429);
}

function limited(rateLimits: RateLimits) {
  return async (c: Context<RestEnv>, next: Next) => {
    const path = apiPath(c.req.path);
    const major = /^\/(?:channels|guilds|webhooks)\/\d+/.exec(path)?.[0] ?? '';
    const state = rateLimits.count(`${c.req.method} ${path.replaceAll(/\d{17,20}/g, ':id')}`, major);
    for (const [name, value] of Object.entries(state.headers)) c.header(name, value);
    if (state.retryAfter !== null) return tooMany(c, state.retryAfter, state.global);
    await next();
    return undefined;
  };
}

/** The bot's token opens everything but the answers to interactions, which have tokens of their own. */
function authorized(token: string) {
  return async (c: Context<RestEnv>, next: Next) => {
    const path = apiPath(c.req.path);
    const open = path.startsWith('/interactions/') || path.startsWith('/webhooks/') || path === '/gateway';
    if (!open && c.req.header('authorization') !== `Bot ${token}`) throw refusals.unauthorized();
    await next();
  };
}
