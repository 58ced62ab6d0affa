import { HTTPException } from 'hono/http-exception';
import type { z } from 'zod';
import { findMessage } from '../world/messages.ts';
import type { Channel, StoredMessage, World } from '../world/world.ts';

/** A JSON body of that form; anything but JSON is refused, so that no form of another page gets through. */
export async function readRequest<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
  const isJson = request.headers.get('content-type')?.startsWith('application/json');
  const parsed = isJson ? schema.safeParse(await request.json().catch(() => null)) : null;
  if (!parsed?.success)
    throw new HTTPException(400, { message: 'Cannot read the request: it is not as the page sends it' });
  return parsed.data;
}

/** The channel of that id; the request ends with 404 where there is none. */
export function channelOf(world: World, id: string): Channel {
  const channel = world.channels.get(id);
  if (!channel) throw new HTTPException(404, { message: `There is no channel "${id}"` });
  return channel;
}

/** The message of that id, if that person may see it; the request ends with 404 where there is none. */
export function messageOf(world: World, at: { channelId: string; messageId: string; userId: string }): StoredMessage {
  const stored = findMessage(channelOf(world, at.channelId), at.messageId);
  if (stored && isVisible(stored, at.userId)) return stored;
  throw new HTTPException(404, { message: `There is no message "${at.messageId}"` });
}

/** Whether a person sees a message: others' private ones they do not. */
export function isVisible({ visibleTo }: Pick<StoredMessage, 'visibleTo'>, userId: string): boolean {
  return visibleTo === null || visibleTo === userId;
}
