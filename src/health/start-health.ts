import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createMetrics, type Metrics } from './metrics.ts';
import { examine, type Vitals } from './vitals.ts';

export interface Health {
  readonly metrics: Metrics;
  readonly port: number;
  stop(): Promise<void>;
}

/** Loopback alone: whoever looks from elsewhere comes through a proxy, or shares the network of the process. */
const HOST = '127.0.0.1';

interface Page {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/**
 * Serves `/healthz` (the process lives), `/readyz` (every part is there, else 503 and which is not) and `/metrics` on
 * 127.0.0.1. Throws where the port cannot be had; 0 takes any.
 */
export async function startHealth(port: number, vitals: Vitals): Promise<Health> {
  const metrics = createMetrics(vitals);
  const pages: Readonly<Record<string, () => Promise<Page>>> = {
    '/healthz': async () => ({ status: 200, type: 'text/plain', text: 'ok\n' }),
    '/readyz': () => readiness(vitals),
    '/metrics': async () => ({ status: 200, type: metrics.contentType, text: await metrics.text() }),
  };
  const server = createServer(({ method = '', url = '' }, response) => {
    const page = pages[url.split('?', 1)[0] ?? ''];
    if (!page) return send(response, { status: 404, type: 'text/plain', text: `${Object.keys(pages).join(' ')}\n` });
    if (method !== 'GET' && method !== 'HEAD')
      return send(response, { status: 405, type: 'text/plain', text: 'GET\n' });
    page().then(
      (found) => send(response, found),
      () => send(response, { status: 500, type: 'text/plain', text: 'cannot be told\n' }),
    );
  });
  await listen(server, port);
  return {
    metrics,
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, HOST);
  try {
    await once(server, 'listening');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Listening at HEALTH_PORT ${port}: ${reason}, expected a free port`);
  }
}

async function readiness(vitals: Vitals): Promise<Page> {
  const parts = await examine(vitals);
  const isReady = Object.values(parts).every((standing) => standing === 'ok');
  return {
    status: isReady ? 200 : 503,
    type: 'application/json',
    text: `${JSON.stringify({ ready: isReady, ...parts })}\n`,
  };
}

function send(response: ServerResponse, { status, type, text }: Page): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
}
