import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';

const pageFolder = join(import.meta.dirname, '..', 'page');

const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Nothing but the page's own files runs; pictures in messages may come from anywhere. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src * data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The page at `/` and its files at `/page/…`, read from disk as they are. */
export function pageRoutes(): Hono {
  const routes = new Hono();
  const serve = async (name: string) => {
    const [, ending = ''] = /^[a-z][a-z-]*\.([a-z]+)$/.exec(name) ?? [];
    const type = contentTypes[ending];
    const text = type ? await readFile(join(pageFolder, name), 'utf8').catch(() => null) : null;
    if (!type || text === null) return new Response('Not found', { status: 404 });
    const headers = { 'content-type': type, 'content-security-policy': policy, 'cache-control': 'no-cache' };
    return new Response(text, {
      headers: { ...headers, 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' },
    });
  };
  routes.get('/', () => serve('index.html'));
  routes.get('/page/:name', (c) => serve(c.req.param('name')));
  return routes;
}
