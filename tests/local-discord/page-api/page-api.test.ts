import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Payload } from '../../../src/local-discord/page-api/payload-of.ts';
import { startTestBot, type TestBot } from '../test-bot.ts';

let bot: TestBot;
let ahead = 0;
beforeAll(async () => {
  bot = await startTestBot({
    now: () => Date.now() + ahead,
    advance: async (milliseconds) => {
      ahead += milliseconds;
    },
    examples: (locale) => [{ label: `word in ${locale}`, name: 'echo', options: { word: 'x' } }],
  });
});
afterAll(() => bot?.stop());

const json = 'application/json';

/** Asks as a browser or another program may, with whatever headers it sends. */
function ask(path: string, headers: Readonly<Record<string, string>> = {}, body?: unknown) {
  const method = body === undefined ? 'GET' : 'POST';
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>((resolve, reject) => {
    const sent = request(`${bot.discord.url}${path}`, { method, headers }, async (response) => {
      const parts: string[] = [];
      for await (const part of response.setEncoding('utf8')) parts.push(part);
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: parts.join('') });
    });
    sent.on('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

const post = (path: string, body: unknown) => ask(`/page-api${path}`, { 'content-type': json }, body);
const person = (name: string) =>
  [...bot.discord.world.people.values()].find(({ global_name }) => global_name === name)?.id ?? '';
const from = (name: string) => ({
  channelId: bot.discord.channel('general').id,
  userId: person(name),
  locale: 'en-US',
});

describe('who is answered', () => {
  it.each([
    ['another host', { host: 'evil.example' }, 421],
    ['another page', { origin: 'http://evil.example' }, 403],
    ['a page on another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['no page at all', { origin: 'null' }, 403],
    ['a picture of another page', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, 403],
    ['a page of another port of this machine', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' }, 403],
    ['a form of another page', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, 403],
    ['the own page', { 'sec-fetch-site': 'same-origin' }, 200],
  ])('%s', async (_, headers, status) => {
    expect((await ask('/page-api/state', headers)).status).toBe(status);
  });

  it('who comes by a link, at the page alone', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect((await ask('/', headers)).status).toBe(200);
  });

  it('nobody who sends something else than JSON', async () => {
    const said = await ask('/page-api/say', { 'content-type': 'text/plain' }, { ...from('Robin'), content: 'x' });
    expect([said.status, bot.discord.messages('general')]).toEqual([400, []]);
  });
});

describe('the page’s files', () => {
  it('run nothing that is not a file of the page, and speak to nobody else', async () => {
    const { headers, body } = await ask('/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(body).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=/);
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  });

  it('let pictures come from the web where the person has said so', async () => {
    const { headers } = await ask('/', { cookie: 'pictures=web' });
    expect(headers['content-security-policy']).toContain("img-src 'self' data: https: http:");
  });

  it.each(['/page/../start.ts', '/page/%2e%2e/start.ts', '/page/a/b/c.js', '/page/nothing.js', '/page/'])(
    'do not include %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );
});

describe('what the page is told', () => {
  it('who manages the server, examples in the language, and the clock', async () => {
    const state = JSON.parse((await ask(`/page-api/state?user=${person('Sascha')}&locale=de`)).body);
    expect(state.me.global_name).toBe('Sascha');
    expect(state.people.map((one: { manages: boolean }) => one.manages)).toEqual([true, false, false]);
    expect(state.examples).toEqual([{ label: 'word in de', name: 'echo', options: { word: 'x' } }]);
    expect(state.clock).toEqual({ now: expect.any(Number), movable: true });
  });

  it('the clock after time has passed', async () => {
    const before = bot.discord.world.now();
    expect((await post('/clock', { milliseconds: 3_600_000 })).status).toBe(200);
    expect(bot.discord.world.now() - before).toBeGreaterThanOrEqual(3_600_000);
    expect((await post('/clock', { milliseconds: -1 })).status).toBe(400);
  });
});

describe('what is behind a message', () => {
  const payload = async (name: string, messageId: string) => {
    const path = `/page-api/channels/${bot.discord.channel('general').id}/messages/${messageId}/payload`;
    const { status, body } = await ask(`${path}?user=${person(name)}`);
    return { status, payload: JSON.parse(body) as Payload };
  };

  it('is the body as it was sent, how it fits, and how much of each limit it uses', async () => {
    const { message } = await bot.discord.sendCommand({ name: 'echo', options: { word: 'seven' } });
    const { payload: behind } = await payload('Sascha', message.id);
    expect(behind.sent).toMatchObject({ content: 'seven' });
    expect(behind.problems).toEqual([]);
    expect(behind.measures).toContainEqual({ what: 'Characters of text', used: 5, most: 2000 });
    expect(behind.measures).toContainEqual({ what: 'Rows of controls', used: 2, most: 5 });
  });

  it('is the last change of one that was changed', async () => {
    const { message } = await bot.discord.sendCommand({ name: 'echo', options: { word: 'x' } });
    await bot.discord.sendButton(message, 'Next');
    const { payload: behind } = await payload('Sascha', message.id);
    expect([behind.sent, behind.problems]).toEqual([expect.objectContaining({ content: 'next page' }), []]);
  });

  it('includes its files', async () => {
    const { message } = await bot.discord.sendCommand({ name: 'echo', options: { word: 'x', how: 'picture' } });
    const { payload: behind } = await payload('Sascha', message.id);
    expect(behind.problems).toEqual([]);
    expect(behind.measures).toContainEqual({ what: 'Files', used: 1, most: 10 });
  });

  it('is not checked where a person wrote it', async () => {
    const { id } = bot.discord.say('general', 'hello');
    expect((await payload('Robin', id)).payload.problems).toBe(null);
  });

  it('is shown to the one who sees the message, who alone can dismiss it', async () => {
    const { message: shared } = await bot.discord.sendCommand({ name: 'echo', options: { word: 'x' } });
    const { message } = await bot.discord.sendButton(shared, 'Mine', { userId: person('Robin') });
    const dismiss = (name: string, messageId: string) => post('/dismiss', { ...from(name), messageId });
    expect((await payload('Robin', message.id)).payload.problems).toEqual([]);
    expect((await payload('Sascha', message.id)).status).toBe(404);
    expect((await dismiss('Sascha', message.id)).status).toBe(404);
    expect((await dismiss('Robin', shared.id)).status).toBe(403);
    expect((await dismiss('Robin', message.id)).status).toBe(200);
    expect((await payload('Robin', message.id)).status).toBe(404);
  });
});
