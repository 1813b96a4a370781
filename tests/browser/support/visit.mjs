// A browser that accuses: every page it opens is watched for foreign requests, refused content and script errors.
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').BrowserContextOptions} ContextOptions */

export class Visit {
  /** @param {import('playwright-core').Browser} browser @param {import('./demo.mjs').Demo} demo */
  constructor(browser, demo) {
    this.browser = browser;
    this.demo = demo;
    /** @type {string[]} what went wrong in any page */
    this.faults = [];
    /** @type {RegExp[]} faults that a test provokes on purpose */
    this.expected = [];
  }

  /** @param {import('./demo.mjs').Demo} demo */
  static async start(demo) {
    const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
    return new Visit(await chromium.launch({ executablePath, args: FLAGS }), demo);
  }

  /** A page in a context of its own: other cookies, other language. @param {ContextOptions} options @returns {Promise<Page>} */
  async page(options = {}) {
    const context = await this.browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
      timezoneId: 'Europe/Brussels',
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(15_000);
    context.on('page', (page) => this.watch(page));
    return context.newPage();
  }

  /** @param {Page} page */
  watch(page) {
    const own = new URL(this.demo.origin).host;
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      if (host !== own && !['data:', 'blob:', 'about:'].includes(protocol)) this.faults.push(`foreign request: ${request.url()}`);
    });
    page.on('websocket', (socket) => {
      if (new URL(socket.url()).host !== own) this.faults.push(`foreign socket: ${socket.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 500) this.faults.push(`${response.status()} from ${response.url()}`);
    });
    page.on('pageerror', (error) => this.faults.push(`script error on ${page.url()}: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(`console on ${page.url()}: ${message.text()} (${message.location().url})`);
    });
  }

  /** A page where the official has signed in by the form. @param {import('./demo.mjs').Official} official @param {ContextOptions} options */
  async signedIn(official, options = {}) {
    const page = await this.page({ locale: official.language, ...options });
    await signIn(page, official, this.demo.origin);
    return page;
  }

  /** Fails when a page saw a fault that no test asked for. */
  clean() {
    const faults = this.faults.filter((fault) => !this.expected.some((known) => known.test(fault)));
    this.faults = [];
    assert.deepEqual(faults, []);
  }

  async stop() {
    await this.browser.close();
    this.clean();
  }
}

/** @param {Page} page @param {import('./demo.mjs').Official} official @param {string} origin */
export async function signIn(page, official, origin) {
  await page.goto(`${origin}/sign-in`);
  await page.locator('input[name=email]').fill(official.email);
  await page.locator('input[name=password]').fill(official.password);
  await page.locator('form:has(input[name=password]) button[type=submit], form:has(input[name=password]) button:not([type])').first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}
