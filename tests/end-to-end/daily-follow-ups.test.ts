import type { APIMessage } from 'discord-api-types/v10';
import { afterEach, beforeAll, expect, it } from 'vitest';
import type { Annalist } from '../../src/annalist.ts';
import { composePost } from '../../src/daily/compose-post.ts';
import { letterOf } from '../../src/daily/letter-of.ts';
import { postKey } from '../../src/daily/post-key.ts';
import type { LocalDiscord } from '../../src/local-discord/start.ts';
import { NEVER } from '../daily/channel-past.ts';
import { sampleSubscription } from '../daily/sample-subscription.ts';
import { buttonsOf, choicesOf, endAll, openDiscord, openOwnArchive, startBot } from './real-bot.ts';

let annalist: Annalist;
beforeAll(async () => {
  annalist = await openOwnArchive();
});
afterEach(endAll);

const titleOf = ({ embeds }: APIMessage) => embeds[0]?.title ?? embeds[0]?.author?.name ?? '';
const shownOf = ({ content, embeds, components }: APIMessage) => ({ content, embeds, components });

/** The post of a day (`YYYY-MM-DD`) in the channel. */
async function posted(place: LocalDiscord, bot: Awaited<ReturnType<typeof startBot>>['bot'], date: string) {
  const subscription = sampleSubscription();
  const composed = await composePost(subscription, date, { annalist, lastPosted: NEVER });
  const key = postKey({ subscriptionId: subscription.id, date });
  const letter = letterOf(subscription, { key, composed, form: 'full', annalist });
  const channelId = place.channel('on-this-day').id;
  const delivery = await bot.postOffice.send(channelId, letter);
  const [message] = place.messages('on-this-day');
  expect(delivery).toEqual({ kind: 'sent', messageId: message?.id });
  if (!message) throw new Error('nothing was posted');
  return message;
}

it('leads any member on from a daily post, privately, also after a restart and far along the story', async () => {
  const place = await openDiscord();
  const first = await startBot(place, annalist);
  const post = await posted(place, first.bot, '2026-04-03');
  const before = shownOf(post);
  const [robin = '', sascha = ''] = [...place.world.people.keys()];
  for (const label of buttonsOf(post)) {
    const { message, ephemeral } = await place.sendButton(post, label, { userId: robin });
    expect([label, ephemeral, titleOf(message) !== '']).toEqual([label, true, true]);
  }

  await first.bot.stop();
  await startBot(place, annalist);
  // Walked on from the post to an event, from there to the next, and all the way back.
  const titles: string[] = [];
  const opened = await place.sendSelect(post, null, choicesOf(post).slice(0, 1), { userId: sascha });
  expect(opened.ephemeral).toBe(true);
  let shown = opened.message;
  titles.push(titleOf(shown));
  for (let step = 0; step < 2; step += 1) {
    const next = await place.sendSelect(shown, null, choicesOf(shown).slice(-1), { userId: sascha });
    expect(next.updated).toBe(true);
    shown = next.message;
    titles.push(titleOf(shown));
  }
  expect(titles.every((title) => title !== '')).toBe(true);
  shown = (await place.sendButton(shown, '↩ Back', { userId: sascha })).message;
  expect(titleOf(shown)).toBe(titles[1]);
  // Nothing of this moved the post, and it leads on as before.
  expect(shownOf(place.messages('on-this-day')[0] ?? post)).toEqual(before);
  expect((await place.sendButton(post, buttonsOf(post)[0] ?? '', { userId: robin })).ephemeral).toBe(true);
  expect(place.violations).toEqual([]);
});
