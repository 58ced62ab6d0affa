import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestBot, type TestBot } from '../test-bot.ts';
import { type Chromium, openChromium, whyNoChromium } from './chromium.ts';

describe.skipIf(whyNoChromium !== null)(`the page ${whyNoChromium ?? ''}`, () => {
  let bot: TestBot;
  let browser: Chromium;
  let page: Page;

  beforeAll(async () => {
    bot = await startTestBot();
    browser = await openChromium();
    page = await browser.open(bot.discord.url, { viewport: { width: 390, height: 844 } });
  }, 30_000);
  afterAll(async () => {
    await browser?.close();
    await bot?.stop();
  });

  const messages = () => page.locator('.message');

  it('posts what a person writes, as text', async () => {
    await page.locator('#text').fill('<img src=x onerror=alert(1)> **bold**');
    await page.keyboard.press('Enter');
    await messages().first().waitFor();
    expect(await messages().first().locator('img').count()).toBe(0);
    expect(await messages().first().locator('strong').textContent()).toBe('bold');
    expect(bot.discord.messages('general')).toHaveLength(1);
  });

  it('lists the commands, completes an option and sends, all with the keyboard', async () => {
    await page.keyboard.type('/ec');
    await page.getByRole('option', { name: '/echo' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('wor');
    await page.getByRole('option', { name: 'wor!' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('Robin used /echo').waitFor();
    expect(bot.discord.messages('general').at(-1)?.content).toBe('wor');
  });

  it('takes away an empty option with Backspace, and the command with it', async () => {
    await page.locator('#text').fill('/echo x');
    await page.getByRole('button', { name: '+ how' }).click();
    await page.keyboard.press('Backspace');
    const word = page.getByRole('combobox', { name: 'word' });
    expect(await word.inputValue()).toBe('x');
    expect(await page.locator('.pill').count()).toBe(1);
    await word.fill('');
    await page.keyboard.press('Backspace');
    expect(await page.evaluate('document.activeElement.id')).toBe('text');
  });

  it('presses buttons, keeping the focus', async () => {
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText('next page').waitFor();
    expect(await page.evaluate('document.activeElement.dataset.key')).toBe('next');
  });

  it('shows private answers to the person alone, until dismissed', async () => {
    await page.getByRole('button', { name: 'Mine' }).click();
    await page.getByText('Only you can see this').waitFor();
    const other = await browser.open(bot.discord.url);
    await other.locator('#person').click();
    await other.getByRole('radio', { name: 'Sascha' }).check();
    await other.locator('#person', { hasText: 'Sascha' }).waitFor();
    await other.getByText('next page').waitFor();
    expect(await other.getByText('yours alone').count()).toBe(0);
    await other.close();
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => page.getByText('yours alone').count()).toBe(0);
  });

  it('chooses in a select', async () => {
    await page.getByLabel('Choose').selectOption('1');
    await page.getByText('chose 1').waitFor();
  });

  it('opens a select before a key changes it', async () => {
    await page.getByLabel('Choose').focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.getByLabel('Choose').evaluate((select) => select.matches(':open'))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.getByText('chose 1').count()).toBe(1);
  });

  it('opens and submits a dialog', async () => {
    await page.getByRole('button', { name: 'Write' }).click();
    await page.getByRole('textbox', { name: 'Text' }).fill('from the page');
    await page.keyboard.press('Enter');
    await page.getByText('wrote from the page').waitFor();
  });

  it('runs a command on a message from its menu, with the keyboard', async () => {
    await messages()
      .first()
      .getByRole('button', { name: /^More about/ })
      .focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('What was this?');
    await page.keyboard.press('Enter');
    await page.getByText(/^read <img/).waitFor();
  });

  it('looks behind a message', async () => {
    const sent = page.locator('.message', { hasText: 'next page' });
    await sent.click({ button: 'right', position: { x: 100, y: 30 } });
    await page.getByRole('menuitem', { name: 'Show payload' }).click();
    const drawer = page.getByRole('dialog', { name: 'Payload' });
    await drawer.getByText('Fits Discord’s schemas').waitFor();
    expect(await drawer.getByText('"content": "next page"').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    expect(await drawer.isVisible()).toBe(false);
  });

  it('says when the bot does not respond', async () => {
    await page.locator('#text').fill('/echo x');
    await page.getByRole('button', { name: '+ how' }).click();
    await page.keyboard.type('silent');
    await page.keyboard.press('Enter');
    await page.getByText('The application did not respond').waitFor();
  });

  it('fetches no picture from elsewhere unless the person says so', async () => {
    const embeds = [{ title: 'Far', image: { url: 'http://far.example/dot.png' } }];
    await bot.client.rest.post(`/channels/${bot.discord.channel('general').id}/messages`, { body: { embeds } });
    await page.getByText('Picture from far.example').waitFor();
  });

  it('keeps a chosen theme', async () => {
    const scheme = () => page.evaluate('getComputedStyle(document.documentElement).colorScheme');
    expect(await scheme()).toBe('light dark');
    await page.getByRole('button', { name: 'Use dark colours' }).click();
    await page.reload();
    expect(await scheme()).toBe('dark');
  });

  it('is never wider than the screen and had no errors', async () => {
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect(browser.problems).toEqual([]);
  });
});
