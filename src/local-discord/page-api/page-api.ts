import { Hono } from 'hono';
import { actRoutes } from './act-routes.ts';
import { lookRoutes } from './look-routes.ts';
import type { PageContext } from './page-context.ts';

/** `/page-api/…`: what the page shows and what people do in it, as JSON and server-sent events. */
export function pageApi(context: PageContext): Hono {
  return new Hono().route('/', lookRoutes(context)).route('/', actRoutes(context));
}
