import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DailyStore } from '../../../src/daily/store.ts';
import { findPostgres, pgliteDatabase, postgresDatabase, sqliteDatabase, type TestDatabase } from '../databases.ts';
import { claimContract } from './claim-contract.ts';
import { guildContract } from './guild-contract.ts';
import { historyContract } from './history-contract.ts';
import { FIFTH, GUILD, SIXTH, storesOf } from './stores.ts';
import { subscriptionContract } from './subscription-contract.ts';

const postgres = await findPostgres();
const DATABASES: readonly [string, (() => TestDatabase) | null][] = [
  ['SQLite', sqliteDatabase],
  ['PGlite', pgliteDatabase],
  ['PostgreSQL', postgres === null ? null : () => postgresDatabase(postgres)],
];
/** What every store keeps to, whichever database is below it. */
const CONTRACTS = [subscriptionContract, claimContract, historyContract, guildContract];

describe.each(DATABASES)('createStore on %s', (_, makeDatabase) => {
  if (makeDatabase === null) {
    it.skip('is not tried: no PostgreSQL server answers', () => undefined);
    return;
  }
  let database: TestDatabase;
  let one: DailyStore;
  let other: DailyStore;
  beforeAll(async () => {
    database = makeDatabase();
    one = await database.open();
    other = await database.open();
  }, 30_000);
  afterAll(async () => {
    await one.close();
    await other.close();
    await database.drop();
  });
  beforeEach(async () => {
    for (const guild of [GUILD, FIFTH, SIXTH]) await one.forgetGuild(guild);
  });

  it('answers when it is asked whether it is there', async () => {
    await expect(one.ping()).resolves.toBeUndefined();
  });

  for (const contract of CONTRACTS) contract(storesOf(() => ({ one, other })));
});
