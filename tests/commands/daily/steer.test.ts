import { describe, expect, it } from 'vitest';
import { GUILD, NOW, useDaily } from './use-daily.ts';

const { desk, kept, run, set } = useDaily();

describe('/daily pause, resume, off', () => {
  it('pauses and resumes from now on', async () => {
    await set();
    expect((await run('pause')).title).toBe('Paused');
    expect((await kept())[0]?.subscription.paused).toMatchObject({ reason: 'by-hand' });
    const later = NOW + 3 * 86_400_000;
    expect((await run('resume', {}, { now: later })).title).toBe('Resumed');
    expect(await kept()).toMatchObject([{ subscription: { paused: null }, next: { date: '2026-11-25' } }]);
    expect((await run('resume')).title).toBe('Not paused');
  });

  it('ends a post and keeps its history', async () => {
    await set();
    expect((await run('off')).title).toBe('Ended');
    expect(await kept()).toEqual([]);
  });

  it('asks which one, and takes the press, the id or words of its title', async () => {
    await set();
    await set({ place: 'Syria' });
    const [first, second] = (await kept()).map(({ subscription }) => subscription.id);
    const asked = await run('pause');
    expect(asked.controls).toEqual([
      { label: '#on-this-day · 09:00, every day · Berlin, Germany', subcommand: 'pause', subject: first },
      { label: '#on-this-day · 09:00, every day · Berlin, Germany · Syria', subcommand: 'pause', subject: second },
    ]);
    expect((await run('pause', { post: second ?? '' })).title).toBe('Paused');
    expect((await run('off', { post: 'syria' })).title).toBe('Ended');
    expect((await kept()).map(({ subscription }) => subscription.id)).toEqual([first]);
  });

  it('cannot be led to another server’s post', async () => {
    await set();
    const id = (await kept())[0]?.subscription.id ?? '';
    expect(await run('off', { post: id }, { guildId: '9' })).toMatchObject({ title: 'No daily post yet' });
    expect(await kept()).toHaveLength(1);
  });
});

describe('/daily export and forget', () => {
  it('gives all that is kept as a file', async () => {
    await set();
    const { file } = await run('export');
    expect(file?.name).toBe(`annalist-${GUILD}.json`);
    expect(JSON.parse(file?.text ?? '')).toMatchObject({ guildId: GUILD, subscriptions: [{ zone: 'Europe/Berlin' }] });
  });

  it('deletes only after it was confirmed', async () => {
    await set();
    const asked = await run('forget');
    expect(await kept()).toHaveLength(1);
    expect(asked.controls).toEqual([{ label: 'Delete everything', subcommand: 'forget-now', subject: '' }]);
    await run('forget-now');
    expect(await desk().store.exportGuild(GUILD)).toEqual({ guildId: GUILD, subscriptions: [], posts: [] });
    expect((await run('forget')).title).toBe('Nothing is kept');
  });
});
