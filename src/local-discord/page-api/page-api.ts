import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Gateway } from '../gateway/gateway.ts';
import type { Reply } from '../interactions/reply.ts';
import type { Sender } from '../interactions/sender.ts';
import { deleteMessage, findMessage, postMessage } from '../world/messages.ts';
import type { Channel, World } from '../world/world.ts';
import { eventStream } from './event-stream.ts';
import { pageState } from './page-state.ts';

/** What the page's API works on. */
export interface PageContext {
  readonly world: World;
  readonly gateway: Gateway;
  readonly sender: Sender;
}

const fromSchema = z.object({ channelId: z.string(), userId: z.string(), locale: z.string() });
const optionsSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const commandSchema = fromSchema.extend({ name: z.string(), options: optionsSchema });
const onMessageSchema = fromSchema.extend({ messageId: z.string() });
const modalSchema = z.object({
  custom_id: z.string(),
  title: z.string(),
  components: z.array(z.record(z.string(), z.unknown())),
});

/** `/page-api/…`: what the page shows and what people do in it, as JSON and server-sent events. */
export function pageApi({ world, gateway, sender }: PageContext): Hono {
  const routes = new Hono();
  const messageOf = (channelId: string, messageId: string) => {
    const stored = findMessage(channelOf(world, channelId), messageId);
    if (!stored) throw new HTTPException(404, { message: `There is no message "${messageId}"` });
    return stored;
  };

  routes.get('/state', (c) => c.json(pageState(world, gateway, c.req.query('user') ?? '')));
  routes.get('/events', (c) => eventStream(world, c.req.query('user') ?? '', c.req.raw.signal));
  routes.get('/channels/:channel/messages', (c) => {
    const user = c.req.query('user') ?? '';
    const { messages } = channelOf(world, c.req.param('channel'));
    const visible = messages.filter(({ visibleTo }) => visibleTo === null || visibleTo === user);
    return c.json(visible.map(({ message }) => message));
  });
  routes.delete('/channels/:channel/messages/:message', (c) => {
    const stored = messageOf(c.req.param('channel'), c.req.param('message'));
    if (stored.visibleTo === null) throw new HTTPException(403, { message: 'Only private messages can be dismissed' });
    deleteMessage(world, channelOf(world, c.req.param('channel')), stored);
    return c.body(null, 204);
  });
  routes.post('/say', async (c) => {
    const { channelId, userId, content } = await read(c.req.raw, fromSchema.extend({ content: z.string().max(2000) }));
    const author = world.people.get(userId);
    if (!author || content.trim() === '')
      throw new HTTPException(400, { message: 'Nothing to say, or nobody to say it' });
    return c.json(postMessage(world, channelOf(world, channelId), { author, body: { content }, files: [] }).message);
  });
  routes.post('/command', async (c) => c.json(await seen(sender.sendCommand(await read(c.req.raw, commandSchema)))));
  routes.post('/autocomplete', async (c) => {
    const typed = await read(c.req.raw, commandSchema.extend({ focused: z.string() }));
    const choices = await sender.sendAutocomplete(typed).catch((error: unknown) => ({ error: wordsOf(error) }));
    return c.json(choices);
  });
  routes.post('/button', async (c) => {
    const body = await read(c.req.raw, onMessageSchema.extend({ customId: z.string() }));
    const { message } = messageOf(body.channelId, body.messageId);
    return c.json(await seen(sender.sendButton(message, body.customId, body)));
  });
  routes.post('/select', async (c) => {
    const body = await read(c.req.raw, onMessageSchema.extend({ customId: z.string(), values: z.array(z.string()) }));
    const { message } = messageOf(body.channelId, body.messageId);
    return c.json(await seen(sender.sendSelect(message, body.customId, body.values, body)));
  });
  routes.post('/message-command', async (c) => {
    const body = await read(c.req.raw, onMessageSchema.extend({ name: z.string() }));
    const { message } = messageOf(body.channelId, body.messageId);
    return c.json(await seen(sender.sendMessageCommand(message, body.name, body)));
  });
  routes.post('/modal', async (c) => {
    const texts = z.record(z.string(), z.string());
    const body = await read(c.req.raw, fromSchema.extend({ modal: modalSchema, texts }));
    return c.json(await seen(sender.sendModal(body.modal, body.texts, body)));
  });
  return routes;
}

function channelOf(world: World, id: string): Channel {
  const channel = world.channels.get(id);
  if (!channel) throw new HTTPException(404, { message: `There is no channel "${id}"` });
  return channel;
}

/** A JSON body of that form; anything but JSON is refused, so that no form of another page gets through. */
async function read<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
  const isJson = request.headers.get('content-type')?.startsWith('application/json');
  const parsed = isJson ? schema.safeParse(await request.json().catch(() => null)) : null;
  if (!parsed?.success)
    throw new HTTPException(400, { message: 'Cannot read the request: it is not as the page sends it' });
  return parsed.data;
}

/** What the page needs to know of a reply besides the messages that it is told of anyway. */
async function seen(
  reply: Promise<Reply>,
): Promise<{ error: string } | { modal: Reply['modal'] } | Record<string, never>> {
  try {
    const answer = await reply;
    return answer.kind === 'modal' ? { modal: answer.modal } : {};
  } catch (error) {
    return { error: wordsOf(error) };
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
