import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directChannel } from '../../src/local-discord/world/changes.ts';
import { addGuild } from '../../src/local-discord/world/create-world.ts';
import { startTestBot, type TestBot } from './test-bot.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());

const echo = (how?: string) =>
  bot.discord.sendCommand({ name: 'echo', options: { word: 'hello', ...(how ? { how } : {}) } });

describe('interactions with discord.js', () => {
  it('answers a command, seen by everyone', async () => {
    const reply = await echo();
    expect(reply).toMatchObject({ kind: 'message', ephemeral: false, updated: false });
    expect(reply.message.content).toBe('hello');
    expect(bot.discord.messages('general').at(-1)?.id).toBe(reply.message.id);
    expect(bot.errors).toEqual([]);
  });

  it('offers choices while typing', async () => {
    const choices = await bot.discord.sendAutocomplete({ name: 'echo', options: { word: 'hom' }, focused: 'word' });
    expect(choices).toEqual([{ name: 'hom!', value: 'hom' }]);
  });

  it('updates the message of a pressed button', async () => {
    const { message } = await echo();
    const reply = await bot.discord.sendButton(message, 'Next');
    expect(reply.updated).toBe(true);
    expect(reply.message).toMatchObject({ id: message.id, content: 'next page' });
  });

  it('keeps an ephemeral answer out of the channel', async () => {
    const { message } = await echo();
    const before = bot.discord.messages('general').length;
    const reply = await bot.discord.sendButton(message, 'mine');
    expect(reply).toMatchObject({ ephemeral: true, updated: false });
    expect(bot.discord.messages('general')).toHaveLength(before);
  });

  it('lets a deferred update be edited and followed up privately', async () => {
    const { message } = await echo();
    const reply = await bot.discord.sendButton(message, 'later');
    expect(reply.message).toMatchObject({ id: message.id, content: 'later' });
    const { channel } = { channel: bot.discord.channel('general') };
    await expect.poll(() => channel.messages.at(-1)?.message.content).toBe('and more');
    expect(channel.messages.at(-1)?.visibleTo).not.toBeNull();
  });

  it('answers a deferred command, as private as it was deferred', async () => {
    const reply = await echo('deferred');
    expect(reply.ephemeral).toBe(true);
    expect(reply.message.content).toBe('hello');
    expect((reply.message.flags ?? 0) & MessageFlags.Loading).toBe(0);
  });

  it('lets the bot take away a message at a press', async () => {
    const { message } = await echo();
    const reply = await bot.discord.sendButton(message, 'Gone');
    expect(reply.kind).toBe('deleted');
    expect(bot.discord.messages('general').map(({ id }) => id)).not.toContain(message.id);
  });

  it('opens a dialog and takes what was written', async () => {
    const { message } = await echo();
    const { modal } = await bot.discord.sendButton(message, 'Write');
    const reply = await bot.discord.sendModal(modal, { text: 'some words' });
    expect(reply.message.content).toBe('wrote some words');
  });

  it('answers a choice in a select', async () => {
    const { message } = await echo();
    expect((await bot.discord.sendSelect(message, 'pick', ['1'])).message.content).toBe('chose 1');
  });

  it('runs a command on a message, content included', async () => {
    const message = bot.discord.say('general', 'the fall of the wall');
    const reply = await bot.discord.sendMessageCommand(message, 'What was this?');
    expect(reply.message.content).toBe('read the fall of the wall');
    expect(reply.ephemeral).toBe(true);
  });

  it('serves uploaded pictures back', async () => {
    const { message } = await echo('picture');
    const url = message.embeds[0]?.image?.url ?? '';
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/attachments\/.*dot\.png$/);
    expect(message.attachments).toEqual([]);
    expect(await (await fetch(url)).text()).toBe('dot');
  });

  it('refuses a second answer with 40060', async () => {
    await echo('twice');
    await expect.poll(() => bot.errors.at(-1)).toMatchObject({ code: 40060, status: 400 });
  });

  it('tells place, language and permissions', async () => {
    const { discord } = bot;
    await discord.sendCommand({ name: 'echo', options: { word: 'x' }, locale: 'de' });
    expect(bot.seen.at(-1)).toMatchObject({
      locale: 'de',
      guildLocale: 'en-US',
      context: 0,
      guildId: discord.guilds[0]?.id,
    });
    expect(bot.seen.at(-1)?.appPermissions.has('SendMessages')).toBe(true);
    await discord.sendCommand({ name: 'echo', options: { word: 'x' }, channelId: discord.channel('staff').id });
    expect(bot.seen.at(-1)?.appPermissions.has('ViewChannel')).toBe(false);
  });

  it.each([
    ['a command that is not registered', () => bot.discord.sendCommand({ name: 'nope' }), /no such command/],
    [
      'an option that does not exist',
      () => bot.discord.sendCommand({ name: 'echo', options: { word: '', x: 1 } }),
      /no option "x"/,
    ],
    ['a missing option', () => bot.discord.sendCommand({ name: 'echo' }), /"word" is required/],
    [
      'a button that is not there',
      () =>
        bot.discord.sendButton(
          { channel_id: bot.discord.channel('general').id, components: [] } as unknown as APIMessage,
          'x',
        ),
      /no such button/,
    ],
  ])('says what is wrong with %s', async (_, send, words) => {
    await expect(send()).rejects.toThrow(words);
  });

  it('works in direct messages', async () => {
    const { discord } = bot;
    const [person] = discord.world.people.keys();
    const direct = directChannel(discord.world, person ?? '');
    const reply = await discord.sendCommand({ name: 'echo', options: { word: 'psst' }, channelId: direct.id });
    expect(reply.message.channel_id).toBe(direct.id);
    expect(bot.seen.at(-1)).toMatchObject({ context: 1, guildId: null, channelId: direct.id });
  });

  it('works where a person alone installed the bot', async () => {
    const { discord } = bot;
    const plan = { name: 'Elsewhere', channels: ['lobby'], hasBot: false };
    addGuild(discord.world, plan);
    const channelId = discord.channel('lobby').id;
    const reply = await discord.sendCommand({ name: 'echo', options: { word: 'here too' }, channelId });
    expect(reply.message.content).toBe('here too');
    const seen = bot.seen.at(-1);
    expect(seen?.authorizingIntegrationOwners).toMatchObject({ userId: seen?.user.id, guildId: null });
    expect(seen?.inCachedGuild()).toBe(false);
  });

  it('shows what an interaction came from in its answer', async () => {
    const { message } = await echo();
    expect(message).toMatchObject({ type: 20, interaction_metadata: { name: 'echo', type: 2 } });
    const answer = await bot.discord.sendSelect(message, null, ['1']);
    expect(answer.message).toMatchObject({ type: 19, message_reference: { message_id: message.id } });
  });
});

describe('the token of an interaction', () => {
  it('is valid for fifteen minutes', async () => {
    let time = Date.now();
    const late = await startTestBot({ now: () => time });
    try {
      await late.discord.sendCommand({ name: 'echo', options: { word: 'x' } });
      const seen = late.seen.at(-1);
      if (!seen?.isRepliable()) throw new Error('no interaction was seen');
      await expect.poll(() => seen.replied).toBe(true);
      time += 15 * 60_000;
      await seen.followUp('in time');
      time += 1;
      await expect(seen.followUp('too late')).rejects.toMatchObject({ code: 50027, status: 401 });
    } finally {
      await late.stop();
    }
  });
});
