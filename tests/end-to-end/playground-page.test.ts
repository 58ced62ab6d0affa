import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createMovableClock } from '../../src/local-discord/movable-clock.ts';
import { openPlayground, type Playground } from '../../src/playground.ts';
import { removeTemporary, temporaryFolder } from '../archive/temporary-archive.ts';
import { type Chromium, openChromium, whyNoChromium } from '../local-discord/page/chromium.ts';

const MORNING = Date.UTC(2026, 10, 22, 10);

/** What a person sees and does in the page, with the real bot over the project's own archive. */
describe.skipIf(whyNoChromium !== null)(`the playground's page ${whyNoChromium ?? ''}`, () => {
  let playground: Playground;
  let browser: Chromium;
  let page: Page;

  beforeAll(async () => {
    const config = readConfig({ PLAYGROUND_PORT: '0', STATE_DIR: temporaryFolder() });
    const opened = await openPlayground(config, { clock: createMovableClock(MORNING), quiet: true });
    if (!opened) throw new Error('the playground could not be opened');
    playground = opened;
    browser = await openChromium();
    page = await browser.open(playground.discord.url, { timezoneId: 'UTC' });
  });
  afterAll(async () => {
    await browser?.close();
    await playground?.stop();
    removeTemporary();
  });

  const last = () => page.locator('.message').last();
  const openChannel = async (name: string) => {
    await page.getByRole('link', { name }).click();
    await page.locator('#channel', { hasText: name }).waitFor();
  };
  /** Types a command as a person does; the message box has the focus. */
  const type = async (text: string) => {
    await page.locator('#text').focus();
    await page.keyboard.type(text);
  };

  it('asks a first question and offers the next', async () => {
    await page.getByText('Five questions that this archive can answer').waitFor();
    await page.locator('.question').nth(1).click();
    await last()
      .getByText(/Page 1 of \d+/)
      .waitFor();
    await page.getByText('Tour 1/5, ask next:').waitFor();
    await page.getByRole('button', { name: 'End the tour' }).click();
    expect(await page.locator('.tour').count()).toBe(0);
  });

  it('completes a place and a time, and draws the timeline with words for who does not see it', async () => {
    await type('/timeline kyi');
    await page.getByRole('option', { name: /^Kyiv, Ukraine/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '+ when' }).click();
    await page.keyboard.type('2013 to 2015');
    await page.keyboard.press('Enter');
    await last()
      .getByText(/^Kyiv · .*2013.*2015 · \d+ events$/)
      .waitFor();
    const picture = last().locator('.picture img');
    expect((await picture.getAttribute('alt'))?.length).toBeGreaterThan(20);
    await expect
      .poll(() => picture.evaluate((image: { naturalWidth: number }) => image.naturalWidth))
      .toBeGreaterThan(0);
  });

  it('opens an event, walks to a related one and back', async () => {
    const title = () => last().locator('.embed-title').textContent();
    await last().locator('select').selectOption({ index: 1 });
    await last()
      .getByText(/^Event \d+ of \d+/)
      .waitFor();
    const first = await title();
    await last().locator('select').selectOption({ index: 1 });
    await expect.poll(title).not.toBe(first);
    await last().getByRole('button', { name: 'Back' }).click();
    await expect.poll(title).toBe(first);
  });

  it('pages in place, and gives another person a private copy', async () => {
    const list = page.locator('.message', { hasText: 'Page 1 of' }).first();
    const id = await list.getAttribute('id');
    await list.getByRole('button', { name: 'Next' }).click();
    await page
      .locator(`#${id}`)
      .getByText(/Page 2 of/)
      .waitFor();

    const other = await browser.open(playground.discord.url);
    await other.locator('#person').click();
    await other.getByRole('radio', { name: 'Noor' }).check();
    await other.keyboard.press('Escape');
    await other.locator(`#${id}`).getByRole('button', { name: 'Next' }).click();
    await other
      .locator('.message.private')
      .getByText(/Page 3 of/)
      .waitFor();
    await page
      .locator(`#${id}`)
      .getByText(/Page 2 of/)
      .waitFor();
    expect(await page.locator('.message.private').count()).toBe(0);
    await other.close();
  });

  it('answers in the language chosen', async () => {
    await page.locator('#person').click();
    await page.getByLabel('Language').selectOption('de');
    await page.keyboard.press('Escape');
    await type('/ask al-Qaryatayn');
    await page.keyboard.press('Enter');
    await last()
      .getByText(/Ereignisse/)
      .first()
      .waitFor();
    await page.locator('#person').click();
    await page.getByLabel('Language').selectOption('en-US');
    await page.keyboard.press('Escape');
  });

  it('posts tomorrow’s daily post when time passes', async () => {
    await type('/daily set ');
    await page.getByLabel('channel', { exact: true }).selectOption({ label: '#on-this-day' });
    await page
      .getByRole('combobox', { name: 'time' })
      .or(page.getByRole('textbox', { name: 'time' }))
      .fill('9:00');
    await page.getByRole('combobox', { name: 'zone' }).fill('UTC');
    await page.keyboard.press('Enter');
    await page.locator('.message.private').last().waitFor();

    await openChannel('on-this-day');
    await page.getByText('Welcome to #on-this-day').waitFor();
    await page.locator('#clock').click();
    await page.getByRole('button', { name: 'A day' }).click();
    await page.locator('.message').waitFor({ timeout: 20_000 });
    expect(await page.locator('.day').textContent()).toMatch(/^Monday,? 23 November 2026$/);
    expect(await page.locator('.message .head time').textContent()).toMatch(/^09:/);
    await page.locator('#clock', { hasText: /Mon,? 23 Nov 2026/ }).waitFor();
    await page.locator('#clock:enabled').waitFor();
  });

  it('looks behind every message of the bot, and finds each within Discord’s rules', async () => {
    await openChannel('general');
    const count = await page.locator('.message').count();
    expect(count).toBeGreaterThan(3);
    for (const message of await page.locator('.message').all()) {
      await message.getByRole('button', { name: /^More about/ }).click();
      await page.getByRole('menuitem', { name: 'Show payload' }).click();
      await page.getByText('Fits Discord’s schemas').waitFor();
      await page.keyboard.press('Escape');
    }
  });

  it('is walked with the keyboard alone', async () => {
    const focused = () =>
      page.evaluate<string>('document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent');
    await page.reload();
    await page.locator('#text').waitFor();
    await page.keyboard.type('/archive');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await last()
      .getByText(/\d+ events/)
      .first()
      .waitFor();
    // Back out of the message box through the last message to the top of the page.
    const seen = new Set<string>();
    for (let steps = 0; steps < 12; steps += 1) {
      await page.keyboard.press('Shift+Tab');
      seen.add(await focused());
    }
    expect([...seen]).toEqual(expect.arrayContaining([expect.stringMatching(/^More about the message of Annalist/)]));
    expect([...seen].filter((words) => words.trim() === '')).toEqual([]);
  });

  it.each(['light', 'dark'] as const)(
    'has nothing serious against it for people who cannot see or point (%s)',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      const judge = async (state: string) => {
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        expect(
          serious.map(({ id, nodes }) => [state, id, nodes.map(({ target }) => target.join(' ')).slice(0, 3)]),
        ).toEqual([]);
      };
      await judge('messages');
      await type('/timeline ');
      await page.locator('.listbox [role=option]').first().waitFor();
      await judge('a command being filled in');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await last()
        .getByRole('button', { name: /^More about/ })
        .click();
      await judge('the menu of a message');
      await page.getByRole('menuitem', { name: 'Show payload' }).click();
      await page.getByText('Fits Discord’s schemas').waitFor();
      await judge('a payload');
      await page.keyboard.press('Escape');
      await page.locator('#person').click();
      await judge('the panel of a person');
      await page.keyboard.press('Escape');
      await openChannel('staff');
      await page.getByText('Welcome to #staff').waitFor();
      await judge('an empty channel');
      await openChannel('general');
      await last().waitFor();
    },
  );

  it('had no errors', () => {
    expect(browser.problems).toEqual([]);
  });
});
