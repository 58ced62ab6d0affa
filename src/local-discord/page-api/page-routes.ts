import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Context, Hono } from 'hono';
import { getCookie } from 'hono/cookie';

const pageFolder = join(import.meta.dirname, '..', 'page');

const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/**
 * Nothing but the page's own files runs, and nobody but this server is spoken to: pictures that messages name are fetched
 * from elsewhere only where the person has said so.
 */
function policyFor(pictures: 'own' | 'web'): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    `img-src 'self' data:${pictures === 'web' ? ' https: http:' : ''}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The page at `/` and its files at `/page/…`, read from disk as they are. */
export function pageRoutes(): Hono {
  const routes = new Hono();
  const serve = async (c: Context, path: string) => {
    const [, ending = ''] = /^(?:[a-z-]+\/)?[a-z-]+\.([a-z]+)$/.exec(path) ?? [];
    const type = contentTypes[ending];
    const text = type ? await readFile(join(pageFolder, path), 'utf8').catch(() => null) : null;
    if (!type || text === null) return c.text('Not found', 404);
    return c.body(text, 200, {
      'content-type': type,
      'content-security-policy': policyFor(getCookie(c, 'pictures') === 'web' ? 'web' : 'own'),
      'cache-control': 'no-cache',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  };
  routes.get('/', (c) => serve(c, 'index.html'));
  routes.get('/page/*', (c) => serve(c, c.req.path.slice('/page/'.length)));
  return routes;
}
