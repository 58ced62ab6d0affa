import type { World } from '../world/world.ts';
import type { WorldEvent } from '../world/world-event.ts';

/** How often a sign of life is sent, so that a page notices when the server is gone. */
const signOfLife = 15_000;

/** Server-sent events of what a person may see: `message`, `typing`, `clock`, and `state` where the page has to look anew. */
export function eventStream(world: World, userId: string, signal: AbortSignal): Response {
  let end = () => {};
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const encoder = new TextEncoder();
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      const listener = (event: WorldEvent) => {
        const told = eventFor(event, userId);
        if (told) send(`event: ${told.name}\ndata: ${JSON.stringify(told.data)}\n\n`);
      };
      const timer = setInterval(() => send(': here\n\n'), signOfLife);
      timer.unref();
      end = () => {
        clearInterval(timer);
        world.listeners.delete(listener);
      };
      world.listeners.add(listener);
      signal.addEventListener('abort', end);
      send('retry: 1000\n\n');
    },
    cancel: () => end(),
  });
  const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-store' };
  return new Response(stream, { headers });
}

function eventFor(event: WorldEvent, userId: string): { readonly name: string; readonly data: unknown } | null {
  switch (event.kind) {
    case 'message': {
      if (event.visibleTo !== null && event.visibleTo !== userId) return null;
      return { name: 'message', data: { what: event.what, message: event.message } };
    }
    case 'typing':
      return { name: 'typing', data: { channelId: event.channel.id, userId: event.userId } };
    case 'clock':
      return { name: 'clock', data: { now: event.now } };
    default:
      return { name: 'state', data: { kind: event.kind } };
  }
}
