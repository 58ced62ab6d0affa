import { afterEach, describe, expect, it } from 'vitest';
import type { Options } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import { deployCommands } from '../../src/discord/deploy-commands.ts';
import { type Discord, type DiscordOptions, startDiscord } from '../../src/discord/start-discord.ts';
import { type LocalDiscord, type LocalDiscordOptions, startLocalDiscord } from '../../src/local-discord/start.ts';
import { createLog } from '../../src/log.ts';
import { fakeAnnalist, fakeCommands } from './fake-annalist.ts';
import { HOSTILE_TEXTS } from './hostile.ts';
import { card, step, view } from './sample.ts';

const running: { bots: Discord[]; places: LocalDiscord[] } = { bots: [], places: [] };

afterEach(async () => {
  await Promise.all(running.bots.splice(0).map((bot) => bot.stop()));
  await Promise.all(running.places.splice(0).map((place) => place.close()));
});

describe('startDiscord', () => {
  it('registers its commands once, and writes nothing where Discord has them', async () => {
    const place = await openDiscord();
    const first = await startBot(place);
    expect(place.commands().map(({ name }) => name)).toEqual(['ask', 'help']);
    await first.bot.stop();
    const second = await startBot(place);
    expect(place.commandWrites).toHaveLength(1);
    await second.bot.stop();
    await startBot(place, { commands: fakeCommands.slice(0, 1) });
    expect(place.commands().map(({ name }) => name)).toEqual(['ask']);
  });

  it('answers a command for all, and in private where that is wanted', async () => {
    const place = await openDiscord();
    await startBot(place);
    const open = await place.sendCommand({ name: 'ask', options: { question: 'Palmyra' } });
    expect([open.kind, open.ephemeral, open.message.embeds[0]?.author?.name]).toEqual([
      'message',
      false,
      'Syria · 2016 · 1 events',
    ]);
    const hidden = await place.sendCommand({ name: 'ask', options: { question: 'Palmyra', private: true } });
    expect(hidden.ephemeral).toBe(true);
    expect(place.violations).toEqual([]);
  });

  it('sends nothing that Discord refuses, whatever the archive says', async () => {
    const place = await openDiscord();
    const hostile = (text: string) => {
      const sources = [{ name: text, url: 'https://daily.example/' }];
      const event = { title: text, summary: text, topic: text, names: [text], sources };
      return card(event, {
        related: [{ ...step(view(event)), reason: text }],
        offers: [{ label: text, action: { do: 'help' } }],
      });
    };
    const commands = fakeCommands.map((command) => ({
      ...command,
      answer: ({ question }: Options) => hostile(HOSTILE_TEXTS[Number(question)] ?? ''),
    }));
    await startBot(place, { commands });
    for (const question of HOSTILE_TEXTS.keys()) {
      const { message } = await place.sendCommand({ name: 'ask', options: { question: String(question) } });
      expect(message.mentions).toEqual([]);
      expect(message.mention_everyone).toBe(false);
    }
    expect(place.violations).toEqual([]);
  });

  it('completes what is typed', async () => {
    const place = await openDiscord();
    await startBot(place);
    const typed = (text: string) =>
      place.sendAutocomplete({ name: 'ask', options: { question: 'x', place: text }, focused: 'place' });
    expect(await typed('hom')).toEqual([{ name: 'hom · 212 events', value: 'hom' }]);
    expect(await typed('broken')).toEqual([]);
  });

  it('pages in place for the asker and shows others a copy', async () => {
    const place = await openDiscord();
    await startBot(place);
    const [asker, other] = [...place.world.people.keys()];
    const { message } = await place.sendCommand({
      name: 'ask',
      options: { question: 'Palmyra' },
      ...(asker ? { userId: asker } : {}),
    });
    const copy = await place.sendButton(message, 'Next ▶', other ? { userId: other } : {});
    expect([copy.kind, copy.ephemeral, copy.updated]).toEqual(['message', true, false]);
    expect(place.messages('general')[0]?.embeds[0]?.description).toContain('enter Palmyra');
    const paged = await place.sendButton(message, 'Next ▶', asker ? { userId: asker } : {});
    expect([paged.updated, paged.message.embeds[0]?.description]).toEqual([true, expect.stringContaining('again')]);
    const onward = await place.sendButton(copy.message, '◀ Previous', other ? { userId: other } : {});
    expect([onward.updated, onward.ephemeral]).toEqual([true, true]);
    expect(place.violations).toEqual([]);
  });

  it('opens an event from a list, walks on to a related one, and finds the way back', async () => {
    const place = await openDiscord();
    await startBot(place);
    const { message } = await place.sendCommand({ name: 'ask', options: { question: 'Palmyra' } });
    const opened = await place.sendSelect(message, null, [firstOption(message)]);
    expect(opened.message.embeds[0]?.title).toBe('Government forces enter Palmyra.');
    const walked = await place.sendSelect(opened.message, null, [firstOption(opened.message)]);
    expect(walked.message.embeds[0]?.title).toBe('Palmyra is entered again.');
    const back = await place.sendButton(walked.message, '↩ Back');
    expect(back.message.embeds[0]?.title).toBe('Government forces enter Palmyra.');
    const again = await place.sendButton(back.message, '☰ List');
    expect(again.message.embeds[0]?.author?.name).toBe('Syria · 2016 · 1 events');
    expect(place.messages('general')).toHaveLength(1);
  });

  it('lets the asker remove the answer, and nobody else', async () => {
    const place = await openDiscord();
    await startBot(place);
    const [asker = '', other = ''] = [...place.world.people.keys()];
    const { message } = await place.sendCommand({ name: 'ask', options: { question: 'Palmyra' }, userId: asker });
    const refused = await place.sendButton(message, '✕ Remove', { userId: other });
    expect([refused.ephemeral, refused.message.embeds[0]?.title]).toEqual([true, 'Not yours to remove']);
    void place.sendButton(message, '✕ Remove', { userId: asker }).catch(() => undefined);
    await settled(() => place.messages('general').length === 0);
  });

  it('shares a private answer', async () => {
    const place = await openDiscord();
    await startBot(place);
    const hidden = await place.sendCommand({ name: 'ask', options: { question: 'Palmyra', private: true } });
    expect(place.messages('general')).toEqual([]);
    const shared = await place.sendButton(hidden.message, 'Share');
    expect([shared.ephemeral, place.messages('general').length]).toEqual([false, 1]);
  });

  it('answers a press on a message of an earlier process', async () => {
    const place = await openDiscord();
    const earlier = await startBot(place);
    const { message } = await place.sendCommand({ name: 'ask', options: { question: 'Palmyra' } });
    await earlier.bot.stop();
    await startBot(place);
    const paged = await place.sendButton(message, 'Next ▶');
    expect([paged.updated, paged.message.embeds[0]?.description]).toEqual([true, expect.stringContaining('again')]);
  });

  it('says calmly that a component is from another version', async () => {
    const place = await openDiscord();
    const { log } = await startBot(place);
    const { message } = await place.sendCommand({ name: 'ask', options: { question: 'Palmyra' } });
    const button = { type: 2, style: 2, label: 'Old', custom_id: '0:next:2' } as const;
    message.components = [{ type: 1, components: [button] }];
    const reply = await place.sendButton(message, 'Old');
    expect([reply.ephemeral, reply.message.embeds[0]?.title]).toEqual([true, 'From another version']);
    expect((await place.sendButton(reply.message, 'How to ask')).message.embeds[0]?.title).toBe('How to ask');
    expect(log.filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });

  it('says so where something failed, with the number that the log has', async () => {
    const place = await openDiscord();
    const { log } = await startBot(place);
    const { message, ephemeral } = await place.sendCommand({ name: 'ask', options: { question: 'broken' } });
    expect([ephemeral, message.embeds[0]?.title]).toEqual([true, 'That did not work']);
    const failure = log.find(({ msg }) => msg === 'an interaction could not be answered');
    expect(failure).toMatchObject({ err: { message: 'a surprise' } });
    expect(message.embeds[0]?.description).toContain(String(failure?.interaction));
  });

  it.each([
    ['a failure after it took the answer', { fault: 'error', afterCommit: true } as const],
    ['a failure before', { fault: 'error' } as const],
    ['a line that broke after it took the answer', { fault: 'drop', afterCommit: true } as const],
    ['a line that broke before', { fault: 'drop' } as const],
  ])('answers once through %s', async (_, fault) => {
    const place = await openDiscord();
    const { log } = await startBot(place);
    place.faults.rest('POST /interactions/:id/:token/callback', fault);
    const { message } = await place.sendCommand({ name: 'ask', options: { question: 'Palmyra' } });
    await settled(() => place.requests.filter(({ path }) => path.includes('/callback')).length === 2);
    expect(message.embeds[0]?.author?.name).toBe('Syria · 2016 · 1 events');
    expect(place.messages('general')).toHaveLength(1);
    expect(log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  it.each([10_062, 40_060])('stays calm where Discord answers %i', async (code) => {
    const place = await openDiscord();
    const { log } = await startBot(place);
    place.faults.rest('POST /interactions/:id/:token/callback', { fault: 'refused', status: 404, code, message: 'no' });
    void place.sendCommand({ name: 'ask', options: { question: 'Palmyra' } }).catch(() => undefined);
    await settled(() => log.some((line) => line.code === code));
    expect(log.filter(({ level }) => Number(level) >= 40)).toEqual([]);
    expect(place.requests.filter(({ path }) => path.includes('/callback'))).toHaveLength(1);
  });

  it('ends with one clear line where the token is wrong', async () => {
    const place = await openDiscord();
    const { bot, failed } = startBare(place, { token: 'not.the.token' });
    expect(await failed).toBe('Discord refused the token: check DISCORD_TOKEN');
    expect(bot.state().isReady).toBe(false);
  });

  it('asks again while Discord cannot be reached', async () => {
    const place = await openDiscord();
    place.faults.rest('GET /gateway/bot', { fault: 'error' }, 4);
    const { log } = await startBot(place);
    expect(log.some(({ msg }) => msg === 'Discord cannot be reached, will be asked again')).toBe(true);
  });

  it('ends where Discord takes the token back', async () => {
    const place = await openDiscord();
    const refused = { fault: 'refused', status: 401, code: 0, message: '401: Unauthorized' } as const;
    place.faults.rest('GET /applications/:id/commands', refused);
    expect(await startBare(place).failed).toBe('Discord refused the token: check DISCORD_TOKEN');
  });

  it.each([
    [4004, 'check DISCORD_TOKEN'],
    [4014, 'refused an intent'],
  ])('ends where the gateway closes with %i', async (code, reason) => {
    const place = await openDiscord();
    const { failed } = await startBot(place);
    place.faults.closeGateway(code);
    expect(await failed).toContain(reason);
  });

  it.each([
    ['before Discord can be reached', { faults: true, hanging: false }],
    ['while an interaction never ends', { faults: false, hanging: true }],
  ])('stops within five seconds %s', async (_, { faults, hanging }) => {
    const place = await openDiscord();
    if (faults) place.faults.rest('GET /gateway/bot', { fault: 'error' }, Number.POSITIVE_INFINITY);
    const commands = fakeCommands.map((command) => ({ ...command, answer: () => new Promise<never>(() => undefined) }));
    const { bot } = startBare(place, hanging ? { commands: commands as never } : {});
    if (hanging) await bot.ready;
    if (hanging) void place.sendCommand({ name: 'help' }).catch(() => undefined);
    await settled(() => place.requests.some(({ path }) => path.includes(hanging ? '/callback' : '/gateway/bot')));
    const started = performance.now();
    await bot.stop();
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('stops while an interaction is at work, and answers it', async () => {
    const place = await openDiscord();
    const slow = Promise.withResolvers<void>();
    const commands = fakeCommands.map((command) => ({
      ...command,
      answer: (...args: Parameters<typeof command.answer>) => slow.promise.then(() => command.answer(...args)),
    }));
    const { bot } = await startBot(place, { commands: commands as never });
    const reply = place.sendCommand({ name: 'help' });
    await settled(() => place.requests.some(({ path }) => path.includes('/callback')));
    const stopped = bot.stop();
    slow.resolve();
    await stopped;
    expect((await reply).message).toBeDefined();
    await settled(() => place.messages('general')[0]?.embeds[0]?.title === 'How to ask');
    expect(bot.state().isReady).toBe(false);
  });
});

describe('deployCommands', () => {
  it('registers for all or for one server, and writes nothing twice', async () => {
    const place = await openDiscord();
    const [guild] = place.guilds;
    const there = { token: place.token, apiUrl: place.api };
    expect(await deployCommands(fakeCommands, there)).toBe('written');
    expect(await deployCommands(fakeCommands, there)).toBe('unchanged');
    expect(await deployCommands(fakeCommands, { ...there, guildId: guild?.id })).toBe('written');
    expect(await deployCommands(fakeCommands, { ...there, guildId: guild?.id })).toBe('unchanged');
    expect(place.commands(guild?.id).map(({ name }) => name)).toEqual(['ask', 'help']);
  });
});

describe('commands', () => {
  it('come back from Discord as they were declared', async () => {
    const place = await openDiscord();
    const there = { token: place.token, apiUrl: place.api };
    expect([await deployCommands(commands, there), await deployCommands(commands, there)]).toEqual([
      'written',
      'unchanged',
    ]);
    expect(place.violations).toEqual([]);
  });
});

async function openDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const place = await startLocalDiscord(options);
  running.places.push(place);
  return place;
}

function startBare(place: LocalDiscord, options: Partial<DiscordOptions> = {}) {
  const log: Record<string, unknown>[] = [];
  const failed = Promise.withResolvers<string>();
  const bot = startDiscord({
    token: place.token,
    apiUrl: place.api,
    annalist: () => fakeAnnalist,
    commands: fakeCommands,
    shards: { ids: null, count: null },
    log: createLog('debug', { write: (line: string) => void log.push(JSON.parse(line)) }),
    fail: failed.resolve,
    ...options,
  });
  running.bots.push(bot);
  return { bot, log, failed: failed.promise };
}

async function startBot(place: LocalDiscord, options: Partial<DiscordOptions> = {}) {
  const started = startBare(place, options);
  await started.bot.ready;
  return started;
}

function firstOption({ components = [] }: { components?: readonly unknown[] }): string {
  const rows = components as { components: { options?: { value: string }[] }[] }[];
  return rows.flatMap((row) => row.components).flatMap(({ options = [] }) => options)[0]?.value ?? '';
}

/** Waits until something is so; the test's own time limit ends it otherwise. */
async function settled(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}
