import { once } from 'node:events';
import { createServer } from 'node:net';
import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { removeTemporary, temporaryFolder } from '../archive/temporary-archive.ts';
import { startProcess } from './run-process.ts';

const running: ReturnType<typeof startProcess>[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(removeTemporary);

interface PageState {
  readonly me: { readonly id: string };
  readonly guilds: readonly {
    readonly channels: readonly { readonly id: string; readonly commands: readonly unknown[] }[];
  }[];
  readonly examples: readonly { readonly name: string; readonly options: object }[];
}

/** The playground in a process of its own, on a free port if not said otherwise. */
function start(env: Readonly<Record<string, string>> = {}, args: readonly string[] = []) {
  const child = startProcess(['src/main.ts', ...args], {
    PLAYGROUND_PORT: '0',
    STATE_DIR: temporaryFolder(),
    ...env,
  });
  running.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const exit = once(child, 'exit').then(([code]) => code as number | null);
  return {
    child,
    exit,
    output: () => output,
    async url() {
      await expect.poll(() => output, { timeout: 20_000 }).toMatch(/playground is at http:\/\/127\.0\.0\.1:\d+/);
      return /playground is at (\S+)/.exec(output)?.[1] ?? '';
    },
  };
}

describe('src/main.ts without a token', () => {
  it('opens the playground, whose bot answers from the own archive, and ends cleanly with SIGTERM', async () => {
    const { child, exit, url: opened } = start();
    const url = await opened();
    expect(await (await fetch(url)).text()).toContain('<title>Playground</title>');

    const get = async (path: string) => JSON.parse(await (await fetch(`${url}/page-api/${path}`)).text());
    const stateOf = (): Promise<PageState> => get('state');
    const commandsOf = async () => (await stateOf()).guilds[0]?.channels[0]?.commands.length ?? 0;
    await expect.poll(commandsOf, { timeout: 30_000, interval: 100 }).toBeGreaterThan(5);

    const { me, guilds, examples } = await stateOf();
    const channelId = guilds[0]?.channels[0]?.id ?? '';
    const send = async (name: string, options: object) => {
      const body = JSON.stringify({ channelId, userId: me.id, locale: 'en-US', name, options });
      const headers = { 'content-type': 'application/json' };
      const sent = await fetch(`${url}/page-api/command`, { method: 'POST', headers, body });
      expect(await sent.json()).toEqual({});
      const messages: APIMessage[] = await get(`channels/${channelId}/messages`);
      return messages.at(-1)?.embeds[0];
    };
    expect((await send('ask', { question: 'al-Qaryatayn' }))?.description).toContain('Apr 3, 2016');
    expect(new Set(examples.map(({ name }) => name))).toEqual(new Set(['onthisday', 'ask', 'timeline']));
    expect(examples).toHaveLength(5);
    for (const { name, options } of examples) {
      expect((await send(name, options))?.author?.name, JSON.stringify(options)).toMatch(/\d events?\b/);
    }

    child.kill('SIGTERM');
    expect(await exit).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
  });

  it('keeps the page where the bot cannot start, and says why', async () => {
    const { child, exit, output, url } = start({ ARCHIVE_DIR: '/nowhere' });
    await expect.poll(output, { timeout: 20_000 }).toMatch(/The bot cannot start: .*\/nowhere/);
    expect((await fetch(await url())).status).toBe(200);
    child.kill('SIGINT');
    expect(await exit).toBe(0);
  });

  it('refuses a port that is in use with 1, and one that is none with 2', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const used = start({ PLAYGROUND_PORT: String(typeof address === 'object' ? address?.port : '') });
    const none = start({ PLAYGROUND_PORT: 'x' });
    expect(await Promise.all([used.exit, none.exit])).toEqual([1, 2]);
    expect(used.output()).toContain('the port is in use');
    expect(none.output()).toContain('PLAYGROUND_PORT');
    server.close();
  });
});

it('src/main.ts playground opens the playground although there is a token', async () => {
  const { child, exit, url } = start({ DISCORD_TOKEN: 'a-real-one' }, ['playground']);
  expect((await fetch(await url())).status).toBe(200);
  child.kill('SIGTERM');
  expect(await exit).toBe(0);
});
