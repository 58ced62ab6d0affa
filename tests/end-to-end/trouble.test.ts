import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Annalist } from '../../src/annalist.ts';
import type { LocalDiscord } from '../../src/local-discord/start.ts';
import { endAll, openDiscord, openOwnArchive, startBot } from './real-bot.ts';

const QUESTION = { name: 'ask', options: { question: 'Kyiv, winter 2013-14' } };
const CALLBACK = 'POST /interactions/:id/:token/callback';

let annalist: Annalist;
beforeAll(async () => {
  annalist = await openOwnArchive();
});
afterEach(endAll);

describe('the bot', () => {
  it.each([
    ['its connection was cut', (place: LocalDiscord) => place.faults.dropGateway()],
    ['it was asked to connect again', (place: LocalDiscord) => place.faults.askToReconnect()],
  ])('resumes where %s, and answers once what was asked meanwhile', async (_, cut) => {
    const place = await openDiscord();
    const { log } = await startBot(place, annalist);
    cut(place);
    const meanwhile = await place.sendCommand(QUESTION);
    const after = await place.sendCommand(QUESTION);
    expect(after.message.embeds).toEqual(meanwhile.message.embeds);
    expect(place.messages('general')).toHaveLength(2);
    expect(place.requests.filter(({ path }) => path.includes('/callback'))).toHaveLength(2);
    expect(log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  it('comes back with a new session where the old one is over', async () => {
    const place = await openDiscord();
    const { bot } = await startBot(place, annalist);
    place.faults.invalidateSessions();
    await expect.poll(() => bot.state().isReady, { interval: 5 }).toBe(false);
    await expect.poll(() => bot.state().isReady, { timeout: 15_000, interval: 50 }).toBe(true);
    const answered = () => place.sendCommand(QUESTION).then(({ kind }) => kind, String);
    await expect.poll(answered, { timeout: 15_000, interval: 200 }).toBe('message');
    expect(place.commandWrites).toHaveLength(1);
  });

  it('answers once where Discord fails after it took the answer', async () => {
    const place = await openDiscord();
    const { log } = await startBot(place, annalist);
    place.faults.rest(CALLBACK, { fault: 'error', status: 503, afterCommit: true });
    await place.sendCommand(QUESTION);
    await expect.poll(() => log.some(({ code }) => code === 40_060)).toBe(true);
    expect(place.messages('general')).toHaveLength(1);
    expect(log.filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });

  it('waits where Discord says that it is too much', async () => {
    const place = await openDiscord();
    const { log } = await startBot(place, annalist);
    place.faults.rest(CALLBACK, { fault: 'rate-limited', retryAfter: 0.2 });
    const { message } = await place.sendCommand(QUESTION);
    expect(message.embeds[0]?.author?.name).toContain('Kyiv');
    expect(place.messages('general')).toHaveLength(1);
    expect(log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  it('answers many at once, each its own question', async () => {
    const place = await openDiscord();
    await startBot(place, annalist);
    const questions = ['Syria', 'Kyiv', 'Japan', '2015', '11 March', 'France', 'Nobel', 'April 2016'];
    const all = Array.from({ length: 40 }, (_, index) => questions[index % questions.length] ?? '');
    const replies = await Promise.all(all.map((question) => place.sendCommand({ name: 'ask', options: { question } })));
    const byQuestion = Map.groupBy(replies, (_, index) => all[index]);
    const lines = [...byQuestion.values()].map(
      (same) => new Set(same.map(({ message }) => message.embeds[0]?.author?.name)),
    );
    expect(lines.every(({ size }) => size === 1)).toBe(true);
    expect(new Set(lines.flatMap((line) => [...line])).size).toBe(questions.length);
    expect(place.messages('general')).toHaveLength(40);
  });
});
