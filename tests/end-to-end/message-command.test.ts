import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalDiscord } from '../../src/local-discord/start.ts';
import { directChannel } from '../../src/local-discord/world/changes.ts';
import { buttonsOf, choicesOf, endAll, openDiscord, openOwnArchive, startBot } from './real-bot.ts';

const THEN = 'What was happening then?';

let place: LocalDiscord;
beforeAll(async () => {
  place = await openDiscord();
  await startBot(place, await openOwnArchive());
});
afterAll(endAll);

const lineOf = ({ embeds }: APIMessage) => embeds[0]?.author?.name ?? '';

describe('“What was happening then?” on a message', () => {
  it('answers privately by the dates and places of the message, and can be shared', async () => {
    const said = place.say('general', 'I was in Palmyra in May 2015, of all times');
    const reply = await place.sendMessageCommand(said, THEN);
    expect([reply.ephemeral, lineOf(reply.message)]).toEqual([true, expect.stringContaining('Palmyra')]);
    expect(buttonsOf(reply.message)).toContain('Share');
    const opened = await place.sendSelect(reply.message, null, choicesOf(reply.message).slice(0, 1));
    expect([opened.ephemeral, opened.updated]).toEqual([true, true]);
    expect(place.messages('general')).toEqual([said]);
  });

  it('counts from the day on which the message was written', async () => {
    const said = place.say('general', 'everybody speaks of the vote of yesterday');
    const old = { ...said, id: '1', timestamp: '2016-06-25T09:00:00.000Z' };
    const { message } = await place.sendMessageCommand(old, THEN);
    expect(lineOf(message)).toMatch(/^June 24, 2016/);
  });

  it('says calmly that there is nothing to look for', async () => {
    const { message, ephemeral } = await place.sendMessageCommand(place.say('general', 'ok thanks'), THEN);
    expect(ephemeral).toBe(true);
    expect(message.embeds[0]?.description).toMatch(/^Nothing in this message reads as/);
  });

  it('works in direct messages, and for whoever installed the bot for themselves', async () => {
    const [person = ''] = place.world.people.keys();
    const channel = directChannel(place.world, person);
    const inDirect = { ...place.say('general', 'Kyiv in 2014'), channel_id: channel.id, id: '2' };
    for (const from of [
      { channelId: channel.id, userId: person },
      { channelId: channel.id, userInstalled: true },
    ]) {
      const { message } = await place.sendMessageCommand(inDirect, THEN, from);
      expect(lineOf(message)).toContain('2014');
    }
    expect(place.violations).toEqual([]);
  });
});
