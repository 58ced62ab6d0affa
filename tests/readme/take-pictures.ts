import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Page } from 'playwright-core';
import { readConfig } from '../../src/config.ts';
import { createMovableClock } from '../../src/local-discord/movable-clock.ts';
import { indexedPng } from '../../src/pictures/indexed-png.ts';
import { openPlayground } from '../../src/playground.ts';
import { type Chromium, openChromium, whyNoChromium } from '../local-discord/page/chromium.ts';

/**
 * `npm run pictures`: takes the README's pictures anew from the playground, with the real bot over the project's own archive, so
 * that they stay true. Wants Chromium. The moment is always the same; what has changed in a picture has changed in the bot.
 */
const FOLDER = join(import.meta.dirname, '../../docs/pictures');
const MORNING = Date.UTC(2026, 10, 22, 10);
const DESKTOP = { width: 900, height: 700 };
/** Room for a list with its picture and its buttons. */
const TALL = { width: 900, height: 1090 };
const PHONE = { width: 390, height: 760 };

interface Shot {
  readonly name: string;
  readonly viewport: typeof DESKTOP;
  readonly dark?: boolean;
  /** What a person does until the picture is taken. */
  readonly act: (page: Page) => Promise<unknown>;
}

const last = (page: Page) => page.locator('.message').last();

async function command(page: Page, name: string, ...options: readonly string[]): Promise<void> {
  const [first = '', ...others] = options;
  await page.locator('#text').fill(`/${name} ${first}`);
  for (const other of others) {
    const [label = '', text = ''] = other.split(': ');
    await page.getByRole('button', { name: `+ ${label}` }).click();
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Enter');
  await last(page).locator('.embed').waitFor();
}

const SHOTS: readonly Shot[] = [
  { name: 'timeline', viewport: TALL, act: (page) => command(page, 'timeline', 'Kyiv', 'when: 2013 to 2015') },
  {
    name: 'ask',
    viewport: DESKTOP,
    dark: true,
    act: (page) => command(page, 'ask', 'when did the UK vote to leave the EU?'),
  },
  {
    name: 'event',
    viewport: PHONE,
    act: async (page) => {
      await command(page, 'ask', 'first non-stop flight around the world in a balloon');
      await last(page).locator('select').first().selectOption({ index: 1 });
      await last(page).getByText('Related events').first().waitFor();
    },
  },
  {
    name: 'complete',
    viewport: PHONE,
    dark: true,
    act: async (page) => {
      await page.locator('#text').fill('/timeline ');
      await page.keyboard.type('new');
      await page.locator('.listbox [role=option]', { hasText: 'New Zealand' }).waitFor();
      await page.keyboard.press('ArrowDown');
    },
  },
  { name: 'on-this-day', viewport: PHONE, act: (page) => command(page, 'onthisday', '11 March') },
  {
    name: 'daily',
    viewport: DESKTOP,
    dark: true,
    act: async (page) => {
      await page.locator('#text').fill('/daily set ');
      await page.getByLabel('channel', { exact: true }).selectOption({ label: '#on-this-day' });
      await page.locator('.pill', { hasText: 'time' }).locator('input').fill('9:00');
      await page.locator('.pill', { hasText: 'zone' }).locator('input').fill('London');
      await page.keyboard.press('Enter');
      await page.locator('.message.private').waitFor();
      await page.getByRole('link', { name: 'on-this-day' }).click();
      await page.locator('#channel', { hasText: 'on-this-day' }).waitFor();
      await page.locator('#clock').click();
      await page.getByRole('button', { name: 'A day' }).click();
      await last(page).locator('.embed').waitFor({ timeout: 30_000 });
      await page.locator('#clock:enabled').waitFor();
    },
  },
];

async function take(shot: Shot, browser: Chromium, url: string): Promise<string> {
  const { name, viewport, dark = false, act } = shot;
  const page = await browser.open(url, {
    viewport,
    deviceScaleFactor: 1.5,
    colorScheme: dark ? 'dark' : 'light',
    timezoneId: 'UTC',
  });
  await page.evaluate("localStorage.setItem('tour', 'closed')");
  await page.reload();
  await page.locator('#text').waitFor();
  await act(page);
  await page.evaluate('Promise.all([...document.images].map((image) => image.decode().catch(() => null)))');
  await page.locator('.message .thinking').waitFor({ state: 'detached' });
  const bytes = withPalette(await page.screenshot());
  writeFileSync(join(FOLDER, `${name}.png`), bytes);
  await page.close();
  return `${name}.png  ${Math.round(bytes.byteLength / 1024)} kB`;
}

/** The same picture with 256 colours, a third of the size. */
function withPalette(png: Buffer): Buffer {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const href = `data:image/png;base64,${png.toString('base64')}`;
  const size = `width="${width}" height="${height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image href="${href}" ${size}/></svg>`;
  return indexedPng({ width, height, rgba: new Resvg(svg).render().pixels });
}

if (whyNoChromium !== null) throw new Error(`Taking the pictures: there is no Chromium ${whyNoChromium}`);
const browser = await openChromium();
for (const shot of SHOTS) {
  const clock = createMovableClock(MORNING);
  const playground = await openPlayground(readConfig({ PLAYGROUND_PORT: '0' }), { clock, quiet: true });
  if (!playground) throw new Error('Taking the pictures: the playground could not be opened');
  await playground.started;
  await new Promise((resolve) => setTimeout(resolve, 1500));
  console.log(await take(shot, browser, playground.discord.url));
  await playground.stop();
}
await browser.close();
process.exit();
