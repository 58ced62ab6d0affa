import { describe, expect, it } from 'vitest';
import { sql } from '../../../src/daily/stores/sql.ts';

describe('sql', () => {
  it('makes values of what stands in braces, and parts of other statements', () => {
    const shards = sql`key % ${4} IN (${[1, 2]})`;
    expect(sql`SELECT * FROM posts WHERE due <= ${9} AND ${shards} LIMIT ${null}`).toEqual({
      text: 'SELECT * FROM posts WHERE due <= $1 AND key % $2 IN ($3, $4) LIMIT $5',
      values: [9, 4, 1, 2, null],
    });
  });

  it('lets no value become text', () => {
    const { text, values } = sql`DELETE FROM posts WHERE date = ${"'; DROP TABLE posts; --"}`;
    expect([text, values]).toEqual(['DELETE FROM posts WHERE date = $1', ["'; DROP TABLE posts; --"]]);
  });
});
