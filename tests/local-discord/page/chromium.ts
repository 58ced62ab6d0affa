import { existsSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';

/** Debian's; no other is looked for, so that a run means the same everywhere. */
const executablePath = '/usr/bin/chromium';
const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const args = ['--no-sandbox', ...quiet, '--disable-component-update', '--disable-sync'];

/** Why tests that look at a page are skipped; null where they are not. */
export const whyNoChromium = existsSync(executablePath) ? null : `(skipped: no ${executablePath})`;

/** A browser without a window, and what its pages complained about. */
export interface Chromium {
  /** A page of its own, with nothing remembered, once the message box is there. */
  open(url: string, options?: BrowserContextOptions): Promise<Page>;
  readonly problems: string[];
  close(): Promise<void>;
}

/** Starts Chromium; it keeps nothing. */
export async function openChromium(): Promise<Chromium> {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath, args });
  const problems: string[] = [];
  return {
    problems,
    async open(url, options = {}) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
      await page.goto(url);
      await page.locator('#text').waitFor();
      return page;
    },
    close: () => browser.close(),
  };
}
