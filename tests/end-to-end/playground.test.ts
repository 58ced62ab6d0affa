import { once } from 'node:events';
import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, describe, expect, it } from 'vitest';
import { removeTemporary, temporaryFolder } from '../archive/temporary-archive.ts';
import { startProcess } from './run-process.ts';

afterAll(removeTemporary);

interface PageState {
  readonly me: { readonly id: string };
  readonly bot: { readonly online: boolean };
  readonly guilds: readonly {
    readonly channels: readonly { readonly id: string; readonly commands: readonly unknown[] }[];
  }[];
}

describe('src/main.ts without a token', () => {
  it('opens the playground, whose bot answers from the own archive, and ends cleanly with SIGTERM', async () => {
    const child = startProcess(['src/main.ts'], { PLAYGROUND_PORT: '0', STATE_DIR: temporaryFolder() });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    const exit = once(child, 'exit');
    try {
      await expect.poll(() => output, { timeout: 20_000 }).toMatch(/playground is at http:\/\/127\.0\.0\.1:\d+/);
      const url = /playground is at (\S+)/.exec(output)?.[1] ?? '';
      expect(await (await fetch(url)).text()).toContain('<title>Playground</title>');

      const get = async (path: string) => JSON.parse(await (await fetch(`${url}/page-api/${path}`)).text());
      const stateOf = (): Promise<PageState> => get('state');
      const commandsOf = async () => (await stateOf()).guilds[0]?.channels[0]?.commands.length ?? 0;
      await expect.poll(commandsOf, { timeout: 30_000, interval: 100 }).toBeGreaterThan(5);

      const { me, guilds } = await stateOf();
      const channelId = guilds[0]?.channels[0]?.id ?? '';
      const body = { channelId, userId: me.id, locale: 'en-US', name: 'ask', options: { question: 'al-Qaryatayn' } };
      const headers = { 'content-type': 'application/json' };
      const sent = await fetch(`${url}/page-api/command`, { method: 'POST', headers, body: JSON.stringify(body) });
      expect(await sent.json()).toEqual({});
      const messages: APIMessage[] = await get(`channels/${channelId}/messages`);
      expect(messages.at(-1)?.embeds[0]?.description).toContain('April 3, 2016');

      const asked = performance.now();
      child.kill('SIGTERM');
      expect((await exit)[0]).toBe(0);
      expect(performance.now() - asked).toBeLessThan(8_000);
      await expect(fetch(url)).rejects.toThrow();
    } finally {
      child.kill('SIGKILL');
    }
  });
});
