import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqlite } from '../../../src/daily/stores/open-sqlite.ts';
import { sql } from '../../../src/daily/stores/sql.ts';

describe('openSqlite', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'annalist-sqlite-'));
    file = join(folder, 'below', 'daily.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('lets everybody else go on while it waits', async () => {
    const database = await openSqlite(file);
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    let isDone = false;
    const written = database.run(sql`UPDATE pace SET next = ${7}`).then(() => {
      isDone = true;
    });
    for (let turns = 0; turns < 1_000; turns += 1) await turn();
    expect(isDone).toBe(false);
    other.exec('ROLLBACK');
    await written;
    expect(await database.run(sql`SELECT next FROM pace`)).toEqual([[{ next: 7 }]]);
    other.close();
    await database.close();
  });

  it('answers in the order in which it is asked, also while it closes, and nothing after that', async () => {
    const database = await openSqlite(file);
    const answers = Array.from({ length: 50 }, (_, index) => {
      return database.run(sql`UPDATE pace SET next = next + ${index} RETURNING next`);
    });
    await database.close();
    const sums = (await Promise.all(answers)).flat(2).map(({ next }) => next);
    expect(sums).toEqual(Array.from({ length: 50 }, (_, index) => (index * (index + 1)) / 2));
    await expect(database.run(sql`SELECT next FROM pace`)).rejects.toThrow('it is closed');
  });

  it('says what is wrong with a statement, undoes those before it, and goes on', async () => {
    const database = await openSqlite(file);
    const failed = database.run(sql`UPDATE pace SET next = ${5}`, sql`DELETE FROM nowhere`);
    await expect(failed).rejects.toThrow('Asking the store of the daily post: no such table: nowhere');
    expect(await database.run(sql`SELECT next FROM pace`)).toEqual([[{ next: 0 }]]);
    await database.close();
  });

  it('opens no file that it cannot read or that a newer program wrote', async () => {
    writeFileSync(join(folder, 'below'), '');
    await expect(openSqlite(file)).rejects.toThrow();
    const newer = join(folder, 'newer.sqlite');
    await (await openSqlite(newer)).close();
    const other = new DatabaseSync(newer);
    other.exec('UPDATE schema_version SET version = 99');
    other.close();
    await expect(openSqlite(newer)).rejects.toThrow('it has version 99, this program knows versions up to');
  });
});
