import { REST } from 'discord.js';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/start.ts';
import { directChannel, openThread } from '../../src/local-discord/world/changes.ts';

let discord: LocalDiscord;
let rest: REST;
let time: number;

async function start(options: Parameters<typeof startLocalDiscord>[0] = {}) {
  time = Date.now();
  discord = await startLocalDiscord({ now: () => time, ...options });
  rest = new REST({ api: discord.api, offset: 0 }).setToken(discord.token);
}
beforeEach(() => start());
afterEach(() => discord.close());

const messagesOf = (name: string) => `/channels/${discord.channel(name).id}/messages` as const;
const post = (body: unknown, name = 'general') => rest.post(messagesOf(name), { body }) as Promise<{ id: string }>;
const commandsPath = () => `/applications/${discord.world.applicationId}/commands` as const;

describe('messages', () => {
  it('are posted, read, changed and deleted', async () => {
    const { id } = await post({ content: 'first' });
    expect(await rest.get(`${messagesOf('general')}/${id}`)).toMatchObject({
      content: 'first',
      edited_timestamp: null,
    });
    await rest.patch(`${messagesOf('general')}/${id}`, { body: { content: 'second' } });
    expect(discord.messages('general')).toMatchObject([{ content: 'second' }]);
    await rest.delete(`${messagesOf('general')}/${id}`);
    await expect(rest.get(`${messagesOf('general')}/${id}`)).rejects.toMatchObject({ code: 10008, status: 404 });
  });

  it('are listed newest first', async () => {
    for (const content of ['a', 'b', 'c']) await post({ content });
    expect(await rest.get(messagesOf('general'), { query: new URLSearchParams({ limit: '2' }) })).toMatchObject([
      { content: 'c' },
      { content: 'b' },
    ]);
  });

  it('with a nonce are posted once within five minutes', async () => {
    const once = { content: 'once', nonce: 'daily-2026-01-01', enforce_nonce: true };
    const first = await post(once);
    expect(first).toMatchObject({ nonce: once.nonce });
    expect((await post(once)).id).toBe(first.id);
    expect(await rest.get(`${messagesOf('general')}/${first.id}`)).not.toHaveProperty('nonce');
    expect(discord.messages('general')).toHaveLength(1);
    time += 5 * 60_000 + 1;
    expect((await post(once)).id).not.toBe(first.id);
  });

  it('keep their files until an edit leaves them out', async () => {
    const files = [{ name: 'a.png', data: Buffer.from('a') }];
    const embeds = [{ title: 'a', image: { url: 'attachment://a.png' } }];
    const { id } = (await rest.post(messagesOf('general'), { body: { embeds }, files })) as { id: string };
    const edit = (body: unknown) => rest.patch(`${messagesOf('general')}/${id}`, { body });
    expect(await edit({ content: 'with words' })).toMatchObject({ embeds: [{ title: 'a' }], attachments: [] });
    // A file that no embed shows any more appears below the message.
    expect(await edit({ embeds: [] })).toMatchObject({ attachments: [{ filename: 'a.png' }] });
    expect(await edit({ attachments: [] })).toMatchObject({ attachments: [] });
  });

  it('go to a person, unless they refuse', async () => {
    const [person] = discord.world.people.values();
    const body = { recipient_id: person?.id };
    const channel = (await rest.post('/users/@me/channels', { body })) as { id: string };
    await rest.post(`/channels/${channel.id}/messages`, { body: { content: 'psst' } });
    expect(discord.messages(channel.id)).toHaveLength(1);
    discord.faults.closeDirectMessages(person?.id ?? '');
    const again = rest.post(`/channels/${channel.id}/messages`, { body: { content: 'psst' } });
    await expect(again).rejects.toMatchObject({ code: 50007 });
    expect(directChannel(discord.world, person?.id ?? '').id).toBe(channel.id);
  });
});

describe('permissions', () => {
  const refused: [string, bigint, number, unknown][] = [
    ['ViewChannel', PermissionFlagsBits.ViewChannel, 50001, { content: 'x' }],
    ['SendMessages', PermissionFlagsBits.SendMessages, 50013, { content: 'x' }],
    ['EmbedLinks', PermissionFlagsBits.EmbedLinks, 50013, { embeds: [{ title: 'x' }] }],
  ];
  it.each(refused)('without %s refuse a message', async (_, permission, code, body) => {
    discord.faults.deny(discord.channel('general'), permission);
    await expect(post(body)).rejects.toMatchObject({ code, status: 403 });
    discord.faults.deny(discord.channel('general'), 0n);
    await post(body);
  });

  it('without Attach Files refuse a picture', async () => {
    discord.faults.deny(discord.channel('general'), PermissionFlagsBits.AttachFiles);
    const files = [{ name: 'a.png', data: Buffer.from('a') }];
    await expect(rest.post(messagesOf('general'), { files })).rejects.toMatchObject({ code: 50013 });
  });

  it('in a thread are those for threads', async () => {
    const thread = openThread(discord.world, discord.channel('general'), 'a thread');
    discord.faults.deny(discord.channel('general'), PermissionFlagsBits.SendMessages);
    await rest.post(`/channels/${thread.id}/messages`, { body: { content: 'x' } });
    discord.faults.deny(discord.channel('general'), PermissionFlagsBits.SendMessagesInThreads);
    const refusedPost = rest.post(`/channels/${thread.id}/messages`, { body: { content: 'x' } });
    await expect(refusedPost).rejects.toMatchObject({ code: 50013 });
  });

  it('are gone with the bot, the channel, or from the start', async () => {
    await expect(post({ content: 'x' }, 'staff')).rejects.toMatchObject({ code: 50001 });
    const path = messagesOf('on-this-day');
    discord.faults.deleteChannel(discord.channel('on-this-day'));
    await expect(rest.post(path, { body: { content: 'x' } })).rejects.toMatchObject({ code: 10003, status: 404 });
    for (const guild of discord.guilds) discord.faults.removeBot(guild);
    await expect(post({ content: 'x' })).rejects.toMatchObject({ code: 50001 });
  });

  it('of a wrong token are none', async () => {
    const other = new REST({ api: discord.api }).setToken('other');
    await expect(other.get('/users/@me')).rejects.toMatchObject({ status: 401 });
  });
});

describe('commands', () => {
  const ask = {
    name: 'ask',
    description: 'Asks',
    options: [{ type: 3, name: 'what', description: 'What', required: false }],
  };

  it('are answered with everything filled in', async () => {
    const [command] = (await rest.put(commandsPath(), { body: [ask] })) as Record<string, unknown>[];
    expect(command).toMatchObject({
      application_id: discord.world.applicationId,
      type: 1,
      nsfw: false,
      dm_permission: true,
      contexts: null,
      integration_types: [0],
      default_member_permissions: null,
      name_localizations: null,
      options: [{ type: 3, name: 'what', description: 'What', description_localizations: null }],
    });
    expect(command).not.toHaveProperty('options.0.required');
  });

  it('are listed with translations only on demand', async () => {
    await rest.put(commandsPath(), { body: [{ ...ask, name_localizations: { de: 'fragen' } }] });
    const [plain] = (await rest.get(commandsPath())) as object[];
    const query = new URLSearchParams({ with_localizations: 'true' });
    const [whole] = (await rest.get(commandsPath(), { query })) as object[];
    expect(plain).not.toHaveProperty('name_localizations');
    expect(whole).toMatchObject({ name_localizations: { de: 'fragen' } });
  });

  it('keep id and version when nothing changed, and count every write', async () => {
    const put = async (body: unknown) =>
      ((await rest.put(commandsPath(), { body })) as { id: string; version: string }[])[0];
    const first = await put([ask]);
    expect(await put([ask])).toEqual(first);
    const changed = await put([{ ...ask, description: 'Asks more' }]);
    expect(changed?.id).toBe(first?.id);
    expect(changed?.version).not.toBe(first?.version);
    expect(discord.commandWrites).toHaveLength(3);
    await rest.get(commandsPath());
    expect(discord.commandWrites).toHaveLength(3);
  });

  it('are not wiped by a body that is no list', async () => {
    await rest.put(commandsPath(), { body: [ask] });
    await expect(rest.put(commandsPath(), { body: { commands: [] } })).rejects.toMatchObject({ code: 50035 });
    expect(discord.commands()).toHaveLength(1);
  });

  it('are created, changed and deleted one by one, also for a guild', async () => {
    const guild = discord.guilds[0]?.id ?? '';
    const path = `/applications/${discord.world.applicationId}/guilds/${guild}/commands` as const;
    const { id } = (await rest.post(path, { body: ask })) as { id: string };
    expect(await rest.patch(`${path}/${id}`, { body: { description: 'Else' } })).toMatchObject({
      id,
      description: 'Else',
    });
    await rest.delete(`${path}/${id}`);
    await expect(rest.get(`${path}/${id}`)).rejects.toMatchObject({ code: 10063 });
    expect(discord.commands(guild)).toEqual([]);
  });
});

describe('faults', () => {
  const creating = 'POST /channels/:id/messages';

  it.each([false, true])('429 is waited out by the client (global: %s)', async (global) => {
    discord.faults.rest(creating, { fault: 'rate-limited', retryAfter: 0.05, global });
    await post({ content: 'x' });
    expect(discord.requests.map(({ status }) => status)).toEqual([429, 200]);
  });

  it('a failure before the commit is repeated and posts once', async () => {
    discord.faults.rest(creating, { fault: 'error', status: 503 }, 2);
    await post({ content: 'x' });
    expect(discord.messages('general')).toHaveLength(1);
  });

  it('a failure after the commit posts twice, but once with a nonce', async () => {
    discord.faults.rest(creating, { fault: 'error', afterCommit: true });
    await post({ content: 'x' });
    expect(discord.messages('general')).toHaveLength(2);
    discord.faults.rest(creating, { fault: 'error', afterCommit: true });
    await post({ content: 'y', nonce: '1', enforce_nonce: true });
    expect(discord.messages('general')).toHaveLength(3);
  });

  it.each([false, true])('a cut connection is not repeated (after commit: %s)', async (afterCommit) => {
    discord.faults.rest(creating, { fault: 'drop', afterCommit });
    await expect(post({ content: 'x' })).rejects.toThrow('other side closed');
    expect(discord.messages('general')).toHaveLength(afterCommit ? 1 : 0);
    expect(discord.requests.at(-1)?.status).toBe(0);
  });

  it('a refusal comes with its code, on the route that was named', async () => {
    const end = discord.faults.rest(
      'GET /channels/*',
      { fault: 'refused', status: 403, code: 20028, message: 'Slow' },
      Infinity,
    );
    await post({ content: 'x' });
    await expect(rest.get(messagesOf('general'))).rejects.toMatchObject({ code: 20028 });
    end();
    await rest.get(messagesOf('general'));
  });

  it('a function looks at each request and lets it pass or not', async () => {
    discord.faults.rest(
      creating,
      ({ body }) => ((body as { content: string }).content === 'bad' ? { fault: 'error', status: 500 } : null),
      Number.POSITIVE_INFINITY,
    );
    await post({ content: 'good' });
    await expect(post({ content: 'bad' })).rejects.toMatchObject({ status: 500 });
    expect(discord.messages('general')).toHaveLength(1);
  });

  it('slowness after the commit holds the answer back', async () => {
    discord.faults.rest(creating, { fault: 'slow', ms: 60_000, afterCommit: true });
    const answer = post({ content: 'x' }).catch(() => 'cut off');
    await discord.waitForMessage('general');
    await discord.close();
    expect(await answer).toBe('cut off');
    await start();
  });

  it('an outage of a server answers with 503, and keeps what is there', async () => {
    const [guild] = discord.guilds;
    if (!guild) throw new Error('no server');
    discord.faults.outage(guild);
    await expect(post({ content: 'x' })).rejects.toMatchObject({ status: 503 });
    discord.faults.endOutage(guild);
    await post({ content: 'x' });
  });

  it('slowness holds a request back', async () => {
    discord.faults.rest('*', { fault: 'slow', ms: 30 });
    const begin = performance.now();
    await rest.get('/users/@me');
    expect(performance.now() - begin).toBeGreaterThan(25);
  });
});

describe('rate limits', () => {
  it('are in the headers of every answer', async () => {
    const answer = await fetch(`${discord.api}/v10/users/@me`, { headers: { authorization: `Bot ${discord.token}` } });
    const names = ['bucket', 'limit', 'remaining', 'reset', 'reset-after'];
    for (const name of names) expect(answer.headers.get(`x-ratelimit-${name}`)).toBeTruthy();
  });

  it('are enforced when asked for', async () => {
    await discord.close();
    await start({ rateLimits: true });
    const ask = () => fetch(`${discord.api}/gateway/bot`, { headers: { authorization: `Bot ${discord.token}` } });
    const statuses = [(await ask()).status, (await ask()).status, (await ask()).status];
    expect(statuses).toEqual([200, 200, 429]);
    time += 5000;
    expect((await ask()).status).toBe(200);
  });
});

describe('bodies that break a rule', () => {
  it('are answered with Discord’s nested errors and recorded', async () => {
    const request = post({ embeds: [{ title: 'x'.repeat(257) }] });
    await expect(request).rejects.toMatchObject({
      code: 50035,
      status: 400,
      rawError: { errors: { embeds: { 0: { title: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }] } } } } },
    });
    expect(discord.violations).toMatchObject([{ method: 'POST', problems: [{ path: ['embeds', 0, 'title'] }] }]);
  });

  it('with nothing in them are refused with 50006', async () => {
    await expect(post({})).rejects.toMatchObject({ code: 50006, status: 400 });
  });

  it('are refused when they are no JSON or too large', async () => {
    const headers = { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' };
    const answer = await fetch(`${discord.api}${messagesOf('general')}`, { method: 'POST', headers, body: '{' });
    expect(await answer.json()).toMatchObject({ code: 50109 });
    const files = [{ name: 'big.bin', data: Buffer.alloc(25 * 1024 * 1024 + 1) }];
    await expect(rest.post(messagesOf('general'), { files })).rejects.toMatchObject({ code: 40005, status: 413 });
  });
});

describe('the page’s state', () => {
  const commandNames = async (userId: string, channel: string) => {
    type State = { guilds: { channels: ChannelState[] }[]; direct: ChannelState[] };
    type ChannelState = { name: string; commands: { name: string }[] };
    const state = (await (await fetch(`${discord.url}/page-api/state?user=${userId}`)).json()) as State;
    const all = [...state.guilds.flatMap((guild) => guild.channels), ...state.direct];
    return all.find(({ name }) => name === channel)?.commands.map(({ name }) => name);
  };

  it('offers the commands for the place and the person', async () => {
    const body = [
      { name: 'everywhere', description: 'x', contexts: [0, 1] },
      { name: 'guilds', description: 'x', contexts: [0] },
      { name: 'admins', description: 'x', contexts: [0], default_member_permissions: '32' },
    ];
    await rest.put(commandsPath(), { body });
    const [owner = '', member = ''] = discord.world.people.keys();
    expect(await commandNames(owner, 'general')).toEqual(['everywhere', 'guilds', 'admins']);
    expect(await commandNames(member, 'general')).toEqual(['everywhere', 'guilds']);
    expect(await commandNames(member, 'Annalist')).toEqual(['everywhere']);
  });
});
