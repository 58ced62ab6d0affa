import { describe, expect, it } from 'vitest';
import { daily } from '../../../commands/daily.ts';
import { whyOf } from '../../../src/daily/why.ts';
import { at, CHANNEL, caller, NOW, said, useDaily } from './use-daily.ts';

const { desk, kept, run, set } = useDaily();

describe('/daily without a post', () => {
  it.each(['status', 'preview', 'pause', 'resume', 'off', 'history'])(
    '%s says how to set one up',
    async (subcommand) => {
      expect(await run(subcommand)).toMatchObject({ title: 'No daily post yet' });
    },
  );
});

describe('/daily status', () => {
  it('tells the next post, the last one and what to do', async () => {
    await set();
    const text = said(await run('status'));
    expect(text).toContain(`<t:${at('2026-11-22T08:00:00Z') / 1000}:f>`);
    expect(text).toContain('nothing was due yet');
    expect(text).toContain(`<#${CHANNEL}>`);
    expect(text).toContain('#on-this-day · 09:00, every day · Berlin, Germany');
  });

  it.each([
    ['no-permission', 'View Channel, Send Messages, Embed Links'],
    ['channel-gone', '`/daily off`'],
    ['by-hand', '`/daily resume`'],
    ['server-gone', 'resumes by itself'],
  ] as const)('says what to do about %s', async (reason, words) => {
    await set();
    const id = (await kept())[0]?.subscription.id ?? '';
    await desk().store.pause(id, { reason, since: NOW, detail: 'EmbedLinks', told: false });
    const text = said(await run('status'));
    expect(text).toContain('**Paused**');
    expect(text).toContain('(Embed Links)');
    expect(text).toContain(words);
  });

  it('shows ten posts within what a message holds', async () => {
    for (const about of 'abcdefghij') await set({ about: about.repeat(30), weekdays: 'mon, wed, sat', place: 'Syria' });
    const { fields } = await run('status');
    expect(fields).toHaveLength(10);
    expect(fields.reduce((sum, { name, value }) => sum + name.length + value.length, 0)).toBeLessThan(5_500);
  });
});

describe('/daily preview', () => {
  it('is the post that will be sent', async () => {
    await set({ zone: 'Berlin' });
    const [one] = await kept();
    const reply = await daily.manage({ subcommand: 'preview' }, caller(), desk());
    expect(reply).toEqual({ kind: 'preview', letter: one && (await desk().compose(one)) });
    expect(reply).toMatchObject({ letter: { reply: { kind: 'event' }, form: 'full' } });
  });

  it('says that a quiet day is skipped', async () => {
    await set({ about: 'xylophones', quiet: 'skip' });
    expect((await run('preview')).title).toBe('Nothing to post');
  });
});

describe('/daily history', () => {
  it('tells what became of each post, in words', async () => {
    await set();
    const [one] = await kept();
    if (!one) throw new Error('nothing was kept');
    const why = 'Missed: it could not be posted within 6 hours of its time.';
    await desk().store.skip(one, {
      why: whyOf('missed', 360),
      following: { date: '2026-11-23', due: at('2026-11-23T08:00:00Z') },
      now: NOW,
    });
    expect(said(await run('history'))).toContain(`22 Nov 2026: skipped. ${why}`);
    expect(said(await run('status'))).toContain(`**Last** 22 Nov 2026: skipped. ${why}`);
  });
});
