import { statSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Annalist } from '../../../src/annalist.ts';
import { paperFor } from '../../../src/cli/paper.ts';
import { readHistory, writeHistory } from '../../../src/cli/prompt/history-file.ts';
import { runPrompt } from '../../../src/cli/prompt/run-prompt.ts';
import { removeTemporary, temporaryFolder } from '../../archive/temporary-archive.ts';
import { openOwnArchive } from '../../end-to-end/real-bot.ts';

let annalist: Annalist;
beforeAll(async () => {
  annalist = await openOwnArchive();
});
afterAll(removeTemporary);

/** What a prompt without a terminal writes for these lines, in the parts between its prompts. */
async function converse(lines: readonly string[], historyFile = join(temporaryFolder(), 'questions')) {
  const input = new PassThrough();
  const output = new PassThrough();
  const reader = { locale: 'en-US', credit: annalist.archive.credit, paper: paperFor(output), numbered: true };
  const asking = { today: 20_779, locale: 'en-US' };
  const running = runPrompt({ annalist, asking, reader, input, output, historyFile });
  input.end(lines.map((line) => `${line}\n`).join(''));
  await running;
  output.end();
  const [greeting, ...answers] = (await text(output)).split('› ');
  return { greeting, answers };
}

describe('runPrompt', () => {
  it('answers questions, and opens what a number stands before', async () => {
    const { greeting, answers } = await converse(['al-Qaryatayn', '3', '1']);
    const [list = '', card = '', related = ''] = answers;
    expect(greeting).toContain('a number follows');
    expect(list).toMatch(/^\nAl Qaryatayn · 5 events\n/);
    expect(list).toMatch(/\n 3 {2}April 3, 2016 .*\n {4}Government troops drive/);
    expect(card).toMatch(/^\nApril 3, 2016 .*\n {4}Government troops drive/);
    expect(card).toMatch(/\nRelated events\n 1 {2}/);
    expect(related).toMatch(/↩ Back: Government troops drive/);
  });

  it('goes back the way it came', async () => {
    const { answers } = await converse(['al-Qaryatayn', '3', '1']);
    const back = /\n *(\d+) {2}↩ Back/.exec(answers[2] ?? '')?.[1] ?? '';
    const { answers: again } = await converse(['al-Qaryatayn', '3', '1', back]);
    expect(again[3]).toMatch(/^\nApril 3, 2016 .*\n {4}Government troops drive/);
  });

  it('turns pages', async () => {
    const { answers: first } = await converse(['United States']);
    const next = Number(/\n *(\d+) {2}Next/.exec(first[0] ?? '')?.[1]);
    const { answers } = await converse(['United States', `${next}`, `${next + 1}`]);
    expect(answers.map((answer) => /Page \d/.exec(answer)?.[0] ?? '')).toEqual(['Page 1', 'Page 2', 'Page 1', '']);
  });

  it('keeps what was offered over a number that nothing has, and asks numbers where nothing is offered', async () => {
    const { answers } = await converse(['2011', '77', '1']);
    expect(answers[1]).toContain('Nothing has that number: type one from 1 to');
    expect(answers[2]).toMatch(/2011/);
  });

  it('passes over empty lines and ends with exit', async () => {
    const { answers } = await converse(['', '  ', 'exit', 'never asked']);
    expect(answers.map((answer) => answer.trim()).filter(Boolean)).toEqual([]);
  });
});

describe('the questions of earlier prompts', () => {
  it('are none where there is no file', () => {
    expect(readHistory(join(temporaryFolder(), 'nothing'))).toEqual([]);
  });

  it('are kept newest first, for the person alone, without the numbers', () => {
    const file = join(temporaryFolder(), 'deep', 'questions');
    writeHistory(file, ['newest', '3', 'oldest']);
    expect(readHistory(file)).toEqual(['newest', 'oldest']);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('are not kept where they cannot be', () => {
    expect(() => writeHistory(join(import.meta.filename, 'questions'), ['x'])).not.toThrow();
  });
});
