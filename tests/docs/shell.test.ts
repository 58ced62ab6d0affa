import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { USAGE } from '../../src/cli/usage.ts';
import { removeTemporary, temporaryFolder } from '../archive/temporary-archive.ts';
import { runProcess, runTerminal } from '../end-to-end/run-process.ts';
import { commandLines, DOCUMENTS, read } from './documents.ts';

const stateDir = temporaryFolder();
afterAll(removeTemporary);

const lines = DOCUMENTS.flatMap((file) => commandLines(read(file)).map((line) => ({ file, line })));
const terminal = lines.flatMap(({ file, line }) => {
  const found = /^(?:ARCHIVE_DIR=\S+ )?npm run (?:-s )?(ask|read|places|archive) -- (.*?)(?: [<>] .*)?$/.exec(line);
  return found ? [{ file, line, command: found[1] ?? '', args: wordsOf(found[2] ?? '') }] : [];
});
/** A line with a word that the reader has to put in, or with an address of nobody. */
const hasGap = ({ line, args }: (typeof terminal)[number]) =>
  /\b(?:DIR2?|PATH|SOURCE|ID)\b|\.example\b|downloads\/|\/srv\//.test(line) || args.includes('import-portal');

describe('what documents type into a terminal', () => {
  it('is there', () => {
    expect(terminal.length).toBeGreaterThan(15);
    expect(terminal.filter((one) => !hasGap(one)).length).toBeGreaterThan(5);
  });

  it.each(terminal.filter((one) => !hasGap(one)))('runs: $line ($file)', async ({ command, args }) => {
    const input = '{"id": 1, "question": "11 March", "text": "11 March", "query": "Kyiv"}\n';
    const run = await runTerminal([command, ...args], stateDir, { input });
    expect([run.code, run.err]).toEqual([0, '']);
    expect(run.out).not.toBe('');
  });

  it.each(terminal.filter(hasGap))('is understood: $line ($file)', ({ command, args }) => {
    const [action = ''] = args;
    expect(USAGE).toContain(command === 'archive' ? `npm run archive -- ${action}` : `npm run ${command} --`);
    const options = args.filter((word) => word.startsWith('--'));
    expect(options.filter((option) => !USAGE.includes(option))).toEqual([]);
  });
});

describe('docs/running.md', () => {
  it('backs the daily posts up with its one line', async () => {
    const line = lines.find(({ line }) => line.includes('backup('))?.line ?? '';
    const script = /-e "(.*)"$/.exec(line)?.[1] ?? '';
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'var'));
    const daily = new DatabaseSync(join(folder, 'var/daily.sqlite'));
    daily.exec("PRAGMA journal_mode = WAL; CREATE TABLE posts (date TEXT); INSERT INTO posts VALUES ('2026-11-22')");
    const run = await runProcess(['-e', `process.chdir(${JSON.stringify(folder)}); ${script}`]);
    daily.close();
    expect([run.code, run.err]).toEqual([0, '']);
    const restored = new DatabaseSync(join(folder, 'daily-backup.sqlite'));
    expect(restored.prepare('SELECT date FROM posts').all()).toEqual([{ date: '2026-11-22' }]);
    restored.close();
  });
});

/** Splits as a shell does, as far as the documents go: blanks, and words in double quotes. */
function wordsOf(text: string): readonly string[] {
  return [...text.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}
