import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** Starts a playground whose bot is that program, in a process of its own. */
function start(bot: string, port = '0') {
  const file = join(mkdtempSync(join(tmpdir(), 'playground-')), 'bot.js');
  writeFileSync(file, bot);
  const program = `
    import { startPlayground } from './src/local-discord/playground.ts';
    process.exitCode = await startPlayground(process.env, ${JSON.stringify(file)});`;
  const env = { ...process.env, PLAYGROUND_PORT: port, DISCORD_TOKEN: 'a real one' };
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  return { child, output: () => output, exit: once(child, 'exit').then(([code]) => code as number) };
}

const polite = `
  console.log('bot has', process.env.DISCORD_TOKEN, process.env.DISCORD_API_URL);
  process.on('SIGTERM', () => { console.log('bot says goodbye'); process.exit(0); });
  setInterval(() => {}, 1000);`;

describe('startPlayground', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('runs the bot against the local Discord until %s', async (signal) => {
    const { child, output, exit } = start(polite);
    await expect.poll(output, { timeout: 5000 }).toMatch(/bot has local-discord-token http:\/\/127\.0\.0\.1:\d+\/api/);
    const url = /playground is at (\S+)/.exec(output())?.[1] ?? '';
    expect(await (await fetch(url)).text()).toContain('<title>Playground</title>');
    child.kill(signal);
    expect(await exit).toBe(0);
    expect(output()).toContain('bot says goodbye');
  });

  it('says so when the bot ends, and keeps the page', async () => {
    const { child, output, exit } = start('process.exit(3)');
    await expect.poll(output, { timeout: 5000 }).toContain('The bot has ended (exit code 3)');
    const url = /playground is at (\S+)/.exec(output())?.[1] ?? '';
    expect((await fetch(url)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await exit).toBe(0);
  });

  it.each([
    ['no port', 'x', 'expected a number'],
    ['a port out of range', '70000', 'expected a number'],
  ])('refuses %s', async (_, port, words) => {
    const { output, exit } = start(polite, port);
    expect(await exit).toBe(1);
    expect(output()).toContain(words);
  });

  it('says when the port is in use', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const { output, exit } = start(polite, String(typeof address === 'object' ? address?.port : ''));
    expect(await exit).toBe(1);
    expect(output()).toContain('the port is in use');
    server.close();
  });
});
