import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const NODE = join(import.meta.dirname, '../../../node_modules/.bin/node');

/** What the reader prints in a process of that time zone: only a new process takes a zone for certain. */
function meaningsIn(zone: string): string {
  const script = join(import.meta.dirname, 'print-meanings.ts');
  return execFileSync(NODE, [script], { encoding: 'utf8', env: { ...process.env, TZ: zone } });
}

describe('readWhen in any time zone', () => {
  const expected = meaningsIn('UTC');

  it.each(['Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Apia', 'Africa/Cairo'])(
    'reads the same days in %s',
    (zone) => {
      expect(expected).toContain('2015-03-29 today: 2015-03-29');
      expect(meaningsIn(zone)).toBe(expected);
    },
    30_000,
  );
});
