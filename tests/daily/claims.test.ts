import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { findPostgres, postgresDatabase, sqliteDatabase, type TestDatabase } from './databases.ts';
import { sampleSubscription } from './sample-subscription.ts';

const NODE = join(import.meta.dirname, '../../node_modules/.bin/node');
const NOON = Date.UTC(2027, 4, 3, 12);
const PROCESSES = 3;
const POSTS = 150;

const postgres = await findPostgres();
const DATABASES: readonly [string, TestDatabase | null][] = [
  ['SQLite', sqliteDatabase()],
  ['PostgreSQL', postgres === null ? null : postgresDatabase(postgres)],
];

describe.each(DATABASES)('several processes on %s', (_, database) => {
  if (database === null) {
    it.skip('are not tried: no PostgreSQL server answers', () => undefined);
    return;
  }
  afterAll(() => database.drop());

  it('claim each post once, all together', async () => {
    const store = await database.open();
    const next = { date: '2027-05-03', due: NOON };
    const ids = Array.from({ length: POSTS }, (_, index) => `post${String(index).padStart(4, '0')}`);
    for (const id of ids) await store.put(sampleSubscription({ id }), next);
    const children = Array.from({ length: PROCESSES }, () =>
      spawn(NODE, [join(import.meta.dirname, 'claimant.ts'), database.where ?? '', String(NOON)]),
    );
    const said = children.map(({ stdout }) => text(stdout));
    await Promise.all(children.map((child) => once(child.stdout, 'readable')));
    for (const { stdin } of children) stdin.write('go\n');
    await Promise.all(children.map(ended));
    const claims = (await Promise.all(said)).map((lines) => lines.match(/(?<=claimed ).+/g) ?? []);
    expect(claims.flat().toSorted()).toEqual(ids);
    expect(claims.filter((some) => some.length > 0).length).toBeGreaterThan(1);
    await store.close();
  }, 60_000);
});

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null) await once(child, 'exit');
}
