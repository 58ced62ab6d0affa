import { type APIInteraction, ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { readCaller } from '../../src/discord/read-caller.ts';

const asking = { today: 20_779, locale: 'de' };
const { ViewChannel, SendMessages, SendMessagesInThreads, EmbedLinks, AttachFiles, ReadMessageHistory } =
  PermissionFlagsBits;
const ALL = ViewChannel | SendMessages | SendMessagesInThreads | EmbedLinks | AttachFiles | ReadMessageHistory;

function read(parts: object, permissions: bigint = PermissionFlagsBits.ManageGuild) {
  const member = { user: { id: '7' }, permissions: String(permissions) };
  const interaction = { type: 2, guild_id: '1', guild_locale: 'fr', member, data: {}, ...parts };
  return readCaller(interaction as unknown as APIInteraction, asking, { now: 5, channelName: () => null });
}

function channel(app: bigint, type = ChannelType.GuildText) {
  const resolved = { channels: { 9: { id: '9', type, app_permissions: String(app) } } };
  return read({ data: { resolved } })?.channels.get('9');
}

describe('readCaller', () => {
  it('knows who manages which server, in which language', () => {
    expect(read({})).toMatchObject({ guildId: '1', userId: '7', guildLocale: 'fr', locale: 'de', now: 5 });
  });

  it.each([
    ['a member without Manage Server', PermissionFlagsBits.SendMessages, {}],
    ['a direct message', PermissionFlagsBits.ManageGuild, { guild_id: undefined, member: undefined }],
  ])('takes %s for none who manages', (_, permissions, parts) => {
    expect(read(parts, permissions)).toBeNull();
  });

  it('takes administrators for managers', () => {
    expect(read({}, PermissionFlagsBits.Administrator)).not.toBeNull();
  });

  it.each([
    ['nothing', ALL, [], []],
    ['View Channel', ALL & ~ViewChannel, ['ViewChannel'], []],
    ['Send Messages', ALL & ~SendMessages, ['SendMessages'], []],
    ['Embed Links', ALL & ~EmbedLinks, ['EmbedLinks'], []],
    ['Attach Files', ALL & ~AttachFiles, [], ['AttachFiles']],
    ['Read Message History', ALL & ~ReadMessageHistory, [], ['ReadMessageHistory']],
    ['nothing for an administrator', PermissionFlagsBits.Administrator, [], []],
    ['everything', 0n, ['ViewChannel', 'EmbedLinks', 'SendMessages'], ['AttachFiles', 'ReadMessageHistory']],
  ])('names what the bot lacks in a channel: %s', (_, app, lacks, wants) => {
    expect(channel(app)).toMatchObject({ lacks, wants });
  });

  it('asks for threads’ own permission in threads', () => {
    expect(channel(ALL & ~SendMessages, ChannelType.PublicThread)?.lacks).toEqual([]);
    expect(channel(ALL & ~SendMessagesInThreads, ChannelType.PublicThread)?.lacks).toEqual(['SendMessagesInThreads']);
  });

  it('knows the channel of a thread, and takes no category for one', () => {
    const chosen = (type: ChannelType) => {
      const channels = { 2: { id: '2', type, app_permissions: '0', parent_id: '3' } };
      return read({ data: { resolved: { channels } } })?.channels.get('2')?.threadOf;
    };
    expect([chosen(ChannelType.PublicThread), chosen(ChannelType.GuildText)]).toEqual(['3', null]);
  });

  it('knows which roles anybody may ping', () => {
    const roles = { 4: { id: '4', mentionable: false }, 5: { id: '5', mentionable: true } };
    const caller = read({ data: { resolved: { roles } } });
    expect([...(caller?.roles.values() ?? [])].map(({ mentionable }) => mentionable)).toEqual([false, true]);
  });
});
