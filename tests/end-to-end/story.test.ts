import type { APIMessage } from 'discord-api-types/v10';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Annalist } from '../../src/annalist.ts';
import { buttonsOf, choicesOf, componentsOf, endAll, openDiscord, openOwnArchive, startBot } from './real-bot.ts';

const QUESTION = { name: 'ask', options: { question: 'what happened in al-Qaryatayn?' } };

let annalist: Annalist;
beforeAll(async () => {
  annalist = await openOwnArchive();
});
afterEach(endAll);

async function asked() {
  const place = await openDiscord();
  await startBot(place, annalist);
  const [asker = '', other = ''] = [...place.world.people.keys()];
  const { message } = await place.sendCommand({ ...QUESTION, userId: asker });
  return { place, message, asker, other };
}

const titleOf = ({ embeds }: APIMessage) => embeds[0]?.title ?? '';

/** The first choice of a message's menu that is none of the cards: labels begin as titles do. */
function notYetSeen(message: APIMessage, cards: readonly APIMessage[]): string {
  const options = componentsOf(message).flatMap((component) => component.options ?? []);
  const isSeen = (label: string) => cards.some((card) => titleOf(card).startsWith(label.slice(0, 40)));
  return options.find(({ label }) => !isSeen(label))?.value ?? '';
}

/** The menu of a message that has a choice. */
function menuWith(message: APIMessage, value: string): string {
  const has = componentsOf(message).find(({ options = [] }) => options.some((option) => option.value === value));
  return has?.custom_id ?? '';
}

describe('a story asked for in a channel', () => {
  it('is told in order of time, each event once', async () => {
    const { place, message } = await asked();
    const [embed] = message.embeds;
    expect(embed?.author?.name).toMatch(/qaryatayn · \d+ events$/i);
    const entries = (embed?.description ?? '').split(/\n(?=-# )/);
    const days = entries.map((entry) => /^-# \*\*(.+?)\*\*/.exec(entry)?.[1] ?? 'no day');
    const instants = days.map((day) => Date.parse(`${day} UTC`));
    expect(instants).toEqual(instants.toSorted((a, b) => a - b));
    expect(days).toEqual(expect.arrayContaining(['Aug 6, 2015', 'Apr 3, 2016', 'Oct 1, 2017']));
    expect(new Set(entries.map((entry) => entry.split('\n')[1])).size).toBe(entries.length);
    expect(choicesOf(message)).toHaveLength(entries.length);
    expect(place.violations).toEqual([]);
  });

  it('opens as cards with sources, each leading to related events and all the way back', async () => {
    const { place, message } = await asked();
    const cards: APIMessage[] = [];
    let shown = message;
    for (let step = 0; step < 3; step += 1) {
      shown = (await place.sendSelect(shown, null, [notYetSeen(shown, cards)])).message;
      cards.push(shown);
    }
    expect(new Set(cards.map(titleOf)).size).toBe(3);
    for (const card of cards) {
      expect(card.embeds[0]?.description).toMatch(/\*\*(Source|\d+ sources)\*\* \[[^\]]+\]\(http/);
    }
    shown = (await place.sendButton(shown, '↩ Back')).message;
    expect(titleOf(shown)).toBe(titleOf(cards[1] ?? shown));
    shown = (await place.sendButton(shown, '↩ Back')).message;
    expect(titleOf(shown)).toBe(titleOf(cards[0] ?? shown));
    shown = (await place.sendButton(shown, '☰ List')).message;
    expect(shown.embeds[0]).toEqual(message.embeds[0]);
    expect(place.messages('general')).toHaveLength(1);
    expect(place.violations).toEqual([]);
  });

  it('leads somewhere by every button and every choice', async () => {
    const { place, message, other } = await asked();
    const card = await place.sendSelect(message, null, choicesOf(message).slice(0, 1), { userId: other });
    for (const from of [message, card.message]) {
      for (const value of choicesOf(from)) {
        const { message: opened } = await place.sendSelect(from, null, [value], { userId: other });
        expect(titleOf(opened)).not.toBe('');
      }
      for (const label of buttonsOf(from).filter((one) => !/Remove|Share/.test(one))) {
        const { message: opened } = await place.sendButton(from, label, { userId: other });
        expect(choicesOf(opened), label).not.toEqual([]);
      }
    }
    expect(place.violations).toEqual([]);
  });

  it.each([1, 2, 3])('is never lost on a long way of any presses (%i)', async (seed) => {
    const { place, message } = await asked();
    let state = seed;
    const pick = <T>(from: readonly T[]): T | undefined => {
      state = (state * 48_271) % 2_147_483_647;
      return from[state % from.length];
    };
    let shown = message;
    for (let step = 0; step < 60; step += 1) {
      const presses = [...choicesOf(shown), ...buttonsOf(shown).filter((label) => !/Remove|Share/.test(label))];
      const press = pick(presses) ?? '';
      const isChoice = choicesOf(shown).includes(press);
      const reply = isChoice
        ? await place.sendSelect(shown, menuWith(shown, press), [press])
        : await place.sendButton(shown, press);
      expect(reply.updated, press).toBe(true);
      expect(choicesOf(reply.message), press).not.toEqual([]);
      shown = reply.message;
    }
    expect(place.messages('general')).toHaveLength(1);
    expect(place.violations).toEqual([]);
  });

  it('stays as it was where somebody else presses, who gets a private copy', async () => {
    const { place, message, other } = await asked();
    const copy = await place.sendSelect(message, null, choicesOf(message).slice(0, 1), { userId: other });
    expect([copy.ephemeral, copy.updated]).toEqual([true, false]);
    const onward = await place.sendSelect(copy.message, null, choicesOf(copy.message).slice(0, 1), { userId: other });
    expect([onward.ephemeral, onward.updated]).toEqual([true, true]);
    expect(place.messages('general')).toEqual([message]);
  });

  it('goes on from a message of before a restart', async () => {
    const place = await openDiscord();
    const { bot } = await startBot(place, annalist);
    const { message } = await place.sendCommand(QUESTION);
    const opened = await place.sendSelect(message, null, choicesOf(message).slice(0, 1));
    await bot.stop();
    await startBot(place, annalist);
    const walked = await place.sendSelect(opened.message, null, choicesOf(opened.message).slice(0, 1));
    expect(walked.updated).toBe(true);
    const list = await place.sendButton(walked.message, '☰ List');
    expect(list.message.embeds[0]).toEqual(message.embeds[0]);
    expect(place.commandWrites).toHaveLength(1);
  });
});
