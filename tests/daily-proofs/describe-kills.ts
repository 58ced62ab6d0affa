import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../daily/databases.ts';
import { fastest } from './fastest.ts';
import { type KillOutcome, runKills } from './kill-run.ts';
import { createRandom, seedOfRun } from './random.ts';

const KILLS = 50;

/** What is true after 200 posts of one minute and 50 kills, on a database, with so many processes of one shard each. */
export function describeKills(name: string, makeDatabase: () => TestDatabase, processes: number): void {
  const seed = seedOfRun();
  describe(`200 posts of one minute through ${KILLS} kills: ${name} (PROOF_SEED=${seed})`, () => {
    let database: TestDatabase;
    let outcome: KillOutcome;
    beforeAll(async () => {
      database = makeDatabase();
      outcome = await runKills({ database, processes, kills: KILLS, random: createRandom(seed) });
    });
    afterAll(async () => {
      await outcome.discord.close();
      await database.drop();
    });

    it('makes exactly one message for every subscription', () => {
      const { discord, rows } = outcome;
      const channels = [...discord.world.channels.values()];
      expect(channels).toHaveLength(200);
      const posted = channels.map(({ id }) => discord.messages(id).length);
      expect(Object.groupBy(posted, String)).toEqual({ 1: posted });
      expect(rows).toHaveLength(200);
    });

    it('knows each of them in the ledger', () => {
      for (const { state, why, channelId, messageId } of outcome.rows) {
        const [message] = outcome.discord.messages(channelId) as [APIMessage?];
        expect({ state, why, messageId }).toEqual({ state: 'sent', why, messageId: message?.id });
      }
    });

    it('kills at least 50 times and in every moment', () => {
      const { kills, discord, lives } = outcome;
      const posts = discord.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/messages'));
      const looks = discord.requests.filter(({ method, path }) => method === 'GET' && path.includes('/messages'));
      console.log('kills:', kills, 'lives', lives, 'posts tried', posts.length, 'channels looked at', looks.length);
      const { idle: _, ...aimed } = kills;
      expect(Object.values(aimed).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(KILLS);
      expect(Math.min(...Object.values(aimed))).toBeGreaterThan(0);
      expect(posts.length).toBeGreaterThan(200);
    });

    it('sends nothing that Discord refuses, and never more than 25 posts a second', () => {
      const { discord, departures } = outcome;
      expect(discord.violations).toEqual([]);
      expect(discord.requests.filter(({ status }) => status === 401 || status === 403 || status === 429)).toEqual([]);
      expect(departures.length).toBeGreaterThan(200);
      expect(fastest(departures)).toBeLessThanOrEqual(25);
    });
  });
}
