import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import type { LocalDiscord } from '../../src/local-discord/start.ts';
import { removeTemporary, temporaryFolder } from '../archive/temporary-archive.ts';
import { type BotProcess, startBotProcess } from '../daily-proofs/bot-process.ts';
import { endAll, openDiscord } from './real-bot.ts';

const running: BotProcess[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((bot) => bot.end()));
  await endAll();
});
afterAll(removeTemporary);

const QUESTION = { name: 'ask', options: { question: 'Palmyra 2015 to 2017' } };
const CALLBACK = 'POST /interactions/:id/:token/callback';

describe('a running bot', () => {
  it('says in one line what started, and tells its health and figures on the port', async () => {
    const place = await openDiscord();
    const bot = start(place, { HEALTH_PORT: '0' });
    await bot.says('"msg":"starting"');
    const [line, ...more] = linesOf(bot).filter(({ msg }) => msg === 'starting');
    expect(more).toEqual([]);
    expect(line).toMatchObject({
      version: manifest.version,
      archive: { folder: 'data/archive', version: expect.stringMatching(/^\S{12}$/) },
      events: expect.any(Number),
      shards: 'all',
      store: 'SQLite',
    });
    const url = `http://127.0.0.1:${line?.healthPort}`;
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    await bot.says('"msg":"ready"');
    expect(await (await fetch(`${url}/readyz`)).json()).toEqual({
      ready: true,
      archive: 'ok',
      store: 'ok',
      gateway: 'ok',
    });

    await place.sendCommand(QUESTION);
    await place.sendCommand({ name: 'ask', options: { question: 'xqzzy in Palmyra 1850' } });
    await place.sendAutocomplete({ name: 'event', options: { title: 'palm' }, focused: 'title' });
    const text = () => fetch(`${url}/metrics`).then((response) => response.text());
    await expect.poll(text).toContain('annalist_interactions_total{kind="typing",name="event",outcome="answered"} 1\n');
    expect(await text()).toContain('annalist_interactions_total{kind="command",name="ask",outcome="answered"} 2\n');
    expect(await text()).toContain(
      'annalist_answers_total{result="found"} 1\nannalist_answers_total{result="empty"} 1\n',
    );
    expect(await text()).toMatch(/^annalist_shard_ready\{shard="0"\} 1$/m);
    expect(await text()).toMatch(/^annalist_archive\{figure="events"\} [1-9]/m);
  });

  it('logs a failure under the number that the person reads', async () => {
    const place = await openDiscord();
    const bot = start(place, {});
    await bot.says('"msg":"ready"');
    place.faults.rest(CALLBACK, { fault: 'refused', status: 400, code: 50_035, message: 'Invalid Form Body' });
    const { message } = await place.sendCommand(QUESTION);
    const number = /`(\w+)`/.exec(JSON.stringify(message.embeds))?.[1];
    await expect
      .poll(() => linesOf(bot).filter(({ level }) => Number(level) >= 50))
      .toMatchObject([
        { interaction: number, err: { code: 50_035, message: expect.stringContaining('Invalid Form Body') } },
      ]);
  });

  it('shows no secret at any level, whatever fails', async () => {
    const place = await openDiscord();
    const deaf = await startDeafDatabase();
    const secrets = { DATABASE_URL: `postgres://annalist:${PASSWORD}@127.0.0.1:${deaf.port}/annalist` };
    const without = start(place, { LOG_LEVEL: 'trace', ...secrets });
    expect(await without.gone).toBe(1);
    deaf.server.close();

    const bot = start(place, { LOG_LEVEL: 'trace', HEALTH_PORT: '0' });
    await bot.says('"msg":"ready"');
    const refused = { fault: 'refused', status: 400, code: 50_035, message: `Not with ${place.token}` } as const;
    place.faults.rest(CALLBACK, refused, 2);
    await place.sendCommand(QUESTION).catch(() => undefined);
    place.faults.rest(CALLBACK, { fault: 'error', status: 503 }, 2);
    await place.sendCommand(QUESTION).catch(() => undefined);
    place.faults.rest(CALLBACK, { fault: 'rate-limited', retryAfter: 0.1 });
    await place.sendCommand(QUESTION);
    place.faults.dropGateway();
    await bot.says('"msg":"a shard resumed"');
    const tokens = place.requests.flatMap(({ path }) => /^\/interactions\/\d+\/([^/]+)/.exec(path)?.[1] ?? []);
    expect(new Set(tokens).size).toBe(3);
    expect(await bot.end()).toBe(0);

    const written = without.output() + bot.output();
    expect(written).toContain('"level":10');
    expect(written).toContain('Not with [secret]');
    for (const secret of [place.token, PASSWORD, ...tokens]) expect(written).not.toContain(secret);
  });

  it('takes no more interactions once it is asked to end, finishes, and ends with 0', async () => {
    const place = await openDiscord();
    const bot = start(place, {});
    await bot.says('"msg":"ready"');
    const release = place.faults.rest(CALLBACK, { fault: 'slow', ms: 700 });
    const atWork = place.sendCommand(QUESTION);
    await expect.poll(() => place.requests.filter(({ path }) => path.includes('/callback')).length).toBe(1);
    const ended = bot.end();
    await bot.says('"msg":"stopping"');
    void place.sendCommand(QUESTION).catch(() => undefined);
    expect((await atWork).message.embeds[0]?.author?.name).toContain('Palmyra');
    expect(await ended).toBe(0);
    release();
    expect(place.requests.filter(({ path }) => path.includes('/callback'))).toHaveLength(1);
  });

  it('ends with 1 and one line where its port is taken', async () => {
    const place = await openDiscord();
    const taken = await startDeafDatabase();
    const bot = start(place, { HEALTH_PORT: String(taken.port), LOG_LEVEL: 'silent' });
    expect(await bot.gone).toBe(1);
    expect(bot.output().trim().split('\n')).toEqual([expect.stringContaining(`HEALTH_PORT ${taken.port}`)]);
    taken.server.close();
  });
});

const PASSWORD = 'pass-word-of-the-database';

function start(place: LocalDiscord, env: Readonly<Record<string, string>>): BotProcess {
  const connection = { DISCORD_TOKEN: place.token, DISCORD_API_URL: place.api, STATE_DIR: temporaryFolder() };
  const bot = startBotProcess({ ...connection, ...env }, 0);
  running.push(bot);
  return bot;
}

function linesOf(bot: BotProcess): readonly Record<string, unknown>[] {
  const lines = bot.output().split('\n').slice(0, -1);
  return lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
}

/** A server that takes connections and closes each at the first word. */
async function startDeafDatabase() {
  const server = createServer((socket) => socket.on('error', () => undefined).once('data', () => socket.destroy()));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { server, port: typeof address === 'object' && address ? address.port : 0 };
}
