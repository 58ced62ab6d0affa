import { existsSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestBot, type TestBot } from './test-bot.ts';

const chromium = '/usr/bin/chromium';

describe.skipIf(!existsSync(chromium))('the page', () => {
  let bot: TestBot;
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    bot = await startTestBot();
    const playwright = await import('playwright-core');
    browser = await playwright.chromium.launch({ executablePath: chromium, args: ['--no-sandbox'] });
    page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    page.setDefaultTimeout(5000);
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await page.goto(bot.discord.url);
    await page.locator('#text').waitFor();
  }, 30_000);
  afterAll(async () => {
    await browser.close();
    await bot.stop();
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

  it('presses buttons, keeping the focus', async () => {
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText('next page').waitFor();
    expect(await page.evaluate('document.activeElement.dataset.key')).toBe('next');
  });

  it('shows private answers to the person alone, until dismissed', async () => {
    await page.getByRole('button', { name: 'Mine' }).click();
    await page.getByText('Only you can see this').waitFor();
    const other = await browser.newPage();
    await other.goto(bot.discord.url);
    await other.locator('#me').selectOption({ label: 'Sascha' });
    await expect.poll(() => other.getByText('yours alone').count()).toBe(0);
    await other.getByText('next page').waitFor();
    await other.close();
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => page.getByText('yours alone').count()).toBe(0);
  });

  it('chooses in a select', async () => {
    await page.getByRole('button', { name: 'Choose' }).click();
    await page.keyboard.press('Enter');
    await page.getByText('chose 1').waitFor();
  });

  it('opens and submits a dialog', async () => {
    await page.getByRole('button', { name: 'Write' }).click();
    await page.getByLabel('Text').fill('from the page');
    await page.keyboard.press('Enter');
    await page.getByText('wrote from the page').waitFor();
  });

  it('runs a command on a message', async () => {
    await messages().first().hover();
    await messages().first().locator('summary').click();
    await messages().first().getByRole('button', { name: 'What was this?' }).click();
    await page.getByText(/^read <img/).waitFor();
  });

  it('says when the bot does not respond', async () => {
    await page.locator('#text').fill('/echo x');
    await page.getByLabel('how').fill('silent');
    await page.keyboard.press('Enter');
    await page.getByText('The application did not respond').waitFor();
  });

  it('is never wider than the screen and had no errors', async () => {
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect(problems).toEqual([]);
  });
});
