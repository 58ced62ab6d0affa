import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Reply } from '../interactions/reply.ts';
import { deleteMessage, postMessage } from '../world/messages.ts';
import { emit } from '../world/world.ts';
import type { PageContext } from './page-context.ts';
import { channelOf, messageOf, readRequest } from './read-request.ts';

const from = z.object({ channelId: z.string(), userId: z.string(), locale: z.string() });
const values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const shapes = {
  say: from.extend({ content: z.string().max(2000) }),
  command: from.extend({ name: z.string(), options: values }),
  autocomplete: from.extend({ name: z.string(), options: values, focused: z.string() }),
  button: from.extend({ messageId: z.string(), customId: z.string() }),
  select: from.extend({ messageId: z.string(), customId: z.string(), values: z.array(z.string()) }),
  messageCommand: from.extend({ messageId: z.string(), name: z.string() }),
  modal: from.extend({
    modal: z.object({
      custom_id: z.string(),
      title: z.string(),
      components: z.array(z.record(z.string(), z.unknown())),
    }),
    texts: z.record(z.string(), z.string()),
  }),
  dismiss: from.extend({ messageId: z.string() }),
  /** At most a month, so that a slip of the finger does not run for minutes. */
  clock: z.object({
    milliseconds: z
      .int()
      .min(1)
      .max(31 * 86_400_000),
  }),
};

/** How often the page is told the time while it passes faster, in milliseconds. */
const tick = 100;

/** What a person does: writes, uses commands, presses, chooses, fills in, takes a private message away, lets time pass. */
export function actRoutes({ world, sender, advance }: PageContext): Hono {
  const routes = new Hono();
  const on = <Body>(path: string, shape: z.ZodType<Body>, act: (body: Body) => unknown) =>
    routes.post(path, async (c) => c.json((await act(await readRequest(c.req.raw, shape))) ?? {}));

  on('/say', shapes.say, ({ channelId, userId, content }) => {
    const author = world.people.get(userId);
    if (!author || content.trim() === '')
      throw new HTTPException(400, { message: 'Nothing to say, or nobody to say it' });
    return postMessage(world, channelOf(world, channelId), { author, body: { content }, files: [] }).message;
  });
  on('/command', shapes.command, (body) => seen(sender.sendCommand(body)));
  on('/autocomplete', shapes.autocomplete, (body) =>
    sender.sendAutocomplete(body).catch((error: unknown) => ({ error: wordsOf(error) })),
  );
  on('/button', shapes.button, (body) => seen(sender.sendButton(messageOf(world, body).message, body.customId, body)));
  on('/select', shapes.select, (body) =>
    seen(sender.sendSelect(messageOf(world, body).message, body.customId, body.values, body)),
  );
  on('/message-command', shapes.messageCommand, (body) =>
    seen(sender.sendMessageCommand(messageOf(world, body).message, body.name, body)),
  );
  on('/modal', shapes.modal, (body) => seen(sender.sendModal(body.modal, body.texts, body)));
  on('/dismiss', shapes.dismiss, (body) => {
    const stored = messageOf(world, body);
    if (stored.visibleTo === null) throw new HTTPException(403, { message: 'Only private messages can be dismissed' });
    deleteMessage(world, channelOf(world, body.channelId), stored);
  });
  on('/clock', shapes.clock, async ({ milliseconds }) => {
    if (!advance) throw new HTTPException(403, { message: 'The clock of this local Discord cannot be moved' });
    const tell = () => emit(world, { kind: 'clock', now: world.now() });
    const ticking = setInterval(tell, tick);
    await advance(milliseconds).finally(() => clearInterval(ticking));
    tell();
  });
  return routes;
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
