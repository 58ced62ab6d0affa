import { describe, it } from 'vitest';
import { findPostgres, postgresDatabase } from '../daily/databases.ts';
import { describeKills } from './describe-kills.ts';

const postgres = await findPostgres();

if (postgres === null) {
  describe('200 posts through kills: PostgreSQL', () => {
    it.skip('is not tried: no PostgreSQL server answers', () => undefined);
  });
} else describeKills('PostgreSQL, two processes with a shard each', () => postgresDatabase(postgres), 2);
