import { afterEach, describe, expect, it } from 'vitest';
import type { GatewayState } from '../../src/discord/gateway-state.ts';
import type { Served } from '../../src/discord/served.ts';
import { type Health, startHealth } from '../../src/health/start-health.ts';
import type { Vitals } from '../../src/health/vitals.ts';
import { fakeAnnalist } from '../discord/fake-annalist.ts';

const running: Health[] = [];
afterEach(() => Promise.all(running.splice(0).map((health) => health.stop())));

const READY: GatewayState = {
  isReady: true,
  servers: 3,
  shards: [
    { id: 0, isReady: true, ping: 42 },
    { id: 2, isReady: false, ping: null },
  ],
};
const UP: Vitals = { annalist: () => fakeAnnalist, store: { ping: async () => undefined }, gateway: () => READY };

describe('startHealth', () => {
  it('says that the process lives, whatever else does', async () => {
    const { get } = await start({});
    expect(await get('/healthz')).toEqual([200, 'ok\n']);
  });

  it.each<[string, Vitals, number, object]>([
    ['while it starts', {}, 503, { archive: 'waiting', store: 'waiting', gateway: 'waiting' }],
    ['when all is up', UP, 200, { archive: 'ok', store: 'ok', gateway: 'ok' }],
    [
      'while Discord is away',
      { ...UP, gateway: () => ({ ...READY, isReady: false }) },
      503,
      { archive: 'ok', store: 'ok', gateway: 'away' },
    ],
    [
      'where the database is gone',
      { ...UP, store: { ping: () => Promise.reject(new Error('gone: postgres://x:secret@y')) } },
      503,
      { archive: 'ok', store: 'away', gateway: 'ok' },
    ],
    [
      'while it ends',
      { ...UP, isStopping: true },
      503,
      { archive: 'stopping', store: 'stopping', gateway: 'stopping' },
    ],
  ])('tells each part %s', async (_, vitals, status, parts) => {
    const { get } = await start(vitals);
    const [code, text] = await get('/readyz');
    expect([code, JSON.parse(text)]).toEqual([status, { ready: status === 200, ...parts }]);
  });

  it('counts interactions by name and outcome, and answers by what they found', async () => {
    const { health, get } = await start(UP);
    const served: Served = { kind: 'command', name: 'ask', outcome: 'answered', result: 'found', seconds: 0.02 };
    health.metrics.served(served);
    health.metrics.served({ ...served, result: 'empty', seconds: 0.2 });
    health.metrics.served({ ...served, outcome: 'failed', result: null });
    const [, text] = await get('/metrics');
    expect(text).toContain('annalist_interactions_total{kind="command",name="ask",outcome="answered"} 2\n');
    expect(text).toContain('annalist_interactions_total{kind="command",name="ask",outcome="failed"} 1\n');
    expect(text).toContain('annalist_answers_total{result="found"} 1\nannalist_answers_total{result="empty"} 1\n');
    expect(text).toContain('annalist_interaction_seconds_bucket{le="0.025",kind="command",name="ask"} 2\n');
    expect(text).toContain('annalist_interaction_seconds_count{kind="command",name="ask"} 3\n');
  });

  it('counts posts by state, and how late they were sent', async () => {
    const { health, get } = await start(UP);
    health.metrics.post({ state: 'claimed', late: 10 });
    health.metrics.post({ state: 'sent', late: 1_500 });
    const [, text] = await get('/metrics');
    for (const line of ['claimed"} 1', 'sent"} 1', 'failed"} 0', 'skipped"} 0', 'unknown"} 0']) {
      expect(text).toContain(`annalist_posts_total{state="${line}\n`);
    }
    expect(text).toContain('annalist_post_late_seconds_sum 1.5\nannalist_post_late_seconds_count 1\n');
  });

  it('shows the archive, the shards and the event loop as they are now', async () => {
    const { get } = await start(UP);
    const [, text] = await get('/metrics');
    const { archive } = fakeAnnalist;
    expect(text).toContain(`annalist_archive{figure="events"} ${archive.events.length}\n`);
    expect(text).toContain(`annalist_archive_info{version="${archive.version}"} 1\n`);
    expect(text).toContain('annalist_shard_ready{shard="0"} 1\nannalist_shard_ready{shard="2"} 0\n');
    expect(text).toContain('annalist_shard_ping_seconds{shard="0"} 0.042\n');
    expect(text).toContain('annalist_servers 3\n');
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
  });

  it('has nothing else, and takes nothing', async () => {
    const { url, get } = await start(UP);
    expect((await get('/'))[0]).toBe(404);
    expect((await get('/metrics/x'))[0]).toBe(404);
    expect((await fetch(`${url}/healthz`, { method: 'POST' })).status).toBe(405);
  });

  it('says which port could not be had', async () => {
    const { health } = await start(UP);
    await expect(startHealth(health.port, UP)).rejects.toThrow(/^Listening at HEALTH_PORT \d+: .*EADDRINUSE/);
  });
});

async function start(vitals: Vitals) {
  const health = await startHealth(0, vitals);
  running.push(health);
  const url = `http://127.0.0.1:${health.port}`;
  const get = async (path: string): Promise<[number, string]> => {
    const response = await fetch(url + path);
    return [response.status, await response.text()];
  };
  return { health, url, get };
}
