import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { isServerCommand } from '../../commands/server-command.ts';
import type { LocalDiscord } from '../../src/local-discord/start.ts';
import { directChannel } from '../../src/local-discord/world/changes.ts';
import { HOSTILE_TEXTS } from '../discord/hostile.ts';
import { buttonsOf, choicesOf, endAll, openDiscord, openOwnArchive, startBot } from './real-bot.ts';

/** What Discord lets a person type into the question. */
const LONGEST_QUESTION = 300;
const NO_QUESTIONS = [
  ...HOSTILE_TEXTS,
  '9'.repeat(LONGEST_QUESTION),
  '3/4/5/6/7/8/9/10/11/12/'.repeat(12),
  'from from to to between and since until '.repeat(7),
  'January '.repeat(37),
  '2016-'.repeat(60),
  'Al-'.repeat(100),
  '("'.repeat(150),
  '.*+?^(){}|[]$\\',
  '-99999999 BC to +275760-09-13',
  'постскриптум 新年 新年快乐 السنة الجديدة',
].map((text) => text.slice(0, LONGEST_QUESTION));

const completing = commands.flatMap(({ declaration: { name, options = [] } }) =>
  options
    .filter((option) => option.type === ApplicationCommandOptionType.String && option.autocomplete === true)
    .map((option) => ({ name, option: option.name })),
);

let place: LocalDiscord;
let log: Record<string, unknown>[];
beforeAll(async () => {
  place = await openDiscord();
  ({ log } = await startBot(place, await openOwnArchive()));
});
afterAll(endAll);

/** What was logged as wrong since it was last asked. */
const failures = () => log.splice(0).filter(({ level }) => Number(level) >= 40);

describe('completion', () => {
  it('is there for every place, time, name and title', () => {
    expect(completing.map(({ name, option }) => `${name} ${option}`)).toEqual(
      expect.arrayContaining(['timeline place', 'timeline when', 'timeline about', 'onthisday date', 'event title']),
    );
  });

  const typed: Record<string, string> = { place: 'pal', when: 'apr', date: '11 mar', about: 'syr', title: 'palm' };

  it.each(completing)('of /$name $option offers what the command then answers', async ({ name, option }) => {
    for (const text of ['', typed[option] ?? 'a']) {
      const choices = await place.sendAutocomplete({ name, options: { [option]: text }, focused: option });
      expect(choices.length, `"${text}"`).toBeGreaterThan(0);
      expect(choices.length).toBeLessThanOrEqual(25);
      const { message } = await place.sendCommand({ name, options: { [option]: choices[0]?.value ?? '' } });
      expect(message.embeds[0]?.author?.name, choices[0]?.name).toBeTruthy();
      expect(message.embeds[0]?.description ?? '', choices[0]?.name).not.toMatch(/is known|does not read/);
    }
    expect([place.violations, failures()]).toEqual([[], []]);
  });
});

/** `/daily` is for those who manage a server, and has tests of its own. */
const everybodys = commands.filter((command) => !isServerCommand(command));

describe('every command that anybody may use', () => {
  const filled: Record<string, Record<string, string>> = {
    ask: { question: 'Palmyra 2015 to 2017' },
    event: { title: 'Palmyra' },
  };

  it.each(everybodys.map(({ declaration: { name } }) => name))('/%s answers all, or the asker alone', async (name) => {
    const options = filled[name] ?? {};
    const open = await place.sendCommand({ name, options });
    const hidden = await place.sendCommand({ name, options: { ...options, private: true } });
    expect([open.ephemeral, hidden.ephemeral]).toEqual([false, true]);
    expect(hidden.message.embeds).toEqual(open.message.embeds);
    expect([place.violations, failures()]).toEqual([[], []]);
  });

  it.each(everybodys.map(({ declaration: { name } }) => name))('/%s answers in direct messages', async (name) => {
    const [person = ''] = place.world.people.keys();
    const channel = directChannel(place.world, person);
    const from = { channelId: channel.id, userId: person };
    const { message } = await place.sendCommand({ name, options: filled[name] ?? {}, ...from });
    expect(message.channel_id).toBe(channel.id);
    const [value] = choicesOf(message);
    if (value) expect((await place.sendSelect(message, null, [value], from)).updated).toBe(true);
    expect([place.violations, failures()]).toEqual([[], []]);
  });
});

describe('/help', () => {
  it('has examples that find something', async () => {
    const { message } = await place.sendCommand({ name: 'help', options: { private: true } });
    const examples = buttonsOf(message);
    expect(examples.length).toBeGreaterThan(2);
    for (const label of examples) {
      const { message: found } = await place.sendButton(message, label);
      expect(choicesOf(found), label).not.toEqual([]);
    }
  });
});

describe('/archive', () => {
  it('says what there is and whose it is', async () => {
    const { message } = await place.sendCommand({ name: 'archive' });
    const text = JSON.stringify(message.embeds);
    for (const words of ['Span', 'Events per year', 'licence', 'CC0']) expect(text).toContain(words);
  });
});

describe('/ask', () => {
  it.each(NO_QUESTIONS.map((question, index) => ({ question, index })))(
    'stays calm with hostile text $index',
    async ({ question }) => {
      const { message } = await place.sendCommand({ name: 'ask', options: { question } });
      expect([message.mentions, message.mention_everyone]).toEqual([[], false]);
      expect(JSON.stringify(message.embeds)).not.toMatch(/@everyone|@here|<@|<t:/i);
      expect([place.violations, failures()]).toEqual([[], []]);
    },
  );
});

describe('an asker’s own language', () => {
  it.each([
    ['de', 'Was geschah in Syrien im April 2016?', /^Syrien · 1\.–30\. April 2016 · [1-9]\d* Ereignis/, '✕ Entfernen'],
    [
      'fr',
      'Que s’est-il passé à Paris en novembre 2015 ?',
      /^Paris · 1–30 novembre 2015 · [1-9]\d* événement/,
      '✕ Retirer',
    ],
    [
      'es-ES',
      '¿Qué pasó en Madrid el 11 de marzo?',
      /^Madrid · 11 de marzo, cada año · \d+ acontecimiento/,
      '✕ Quitar',
    ],
    ['ja', '2011年3月の日本の地震', /^日本 · 2011年3月1日/, '✕ 削除'],
  ])('is read and answered: %s', async (locale, question, line, remove) => {
    const { message } = await place.sendCommand({ name: 'ask', options: { question }, locale });
    expect(message.embeds[0]?.author?.name).toMatch(line);
    expect(message.embeds[0]?.description).toBeTruthy();
    expect(buttonsOf(message)).toContain(remove);
  });

  it('names the commands', () => {
    const ask = place.commands().find(({ name }) => name === 'ask');
    expect(ask?.name_localizations).toMatchObject({
      'en-US': 'ask',
      de: 'fragen',
      fr: 'demander',
      'es-ES': 'preguntar',
    });
  });
});
