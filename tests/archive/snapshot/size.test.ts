import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadArchive } from '../../../src/archive/load-archive.ts';
import { packEvents } from '../../../src/archive/snapshot/event-columns.ts';
import { packColumns } from '../../../src/columns/pack-columns.ts';

/** Bytes that an event may cost: some more than it does. The own archive has many names for few events; in a large one it is 40 in memory. */
const IN_MEMORY = 78;
const IN_THE_FILE = 615;

it('keeps an event in few bytes', async () => {
  const events = [...(await loadArchive(join(import.meta.dirname, '../../../data/archive'))).events];
  const { columns, texts } = packEvents(events);
  const inFile = texts.reduce((sum, { length }) => sum + length, 0);
  expect(packColumns(columns).length / events.length).toBeLessThan(IN_MEMORY);
  expect(inFile / events.length).toBeLessThan(IN_THE_FILE);
});
