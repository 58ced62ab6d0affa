import { subscribe } from 'node:diagnostics_channel';
import { writeSync } from 'node:fs';

/** What is known of a request that leaves. */
interface Leaving {
  readonly request: { readonly method: string; readonly path: string };
}

/**
 * For `node --import`: says on stderr, with the process's clock, when a post leaves it. When it arrives depends on how
 * busy the other side is.
 */
subscribe('undici:client:sendHeaders', (message) => {
  const { method, path } = (message as Leaving).request;
  if (method === 'POST' && /\/channels\/\d+\/messages$/.test(path)) writeSync(2, `a post leaves at ${Date.now()}\n`);
});
