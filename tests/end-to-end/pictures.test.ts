import type { APIEmbed, APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LocalDiscord } from '../../src/local-discord/start.ts';
import { createPainter } from '../../src/pictures/create-painter.ts';
import { buttonsOf, choicesOf, endAll, openDiscord, openOwnArchive, startBot } from './real-bot.ts';

let place: LocalDiscord;
const problems: string[] = [];
const painter = createPainter({ onProblem: (problem) => problems.push(problem) });

beforeAll(async () => {
  place = await openDiscord();
  await startBot(place, await openOwnArchive(), { painter });
});
afterAll(async () => {
  await endAll();
  await painter.stop();
});

const imageOf = ({ embeds }: APIMessage): APIEmbed['image'] & { description?: string } => {
  const [embed] = embeds;
  if (!embed?.image) throw new Error('no picture');
  return embed.image;
};

it('shows a timeline as a histogram, its places as a map, and neither above an event', async () => {
  const { message } = await place.sendCommand({ name: 'timeline', options: { place: 'Syria' } });
  expect(imageOf(message).description).toMatch(/^Bar chart of \d+ events by year, .*\. Most: \d{4}, with \d+\.$/);
  const served = await fetch(imageOf(message).url);
  expect(served.headers.get('content-type')).toBe('image/png');
  expect((await served.arrayBuffer()).byteLength).toBeLessThan(60_000);

  const map = await place.sendButton(message, '◎ Map');
  expect(map.updated).toBe(true);
  expect(imageOf(map.message).description).toMatch(/^Map of \d+ places with events\. Most: Palmyra \d+/);
  expect(buttonsOf(map.message)).toContain('▥ Timeline');

  const event = await place.sendSelect(map.message, null, choicesOf(map.message).slice(0, 1));
  expect(event.message.attachments).toEqual([]);
  expect(event.message.embeds[0]?.image?.url ?? '').not.toContain('map.png');

  const back = await place.sendButton(event.message, '☰ List');
  expect(imageOf(back.message).description).toMatch(/^Map of/);
  expect([place.violations, problems]).toEqual([[], []]);
});

it('answers without a picture where none can be drawn', async () => {
  const failing = await openDiscord();
  await startBot(failing, await openOwnArchive(), { painter: { draw: async () => null, stop: async () => undefined } });
  const { message } = await failing.sendCommand({ name: 'timeline', options: { place: 'Syria' } });
  expect([message.embeds[0]?.image, message.attachments, failing.violations]).toEqual([undefined, [], []]);
});
