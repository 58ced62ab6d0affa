export type Dialect = 'sqlite' | 'postgres';

/** A statement that both databases read alike, or each one's own. */
type Change = string | Readonly<Record<Dialect, string>>;

/**
 * Every step from an empty database to the present one. A step that was released is never changed: what is new is a new
 * step. The table `schema_version` holds how many were taken.
 */
export const MIGRATIONS: readonly (readonly Change[])[] = [
  [
    // `guild_key` is the server's id without its last 22 bits, from which Discord counts its shard.
    // `told_at`: when the person who set it up was last told that it pauses.
    // `wake`: when to look at it, null while it is paused; the same as `next_due` if it was not put off.
    `CREATE TABLE subscriptions (
      id TEXT PRIMARY KEY,
      ordinal BIGINT NOT NULL,
      guild_id TEXT NOT NULL,
      guild_key BIGINT NOT NULL,
      channel_id TEXT NOT NULL,
      settings TEXT NOT NULL,
      paused TEXT,
      next_date TEXT NOT NULL,
      next_due BIGINT NOT NULL,
      wake BIGINT,
      told_at BIGINT
    )`,
    'CREATE INDEX subscriptions_guild ON subscriptions (guild_id, ordinal)',
    'CREATE INDEX subscriptions_wake ON subscriptions (wake, id)',
    'CREATE INDEX subscriptions_due ON subscriptions (next_due)',
    `CREATE TABLE posts (
      subscription_id TEXT NOT NULL,
      date TEXT NOT NULL,
      guild_id TEXT NOT NULL,
      guild_key BIGINT NOT NULL,
      channel_id TEXT NOT NULL,
      due BIGINT NOT NULL,
      state TEXT NOT NULL,
      message_id TEXT,
      events TEXT NOT NULL,
      widened TEXT,
      why TEXT NOT NULL,
      claimed_by TEXT NOT NULL,
      at BIGINT NOT NULL,
      lease_until BIGINT NOT NULL,
      uncertain_since BIGINT,
      tries INTEGER NOT NULL,
      PRIMARY KEY (subscription_id, date)
    )`,
    "CREATE INDEX posts_open ON posts (lease_until) WHERE state = 'claimed'",
    'CREATE INDEX posts_guild ON posts (guild_id, date)',
    'CREATE INDEX posts_channel ON posts (channel_id, due)',
    'CREATE INDEX posts_due ON posts (due)',
    'CREATE TABLE removals (guild_id TEXT PRIMARY KEY, at BIGINT NOT NULL)',
    'CREATE TABLE pace (one INTEGER PRIMARY KEY, next BIGINT NOT NULL)',
    'INSERT INTO pace (one, next) VALUES (1, 0)',
  ],
  [
    // One row for each event of a post, so that whether a channel had an event is found without reading its whole past.
    `CREATE TABLE shown (
      subscription_id TEXT NOT NULL,
      date TEXT NOT NULL,
      event_id TEXT NOT NULL,
      channel_id TEXT NOT NULL,
      PRIMARY KEY (subscription_id, date, event_id),
      FOREIGN KEY (subscription_id, date) REFERENCES posts (subscription_id, date) ON DELETE CASCADE
    )`,
    'CREATE INDEX shown_channel ON shown (channel_id, event_id)',
    {
      sqlite: `INSERT INTO shown (subscription_id, date, event_id, channel_id)
        SELECT DISTINCT subscription_id, date, value, channel_id FROM posts, json_each(posts.events)`,
      postgres: `INSERT INTO shown (subscription_id, date, event_id, channel_id)
        SELECT DISTINCT subscription_id, date, value, channel_id FROM posts, json_array_elements_text(posts.events::json)`,
    },
    'DROP INDEX posts_channel',
  ],
];

/** Where the version is kept; made before anything else. */
export const VERSION_TABLE = 'CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)';
export const READ_VERSION = 'SELECT version FROM schema_version';

/**
 * The statements that bring a database to the present version. Throws where it is newer than this program: what an older
 * one wrote into it could be lost.
 */
export function stepsFrom(version: number | null, dialect: Dialect): readonly string[] {
  const from = version ?? 0;
  if (from > MIGRATIONS.length) {
    throw new Error(
      `Opening the store of the daily post: it has version ${from}, this program knows versions up to ${MIGRATIONS.length}`,
    );
  }
  if (from === MIGRATIONS.length) return [];
  const record =
    version === null ? 'INSERT INTO schema_version (version) VALUES' : 'UPDATE schema_version SET version =';
  const changes = MIGRATIONS.slice(from).flat();
  const statements = changes.map((change) => (typeof change === 'string' ? change : change[dialect]));
  return [...statements, `${record} (${MIGRATIONS.length})`];
}
