import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalDiscord } from '../../src/local-discord/start.ts';
import { endAll, openDiscord, openOwnArchive, startBot } from './real-bot.ts';

let place: LocalDiscord;
beforeAll(async () => {
  place = await openDiscord();
  await startBot(place, await openOwnArchive());
});
afterAll(endAll);

describe('/timeline with a file', () => {
  it.each([
    ['markdown', 'timeline.md', /^# Palmyra/],
    ['csv', 'timeline.csv', /^\ufeffdate,title,/],
    ['ical', 'timeline.ics', /^BEGIN:VCALENDAR\r\n/],
  ])('has the whole story as %s', async (file, name, begins) => {
    const { message } = await place.sendCommand({ name: 'timeline', options: { place: 'Palmyra', file } });
    const attached = message.attachments.find(({ filename }) => filename === name);
    const text = await (await fetch(attached?.url ?? '')).arrayBuffer();
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(text)).toMatch(begins);
    expect(place.violations).toEqual([]);
  });
});
