import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMediaWiki } from '../../src/portal/media-wiki.ts';
import { type FakeWiki, startFakeWiki } from './fake-wiki.ts';

let server: FakeWiki;
let pauses: number[];
beforeEach(async () => {
  server = await startFakeWiki();
  pauses = [];
});
afterEach(() => server.close());

const open = () =>
  openMediaWiki({ api: server.api, userAgent: 'Annalist/0 (tests)', sleep: async (pause) => void pauses.push(pause) });

describe('openMediaWiki', () => {
  it('gives texts with their revisions, through redirects, and leaves out what is missing', async () => {
    server.save('A', 'text of A');
    server.save('B', 'text of B');
    server.redirects.set('old B', 'B');
    expect(await open().texts(['A', 'old B', 'C'])).toEqual(
      new Map([
        ['A', { id: 101, at: '2026-09-20T01:41:00Z', wikitext: 'text of A' }],
        ['old B', { id: 102, at: '2026-09-20T01:42:00Z', wikitext: 'text of B' }],
      ]),
    );
    expect(await open().revisions(['A', 'C'])).toEqual(new Map([['A', { id: 101, at: '2026-09-20T01:41:00Z' }]]));
  });

  it('asks for 50 at once, one request after the other, says who it is, and minds the lag', async () => {
    const titles = Array.from({ length: 120 }, (_, index) => `Page ${index}`);
    for (const title of titles) server.save(title, title);
    expect((await open().revisions(titles)).size).toBe(120);
    expect((await open().texts(titles)).size).toBe(120);
    expect(server.asked.map((one) => one.get('titles')?.split('|').length)).toEqual([
      50, 50, 20, 50, 50, 50, 50, 20, 20,
    ]);
    expect(server.mostAtWork()).toBe(1);
    expect([...server.agents]).toEqual(['Annalist/0 (tests)']);
    expect(server.asked.every((one) => one.get('maxlag') === '5')).toBe(true);
  });

  it('asks nothing where there is nothing to ask', async () => {
    expect((await open().revisions([])).size).toBe(0);
    expect(server.asked).toEqual([]);
  });

  it.each([
    ['too many requests', { status: 429, retryAfter: 7 }, [7_000]],
    ['a failure', { status: 503 }, [2_000]],
    ['copies that lag', { status: 200, body: { error: { code: 'maxlag', info: 'Waiting' } }, retryAfter: 5 }, [5_000]],
  ])('waits and asks again after %s', async (_, trouble, expected) => {
    server.save('A', 'x');
    server.trouble.push(trouble);
    expect((await open().revisions(['A'])).size).toBe(1);
    expect(pauses).toEqual(expected);
  });

  it('waits longer each time, and gives up with a reason', async () => {
    server.trouble.push(...Array.from({ length: 6 }, () => ({ status: 502 })));
    await expect(open().revisions(['A'])).rejects.toThrow(/^Reading the portal at http.*: it answered 502$/);
    expect(pauses).toEqual([2_000, 4_000, 8_000, 16_000, 32_000]);
  });

  it.each([
    [{ status: 403 }, 'it answered 403'],
    [
      { status: 200, body: { error: { code: 'badvalue', info: 'Unrecognised' } } },
      'it answered "badvalue" (Unrecognised)',
    ],
  ])('does not ask again where it was refused', async (trouble, reason) => {
    server.trouble.push(trouble);
    await expect(open().revisions(['A'])).rejects.toThrow(reason);
    expect([server.asked.length, pauses]).toEqual([1, []]);
  });

  it('says so where nobody answers', async () => {
    const wiki = openMediaWiki({ api: 'http://127.0.0.1:9/', userAgent: 'x', sleep: async () => undefined });
    await expect(wiki.revisions(['A'])).rejects.toThrow(/^Reading the portal at http:\/\/127.0.0.1:9\/: /);
  });
});
