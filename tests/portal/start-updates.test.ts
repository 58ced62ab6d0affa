import { afterAll, describe, expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';
import { lastUpdate, noteUpdate } from '../../src/portal/last-update.ts';
import { type Ended, startUpdates } from '../../src/portal/start-updates.ts';
import { removeTemporary, temporaryArchive, temporaryFolder } from '../archive/temporary-archive.ts';

const HOUR = 3_600_000;
afterAll(removeTemporary);

/** Runs updates that end as given, on a clock that jumps over every pause; resolves when no more comes. */
async function walk(archiveDir: string, endings: readonly Ended[], now = Date.now()) {
  const pauses: number[] = [];
  const log: { level: number }[] = [];
  const left = [...endings];
  const { promise, resolve } = Promise.withResolvers<void>();
  const updates = startUpdates({
    archiveDir,
    log: createLog('info', {
      write: (line) => {
        log.push(JSON.parse(line));
        if (left.length === 0) setImmediate(resolve);
      },
    }),
    now: () => now,
    sleep: async (pause) => void pauses.push(Math.round(pause / HOUR)),
    run: async () => {
      const ending = left.shift();
      if (!ending) {
        updates.stop();
        resolve();
      }
      return ending ?? { code: null, said: '' };
    },
  });
  await promise;
  updates.stop();
  return { pauses, levels: log.map(({ level }) => level) };
}

describe('startUpdates', () => {
  it('goes at once the first time, then each day, and sooner after a failure', async () => {
    const good = { code: 0, said: '8 days' };
    const bad = { code: 1, said: 'it answered 503' };
    expect(await walk(temporaryFolder(), [good, bad, good])).toEqual({ pauses: [0, 24, 1, 24], levels: [30, 40, 30] });
  });

  it('waits for the rest of the day where a timer or an earlier start was there before', async () => {
    const folder = temporaryFolder();
    noteUpdate(folder);
    const now = (lastUpdate(folder) ?? 0) + 10 * HOUR;
    expect((await walk(folder, [{ code: 0, said: '' }], now)).pauses).toEqual([14, 24]);
  });

  it('runs the import in a process of its own', async () => {
    const said = Promise.withResolvers<string>();
    const log = createLog('info', { write: (line) => said.resolve(JSON.parse(line).said) });
    const updates = startUpdates({ archiveDir: temporaryArchive({ CREDIT: 'Our own, CC0' }), log });
    expect(await said.promise).toContain('has a CREDIT of its own');
    updates.stop();
  });

  it('gives up on what will never work', async () => {
    expect(await walk(temporaryFolder(), [{ code: 2, said: 'it has a CREDIT of its own' }])).toEqual({
      pauses: [0],
      levels: [50],
    });
  });
});
