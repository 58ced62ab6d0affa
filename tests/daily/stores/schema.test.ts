import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, describe, expect, it } from 'vitest';
import { type Dialect, MIGRATIONS, stepsFrom } from '../../../src/daily/stores/schema.ts';

/** A database of an older version, brought to the present one. */
interface Older {
  exec(text: string): unknown;
  rows(text: string): unknown;
  close(): unknown;
}

const folder = mkdtempSync(join(tmpdir(), 'annalist-schema-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const DATABASES: readonly [Dialect, () => Promise<Older>][] = [
  [
    'sqlite',
    async () => {
      const database = new DatabaseSync(join(folder, 'old.sqlite'));
      return {
        exec: (text) => database.exec(text),
        rows: (text) => database.prepare(text).all(),
        close: () => database.close(),
      };
    },
  ],
  [
    'postgres',
    async () => {
      const database = await PGlite.create();
      return {
        exec: (text) => database.exec(text),
        rows: async (text) => (await database.query(text)).rows,
        close: () => database.close(),
      };
    },
  ],
];

describe.each(DATABASES)('stepsFrom, %s', (dialect, open) => {
  it('brings what a channel had along from version 1', async () => {
    const database = await open();
    await database.exec('CREATE TABLE schema_version (version INTEGER NOT NULL)');
    await database.exec('INSERT INTO schema_version (version) VALUES (1)');
    for (const change of MIGRATIONS[0] ?? []) if (typeof change === 'string') await database.exec(change);
    await database.exec(`INSERT INTO posts (subscription_id, date, guild_id, guild_key, channel_id, due, state, events, why,
      claimed_by, at, lease_until, tries) VALUES ('s', '2027-05-03', '1', 0, '2', 5, 'sent', '["a","b"]', '', 'p', 5, 9, 1)`);
    for (const step of stepsFrom(1, dialect)) await database.exec(step);
    const shown = await database.rows('SELECT channel_id, event_id, date FROM shown ORDER BY event_id');
    expect(shown).toEqual([
      { channel_id: '2', event_id: 'a', date: '2027-05-03' },
      { channel_id: '2', event_id: 'b', date: '2027-05-03' },
    ]);
    expect(await database.rows('SELECT version FROM schema_version')).toEqual([{ version: MIGRATIONS.length }]);
    await database.close();
  });

  it('has nothing to do for the present version', () => {
    expect(stepsFrom(MIGRATIONS.length, dialect)).toEqual([]);
  });
});
