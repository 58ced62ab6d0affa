import { describe, expect, it } from 'vitest';
import { composeChoice, composePost } from '../../src/daily/compose-post.ts';
import type { Subscription } from '../../src/daily/subscription.ts';
import { sampleAnnalist } from '../sample-annalist.ts';
import { NEVER } from './channel-past.ts';
import { sampleSubscription } from './sample-subscription.ts';

const annalist = sampleAnnalist([
  { day: '2017-05-03', title: 'A library opens in Oslo, Norway.' },
  { day: '2026-05-03', title: 'A museum opens in Bergen, Norway.' },
]);
const compose = (given: Partial<Subscription>, date = '2027-05-03') =>
  composePost(sampleSubscription(given), date, { annalist, lastPosted: NEVER });

describe('composePost', () => {
  it('shows one event as its card, and leads to the day through the years', async () => {
    const { reply, words, through, events } = await compose({});
    expect(reply).toMatchObject({
      kind: 'event',
      view: { id: events[0], event: { title: 'A library opens in Oslo, Norway.' } },
    });
    expect(words).toBe('On this day, 10 years ago:');
    expect(through).toMatchObject({
      label: '☰ May 3 through the years',
      action: { do: 'list', query: { when: { month: 5, day: 3 } } },
    });
  });

  it('shows several as a list in order of time', async () => {
    const { reply, words } = await compose({ count: 5 });
    expect(reply).toMatchObject({ kind: 'list', total: 2, pages: 1 });
    expect(reply?.kind === 'list' && reply.events.map(({ event }) => event.title.split(' ')[1])).toEqual([
      'library',
      'museum',
    ]);
    expect(words).toBe('On this day, through the years:');
  });

  it.each<[string, Partial<Subscription>, string, string]>([
    ['one year', { years: { from: 2026, to: null } }, '2027-05-03', 'On this day, 1 year ago:'],
    [
      'filters given up',
      { place: 'JP' },
      '2027-05-03',
      'Nothing of May 3 fits what this post is about. On this day, 10 years ago:',
    ],
    ['days around', {}, '2027-05-04', 'Nothing is known of May 4. Around this day, 10 years ago:'],
  ])('says %s', async (_, given, date, words) => {
    expect((await compose(given, date)).words).toBe(words);
  });

  it('says a quiet day or is silent, as set', async () => {
    expect((await compose({ quietDay: 'say', place: 'JP' })).reply).toMatchObject({
      kind: 'nothing',
      text: 'A quiet day: nothing of May 3 in the archive fits what this post is about.',
    });
    expect((await compose({ quietDay: 'say' }, '2027-08-01')).reply).toMatchObject({
      text: 'A quiet day: the archive has nothing for August 1.',
    });
    expect((await compose({ quietDay: 'skip', place: 'JP' })).reply).toBeNull();
  });

  it('leaves out chosen events that are gone from the archive', async () => {
    const choice = { events: [...(await compose({})).events, 'gone-event'], widened: null };
    const post = composeChoice(sampleSubscription(), '2027-05-03', { annalist, choice });
    expect(post.reply).toMatchObject({ kind: 'event' });
  });
});
