import type { Context, Next } from 'hono';

const loopbackHosts = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Whether a Host header means this machine: a page elsewhere that resolves its name to loopback has another one. */
export function isLoopback(host: string | undefined): boolean {
  return host !== undefined && URL.canParse(`http://${host}`) && loopbackHosts.has(new URL(`http://${host}`).hostname);
}

/** Whether a request comes from the server's own page, or from no page at all. */
export function isOwnOrigin(origin: string | undefined, host: string | undefined): boolean {
  return origin === undefined || (isLoopback(host) && origin === `http://${host}`);
}

/**
 * Refuses requests for other hosts and from other pages. Where a browser leaves the Origin out (pictures, scripts) it tells
 * by `Sec-Fetch-Site` that another page asks; only to come here by a link is then allowed.
 */
export async function onlyLoopback(c: Context, next: Next): Promise<Response | undefined> {
  const host = c.req.header('host');
  if (!isLoopback(host)) return c.text('Only loopback addresses are served.', 421);
  const byOther = ['cross-site', 'same-site'].includes(c.req.header('sec-fetch-site') ?? '');
  const comesHere = c.req.header('sec-fetch-mode') === 'navigate' && c.req.path === '/';
  if (!isOwnOrigin(c.req.header('origin'), host) || (byOther && !comesHere)) {
    return c.text('Only the own page is served.', 403);
  }
  await next();
  c.header('cross-origin-resource-policy', 'same-origin');
  return undefined;
}
