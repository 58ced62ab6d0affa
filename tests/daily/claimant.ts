import { setTimeout as sleep } from 'node:timers/promises';
import { createStore } from '../../src/daily/stores/create-store.ts';
import { openPostgres } from '../../src/daily/stores/open-postgres.ts';
import { openSqlite } from '../../src/daily/stores/open-sqlite.ts';

/*
 * A process that claims everything that is due, as fast as it can: `claimant.ts <file or address> <now>`. Says which
 * rows were its own, one a line. Waits for a line on stdin, so that several begin together.
 */
const [, , where = '', now = '0'] = process.argv;
const store = createStore(
  where.startsWith('postgres') ? await openPostgres(where, () => undefined) : await openSqlite(where),
);
console.log('ready');
await new Promise((resolve) => process.stdin.once('data', resolve));
const instant = Number(now);
for (;;) {
  const due = await store.due({ now: instant, shards: { ids: [0], count: 1 }, limit: 20 });
  if (due.length === 0) break;
  for (const scheduled of due) {
    const following = { date: '2027-05-04', due: instant + 86_400_000 };
    const lease = { process: String(process.pid), now: instant, until: instant + 60_000 };
    const row = await store.claim(scheduled, { events: [], following, lease });
    if (row) console.log(`claimed ${row.subscriptionId}`);
    // Who waits for SQLite's lock sleeps and looks again: without a pause nobody else would ever get it.
    await sleep(2);
  }
}
await store.close();
process.exit();
