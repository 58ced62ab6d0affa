import { Hono } from 'hono';
import { eventStream } from './event-stream.ts';
import type { PageContext } from './page-context.ts';
import { pageState } from './page-state.ts';
import { payloadOf } from './payload-of.ts';
import { channelOf, isVisible, messageOf } from './read-request.ts';

/** What a person sees: everything besides messages, the messages of a channel, what is behind one, and what happens. */
export function lookRoutes(context: PageContext): Hono {
  const { world } = context;
  const routes = new Hono();
  routes.get('/state', (c) => {
    const { user: userId = '', locale = 'en-US' } = c.req.query();
    return c.json(pageState(context, { userId, locale }));
  });
  routes.get('/events', (c) => eventStream(world, c.req.query('user') ?? '', c.req.raw.signal));
  routes.get('/channels/:channel/messages', (c) => {
    const userId = c.req.query('user') ?? '';
    const { messages } = channelOf(world, c.req.param('channel'));
    return c.json(messages.filter((stored) => isVisible(stored, userId)).map(({ message }) => message));
  });
  routes.get('/channels/:channel/messages/:message/payload', (c) => {
    const { channel: channelId, message: messageId } = c.req.param();
    const stored = messageOf(world, { channelId, messageId, userId: c.req.query('user') ?? '' });
    return c.json(payloadOf(stored, world.bot.id));
  });
  return routes;
}
