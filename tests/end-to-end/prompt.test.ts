import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { removeTemporary, temporaryFolder } from '../archive/temporary-archive.ts';
import { root } from './real-bot.ts';

/** Gives a program a terminal of its own; part of every Debian. */
const script = '/usr/bin/script';
const stateDir = temporaryFolder();
afterAll(removeTemporary);

/** A prompt in a terminal: what the person types is sent when the text before it was seen. */
async function prompt(
  steps: readonly (readonly [string | RegExp, string])[],
  env: Readonly<Record<string, string>> = {},
) {
  const command = `stty cols 60; '${process.execPath}' src/cli/main.ts ask --today 2026-11-22`;
  const { PATH = '' } = process.env;
  const child = spawn(script, ['-qfec', command, '/dev/null'], {
    cwd: root,
    env: { PATH, TERM: 'xterm-256color', STATE_DIR: stateDir, ...env },
  });
  let [all, screen] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (data: string) => {
    all += data;
    screen += data;
  });
  const closed = once(child, 'close');
  for (const [seen, typed] of steps) {
    await expect.poll(() => screen, { timeout: 30_000 }).toMatch(seen);
    screen = '';
    child.stdin.write(typed);
  }
  const [code] = await closed;
  return { code, all };
}

describe.skipIf(!existsSync(script))(
  'ask without a question, in a terminal (skipped where script(1) is not there)',
  () => {
    const ctrlD = '\u0004';

    it('completes with Tab, answers in colour within the width, follows numbers, and remembers', async () => {
      const { code } = await prompt([
        [/› /, 'what happened in Kyi\t'],
        [/Kyiv/, '\r'],
        ['\u001b[1mKyiv', '1\r'],
        [/Related events/, ctrlD],
      ]);
      expect(code).toBe(0);
      expect(readFileSync(join(stateDir, 'questions'), 'utf8')).toMatch(/^what happened in Kyiv[^\n]*$/);
      // The arrow recalls it, Ctrl+C takes the line away and then ends.
      const again = await prompt([
        [/› /, '\u001b[A'],
        [/what happened in Kyiv/, '\u0003'],
        [/› /, '\u0003'],
      ]);
      expect(again.code).toBe(0);
    });

    it('draws without colour where NO_COLOR asks for that', async () => {
      const { code, all } = await prompt(
        [
          [/› /, 'al-Qaryatayn\r'],
          [/5 events/, ctrlD],
        ],
        { NO_COLOR: '1' },
      );
      expect(code).toBe(0);
      expect(all).toContain('All of Syria');
      expect(all).not.toMatch(/\[\d+m/);
    });
  },
);
