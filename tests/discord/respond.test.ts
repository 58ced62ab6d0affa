import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Desk } from '../../src/discord/desk.ts';
import type { MessageBody } from '../../src/discord/render/render-reply.ts';
import { type Exchange, respond } from '../../src/discord/respond.ts';
import { createLog } from '../../src/log.ts';

const body = (title: string): MessageBody => ({ embeds: [{ title }], components: [], allowed_mentions: { parse: [] } });
const ANSWER = body('answer');
const APOLOGY = body('apology');

class DiscordError extends Error {
  readonly code: number;
  readonly status = 400;

  constructor(code: number) {
    super(`Discord says ${code}`);
    this.code = code;
  }
}

/** A desk that writes down what is done with it; `wrong` says what fails at which of its calls. */
function recordingDesk(wrong: Partial<Record<string, Error>> = {}) {
  const calls: unknown[] = [];
  const take = (name: string) => async (given?: unknown) => {
    const call = JSON.parse(JSON.stringify([name, given]));
    calls.push(call);
    const error = wrong[name] ?? wrong[`${name} ${calls.length}`];
    if (error) throw error;
  };
  const desk: Desk = { callback: take('callback'), edit: take('edit'), remove: take('remove'), add: take('add') };
  return { desk, calls };
}

function answering(desk: Desk, options: Partial<Exchange> = {}) {
  const log: { level: number; msg: string }[] = [];
  const done = respond({
    desk,
    way: 'public',
    work: () => ANSWER,
    apology: APOLOGY,
    log: createLog('info', { write: (line: string) => void log.push(JSON.parse(line)) }),
    ...options,
  });
  return { done, log };
}

const later = (ms: number) => () => new Promise<MessageBody>((resolve) => setTimeout(resolve, ms, ANSWER));
const failing = () => {
  throw new Error('a surprise');
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('respond', () => {
  const SHOWN: MessageBody = { ...ANSWER, embeds: [{ title: 'answer', image: { url: 'https://gone.example/a.jpg' } }] };

  it('shows an answer without its image where Discord refuses that', async () => {
    const { desk, calls } = recordingDesk({ 'callback 1': new DiscordError(50_035) });
    const { done, log } = answering(desk, { work: () => SHOWN });
    await expect(done).resolves.toBe('answered');
    expect(calls).toEqual([
      ['callback', { type: 4, data: SHOWN }],
      ['callback', { type: 4, data: ANSWER }],
    ]);
    expect(log).toEqual([]);
  });

  it('does so in place of an answer that was announced', async () => {
    const { desk, calls } = recordingDesk({ 'edit 2': new DiscordError(50_035) });
    const { done } = answering(desk, { work: async () => ({ ...(await later(2_000)()), embeds: SHOWN.embeds }) });
    await vi.advanceTimersByTimeAsync(2_500);
    await expect(done).resolves.toBe('answered');
    expect(calls.slice(1)).toEqual([
      ['edit', SHOWN],
      ['edit', ANSWER],
    ]);
  });

  it('keeps a picture that comes with the message, and apologises where that is refused', async () => {
    const drawn: MessageBody = { ...ANSWER, embeds: [{ title: 'answer', image: { url: 'attachment://map.png' } }] };
    const { desk, calls } = recordingDesk({ 'callback 1': new DiscordError(50_035) });
    await answering(desk, { work: () => drawn }).done;
    expect(calls.map((call) => JSON.stringify(call).includes('apology'))).toEqual([false, true]);
  });

  it.each([
    ['public', { type: 4, data: ANSWER }],
    ['private', { type: 4, data: { ...ANSWER, flags: 64 } }],
    ['in place', { type: 7, data: { ...ANSWER, attachments: [] } }],
  ] as const)('answers %s at once', async (way, callback) => {
    const { desk, calls } = recordingDesk();
    await answering(desk, { way }).done;
    await vi.runAllTimersAsync();
    expect(calls).toEqual([['callback', callback]]);
  });

  it.each([
    ['public', { type: 5, data: {} }],
    ['private', { type: 5, data: { flags: 64 } }],
    ['in place', { type: 6 }],
  ] as const)('says that a slow answer will come, %s', async (way, deferral) => {
    const { desk, calls } = recordingDesk();
    const { done } = answering(desk, { way, work: later(2_000) });
    await vi.advanceTimersByTimeAsync(1_600);
    expect(calls).toEqual([['callback', deferral]]);
    await vi.runAllTimersAsync();
    await done;
    expect(calls).toEqual([
      ['callback', deferral],
      ['edit', ANSWER],
    ]);
  });

  it.each([
    ['public', 0, [['callback', { type: 4, data: { ...APOLOGY, flags: 64 } }]]],
    ['in place', 0, [['callback', { type: 4, data: { ...APOLOGY, flags: 64 } }]]],
    [
      'public',
      2_000,
      [
        ['callback', { type: 5, data: {} }],
        ['edit', APOLOGY],
      ],
    ],
    [
      'in place',
      2_000,
      [
        ['callback', { type: 6 }],
        ['add', { ...APOLOGY, flags: 64 }],
      ],
    ],
  ] as const)('apologises where the work fails, %s after %i ms', async (way, ms, expected) => {
    const { desk, calls } = recordingDesk();
    const { done, log } = answering(desk, { way, work: () => later(ms)().then(failing) });
    await vi.runAllTimersAsync();
    await done;
    expect(calls).toEqual(expected);
    expect(log.map(({ level }) => level)).toEqual([50]);
  });

  it('apologises where Discord refuses the answer', async () => {
    const { desk, calls } = recordingDesk({ 'callback 1': new DiscordError(50_035) });
    await answering(desk).done;
    expect(calls.at(-1)).toEqual(['callback', { type: 4, data: { ...APOLOGY, flags: 64 } }]);
  });

  it('sends a first answer once more where the line broke', async () => {
    const { desk, calls } = recordingDesk({ 'callback 1': new Error('other side closed') });
    const { done, log } = answering(desk);
    await done;
    expect(calls).toHaveLength(2);
    expect(log).toEqual([]);
  });

  it.each([
    [10_062, 'late'],
    [40_060, 'answered'],
  ])('leaves it at that where Discord says %i', async (code, outcome) => {
    const { desk, calls } = recordingDesk({ callback: new DiscordError(code) });
    const { done, log } = answering(desk);
    expect(await done).toBe(outcome);
    expect(calls).toHaveLength(1);
    expect(log.map(({ level }) => level)).toEqual([30]);
  });

  it('sends no answer after a promise that came too late', async () => {
    const { desk, calls } = recordingDesk({ callback: new DiscordError(10_062) });
    const { done } = answering(desk, { work: later(2_000) });
    await vi.runAllTimersAsync();
    expect([await done, calls]).toEqual(['late', [['callback', { type: 5, data: {} }]]]);
  });

  it('never throws, even where nothing works', async () => {
    const broken = new DiscordError(50_035);
    const { desk } = recordingDesk({ callback: broken, edit: broken, add: broken });
    const { done, log } = answering(desk, { work: failing });
    expect(await done).toBe('failed');
    expect(log.map(({ level }) => level)).toEqual([50, 40]);
  });
});
