import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { dayOf } from '../../src/archive/day.ts';
import { pathOf, writePage } from '../../src/archive/write-page.ts';
import { endAll, openDiscord, root } from './real-bot.ts';
import { startProcess } from './run-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'annalist-changed-'));
afterAll(async () => {
  await endAll();
  rmSync(folder, { recursive: true, force: true });
});

const TITLE = 'The Ruritanian parliament moves into a lighthouse.';
const DAY = dayOf(2016, 4, 3) ?? 0;

it('answers from a page that was written while the bot runs', { timeout: 180_000 }, async () => {
  const [archive, state] = [join(folder, 'archive'), join(folder, 'state')];
  cpSync(join(root, 'data/archive'), archive, { recursive: true });
  const place = await openDiscord();
  const env = { DISCORD_TOKEN: place.token, DISCORD_API_URL: place.api, ARCHIVE_DIR: archive, STATE_DIR: state };
  const bot = startProcess(['src/main.ts'], env);
  try {
    const ask = async () => {
      const options = { question: 'Ruritanian parliament lighthouse' };
      return JSON.stringify((await place.sendCommand({ name: 'ask', options })).message);
    };
    while (!(await ask().catch(() => ''))) await sleep(200);
    expect(await ask()).not.toContain('moves into a lighthouse');
    const page = writePage({ day: DAY, title: TITLE, summary: null, sources: [], image: null, related: [] });
    writeFileSync(join(archive, pathOf(DAY, TITLE)), page);
    while (!(await ask()).includes('moves into a lighthouse')) await sleep(200);
  } finally {
    bot.kill('SIGTERM');
  }
});
