import { Hono } from 'hono';
import type { World } from '../world/world.ts';

/** `/attachments/:channel/:id/:name`: uploaded files, as Discord's media host serves them. */
export function attachmentRoutes(world: World): Hono {
  return new Hono().get('/:channel/:id/:name', (c) => {
    const file = world.files.get(c.req.param('id'));
    if (!file) return c.notFound();
    // An uploaded page must not run as a page of this server.
    const headers = {
      'content-type': file.contentType,
      'content-security-policy': 'sandbox',
      'x-content-type-options': 'nosniff',
    };
    return c.body(file.bytes, 200, headers);
  });
}
