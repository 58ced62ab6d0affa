import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { folderOf, pathOf, writePage } from '../../src/archive/write-page.ts';
import { type KeptArchive, keepArchive } from '../../src/keep/keep-archive.ts';
import { createLog } from '../../src/log.ts';
import { removeTemporary, temporaryArchive, temporaryFolder } from '../archive/temporary-archive.ts';

const ASKING = { today: 20_000, locale: 'en-GB' };
const DAY = 16_000;
const kept: KeptArchive[] = [];

afterEach(() => {
  for (const one of kept.splice(0)) one.stop();
});
afterAll(removeTemporary);

function page(title: string): string {
  return writePage({ day: DAY, title, summary: null, sources: [], image: null, related: [] });
}

const file = (title: string) => pathOf(DAY, title).slice(1);
const FERRY = 'A ferry sinks off Bergen.';
const archive = () => temporaryArchive({ [file(FERRY)]: page(FERRY) });

/** Keeps an archive; `said` gathers what is logged. */
async function keep(archiveDir: string, stateDir: string) {
  const said: { msg: string; level: number }[] = [];
  const log = createLog('debug', { write: (line: string) => void said.push(JSON.parse(line)) });
  const one = await keepArchive({ archiveDir, stateDir, ignore: [] }, log);
  kept.push(one);
  return { annalist: one.annalist, said };
}

/** Waits until something is so; the test's own patience ends it. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(20);
}

const knows = ({ annalist }: Awaited<ReturnType<typeof keep>>, title: string) =>
  annalist().ask(title, ASKING).kind === 'list';

describe('keepArchive', { timeout: 120_000 }, () => {
  it('takes up pages that are added, changed and removed while it serves', async () => {
    const directory = archive();
    const one = await keep(directory, temporaryFolder());
    expect(knows(one, 'ferry')).toBe(true);
    const added = join(directory, file('A museum closes in Rome.'));
    writeFileSync(added, page('A museum closes in Rome.'));
    await until(() => knows(one, 'museum'));
    writeFileSync(added, page('A library opens in Rome.'));
    await until(() => knows(one, 'library') && !knows(one, 'museum'));
    rmSync(added);
    await until(() => !knows(one, 'library'));
    expect(knows(one, 'ferry')).toBe(true);
    expect(one.said.filter(({ msg }) => msg !== 'the archive has changed')).toEqual([]);
  });

  it('notices a page in a folder that was not there', async () => {
    const directory = archive();
    const one = await keep(directory, temporaryFolder());
    const title = 'A tunnel opens in Basel.';
    const later = writePage({ day: DAY + 900, title, summary: null, sources: [], image: null, related: [] });
    mkdirSync(join(directory, folderOf(DAY + 900)), { recursive: true });
    writeFileSync(join(directory, pathOf(DAY + 900, title)), later);
    await until(() => knows(one, 'tunnel'));
  });

  it('serves what was kept at once, and takes up what changed before it began', async () => {
    const [directory, state] = [archive(), temporaryFolder()];
    await keep(directory, state);
    kept.pop()?.stop();
    writeFileSync(join(directory, file(FERRY)), page('A ferry is found.'));
    const one = await keep(directory, state);
    expect(one.annalist().archive.events.titleOf(0)).toBe(FERRY);
    await until(() => one.annalist().archive.events.titleOf(0) === 'A ferry is found.');
  });

  it('goes on with what it has where the archive cannot be read any more', async () => {
    const directory = archive();
    const one = await keep(directory, temporaryFolder());
    rmSync(directory, { recursive: true });
    await until(() => one.said.length > 0);
    expect(one.said[0]?.msg).toMatch(/^Cannot look at the archive's pages: .*; what was read before is served$/);
    expect(knows(one, 'ferry')).toBe(true);
  });
});
