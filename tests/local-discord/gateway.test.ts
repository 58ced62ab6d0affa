import { Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { isResponsible } from '../../src/local-discord/gateway/session.ts';
import { type LocalDiscord, type LocalDiscordOptions, startLocalDiscord } from '../../src/local-discord/start.ts';
import { startTestBot, type TestBot } from './test-bot.ts';

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function local(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const discord = await startLocalDiscord(options);
  open.push(discord.close);
  return discord;
}

async function bot(options: LocalDiscordOptions = {}): Promise<TestBot> {
  const started = await startTestBot(options);
  open.push(started.stop);
  return started;
}

/** A bare gateway connection: what it received and the code it was closed with. */
function connect(discord: LocalDiscord, first?: unknown, query = '?v=10&encoding=json') {
  const socket = new WebSocket(`${discord.url.replace('http', 'ws')}/gateway${query}`);
  const received: { op: number; t: string | null; d: unknown }[] = [];
  socket.on('message', (data) => {
    received.push(JSON.parse(String(data)));
    if (received.length === 1 && first !== undefined)
      socket.send(typeof first === 'string' ? first : JSON.stringify(first));
  });
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  open.push(async () => socket.terminate());
  return { socket, received, closed };
}

const identify = (changes: object = {}) => ({
  op: 2,
  d: { token: 'local-discord-token', intents: 1, properties: {}, ...changes },
});

describe('the gateway', () => {
  it('logs discord.js in, with its guilds and channels', async () => {
    const { client, discord } = await bot();
    expect(client.user?.id).toBe(discord.world.bot.id);
    expect(client.guilds.cache.map((guild) => guild.name)).toEqual(['History Club']);
    expect(client.channels.cache.map((channel) => 'name' in channel && channel.name)).toContain('on-this-day');
  });

  it('divides guilds among shards by their id', async () => {
    const names = ['a', 'b', 'c', 'd'];
    const discord = await local({ guilds: names.map((name) => ({ name })), shards: 2, maxConcurrency: 2 });
    const client = new Client({ intents: [GatewayIntentBits.Guilds], shards: 'auto', rest: { api: discord.api } });
    open.push(() => client.destroy());
    const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(discord.token);
    await ready;
    expect(client.guilds.cache.size).toBe(4);
    for (const guild of client.guilds.cache.values()) expect(isResponsible([guild.shardId, 2], guild.id)).toBe(true);
    expect(new Set(client.guilds.cache.map((guild) => guild.shardId))).toEqual(new Set([0, 1]));
  });

  it.each([
    ['a wrong token', identify({ token: 'nope' }), 4004],
    ['a payload that is no JSON', 'nonsense', 4002],
    ['an unknown opcode', { op: 99 }, 4001],
    ['presence before identify', { op: 3, d: {} }, 4003],
    ['a shard outside its count', identify({ shard: [2, 2] }), 4010],
    ['intents that do not exist', identify({ intents: 1 << 30 }), 4013],
    ['privileged intents that are off', identify({ intents: 1 << 15 }), 4014],
  ])('closes the connection on %s', async (_, payload, code) => {
    expect(await connect(await local(), payload).closed).toBe(code);
  });

  it('closes the connection on another API version', async () => {
    expect(await connect(await local(), undefined, '?v=9').closed).toBe(4012);
  });

  it('closes the connection on a second identify', async () => {
    const { socket, received, closed } = connect(await local(), identify());
    await expect.poll(() => received.map(({ t }) => t)).toContain('GUILD_CREATE');
    socket.send(JSON.stringify(identify()));
    expect(await closed).toBe(4005);
  });

  it('answers heartbeats', async () => {
    const { received } = connect(await local(), { op: 1, d: null });
    await expect.poll(() => received.map(({ op }) => op)).toEqual([10, 11]);
  });

  it('lets a shard identify once in five seconds', async () => {
    let time = Date.UTC(2026, 0, 1);
    const discord = await local({ identifyLimit: true, now: () => time });
    const first = connect(discord, identify());
    await expect.poll(() => first.received.map(({ t }) => t)).toContain('READY');
    const second = connect(discord, identify());
    await expect.poll(() => second.received.map(({ op }) => op)).toEqual([10, 9]);
    time += 5000;
    second.socket.send(JSON.stringify(identify()));
    await expect.poll(() => second.received.map(({ t }) => t)).toContain('READY');
  });

  it('refuses to resume a session it does not know', async () => {
    const resume = { op: 6, d: { token: 'local-discord-token', session_id: 'gone', seq: 1 } };
    const { received } = connect(await local(), resume);
    await expect.poll(() => received.map(({ op, d }) => [op, d])).toContainEqual([9, false]);
  });

  it.each([
    ['its connection was cut', (discord: LocalDiscord) => discord.faults.dropGateway()],
    ['it was asked to reconnect', (discord: LocalDiscord) => discord.faults.askToReconnect()],
  ])('resumes a bot when %s, and replays what it missed', async (_, interrupt) => {
    const { client, discord } = await bot();
    const resumed = new Promise<number>((resolve) =>
      client.once(Events.ShardResume, (_shard, replayed) => resolve(replayed)),
    );
    const gone = new Promise((resolve) => client.once(Events.ShardReconnecting, resolve));
    interrupt(discord);
    await gone;
    const missed = new Promise((resolve) => client.once(Events.MessageCreate, (message) => resolve(message.id)));
    const { id } = discord.say('general', 'said while nobody listened');
    expect(await missed).toBe(id);
    expect(await resumed).toBeGreaterThan(0);
  });

  it('answers 10062 to a replayed interaction that is too old', async () => {
    let time = Date.now();
    const { client, discord, errors } = await bot({ now: () => time });
    const gone = new Promise((resolve) => client.once(Events.ShardReconnecting, resolve));
    discord.faults.dropGateway();
    await gone;
    const reply = discord.sendCommand({ name: 'echo', options: { word: 'late' } });
    time += 3001;
    await expect(reply).rejects.toThrow('The application did not respond');
    await expect.poll(() => errors).toMatchObject([{ code: 10062 }]);
  });

  it('ends its sessions when told to, and lets a bot identify anew', async () => {
    const discord = await local();
    const { socket, received } = connect(discord, identify());
    await expect.poll(() => received.map(({ t }) => t)).toContain('READY');
    discord.faults.invalidateSessions();
    await expect.poll(() => received.at(-1)).toMatchObject({ op: 9, d: false });
    const second = connect(discord, identify());
    await expect.poll(() => second.received.map(({ t }) => t)).toContain('READY');
    socket.close();
  });

  it('tells of outages, removal, and channels that are deleted', async () => {
    const { client, discord } = await bot();
    const [guild] = discord.guilds;
    if (!guild) throw new Error('no guild');
    const next = (event: string) => new Promise((resolve) => client.once(event, resolve));
    const told = async (event: string, act: () => void) => {
      const happened = next(event);
      act();
      await happened;
    };
    await told(Events.GuildUnavailable, () => discord.faults.outage(guild));
    await told(Events.GuildAvailable, () => discord.faults.endOutage(guild));
    await told(Events.ChannelDelete, () => discord.faults.deleteChannel(discord.channel('on-this-day')));
    await told(Events.GuildDelete, () => discord.faults.removeBot(guild));
    await told(Events.GuildCreate, () => discord.faults.addBot(guild));
  });

  it('hides the content of messages from a bot without the intent', async () => {
    const { client, discord } = await bot();
    const arrived = new Promise<string>((resolve) =>
      client.once(Events.MessageCreate, (message) => resolve(message.content)),
    );
    discord.say('general', 'a secret');
    expect(await arrived).toBe('');
  });

  it('refuses connections from foreign pages', async () => {
    const discord = await local();
    const socket = new WebSocket(`${discord.url.replace('http', 'ws')}/gateway`, { origin: 'http://evil.example' });
    await expect(new Promise((_, reject) => socket.on('error', reject))).rejects.toThrow();
  });
});
