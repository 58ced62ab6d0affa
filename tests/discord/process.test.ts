import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/start.ts';

const root = join(import.meta.dirname, '../..');
const stateDir = mkdtempSync(join(tmpdir(), 'annalist-process-'));
let place: LocalDiscord;

beforeAll(async () => {
  place = await startLocalDiscord();
});

afterAll(async () => {
  await place.close();
  rmSync(stateDir, { recursive: true, force: true });
});

describe('src/main.ts', () => {
  it('answers over a real connection and ends with 0 within five seconds of SIGTERM', async () => {
    const bot = startProcess({ DISCORD_TOKEN: place.token });
    await bot.says('"msg":"ready"');
    const { message } = await place.sendCommand({ name: 'help' });
    expect(message.embeds[0]?.title).toBeTruthy();
    const asked = performance.now();
    bot.child.kill('SIGTERM');
    expect(await bot.exitCode).toBe(0);
    expect(performance.now() - asked).toBeLessThan(5_000);
    expect(place.violations).toEqual([]);
  });

  it('ends with 1 and one clear line where the token is wrong', async () => {
    const bot = startProcess({ DISCORD_TOKEN: 'not.the.token' });
    expect(await bot.exitCode).toBe(1);
    expect(bot.stderr().trim().split('\n')).toEqual(['Discord refused the token: check DISCORD_TOKEN']);
  });

  it('ends with 2 and every problem where the configuration is wrong', async () => {
    const bot = startProcess({ DISCORD_TOKEN: 'not a token', HEALTH_PORT: 'x' });
    expect(await bot.exitCode).toBe(2);
    expect(
      bot
        .stderr()
        .trim()
        .split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(['DISCORD_TOKEN', 'HEALTH_PORT']);
  });
});

function startProcess(env: Record<string, string>) {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, ['src/main.ts'], {
    cwd: root,
    env: { PATH, STATE_DIR: stateDir, DISCORD_API_URL: place.api, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const out = collect(child.stdout);
  const err = collect(child.stderr);
  return { child, stderr: err.text, exitCode: exitOf(child), says: out.has };
}

async function exitOf(child: ChildProcess): Promise<number | null> {
  await once(child, 'close');
  return child.exitCode;
}

function collect(stream: NodeJS.ReadableStream) {
  let text = '';
  stream.setEncoding('utf8').on('data', (more: string) => {
    text += more;
  });
  return {
    text: () => text,
    has: async (words: string) => {
      while (!text.includes(words)) await once(stream, 'data');
    },
  };
}
