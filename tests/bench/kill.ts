import { sqliteDatabase } from '../daily/databases.ts';
import { runKills } from '../daily-proofs/kill-run.ts';
import { createRandom, seedOfRun } from '../daily-proofs/random.ts';
import type { Benchmark, Table } from './benchmark.ts';

const KILLS = 50;

/** What is left of a morning on which the bot is killed over and over. */
export const kill: Benchmark = {
  name: 'kill',
  about:
    'Two hundred posts of one minute (SQLite, one process) while the bot is killed 50 times; Discord lets it in once in five seconds and counts its requests.',
  async *run() {
    const database = sqliteDatabase();
    const random = createRandom(seedOfRun());
    const began = performance.now();
    const { discord, rows, kills } = await runKills({ database, processes: 1, kills: KILLS, random, strict: true });
    const channels = [...discord.world.channels.values()].map(({ id }) => discord.messages(id).length);
    const table: Table = {
      title: `Kills (PROOF_SEED=${random.seed})`,
      head: ['', ''],
      rows: [
        [
          'kills',
          Object.entries(kills)
            .map(([moment, count]) => `${count} ${moment}`)
            .join(', '),
        ],
        ['channels with exactly one message', String(channels.filter((messages) => messages === 1).length)],
        ['channels with none', String(channels.filter((messages) => messages === 0).length)],
        ['channels with more', String(channels.filter((messages) => messages > 1).length)],
        ['rows of the ledger that say sent', String(rows.filter(({ state }) => state === 'sent').length)],
        ['answers 429', String(discord.requests.filter(({ status }) => status === 429).length)],
        ['minutes', ((performance.now() - began) / 60_000).toFixed(1)],
      ],
    };
    await discord.close();
    await database.drop();
    yield table;
  },
};
