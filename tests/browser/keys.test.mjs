// The keyboard: every key does what the help page says, none while one types, and none for whoever has switched them off.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { live } from './support/casework.mjs';
import { Demo } from './support/demo.mjs';
import { Visit } from './support/visit.mjs';

/** @type {Demo} */
let demo;
/** @type {Visit} */
let visit;
/** @type {import('playwright-core').Page} */
let page;

before(async () => {
  demo = await Demo.start();
  visit = await Visit.start(demo);
  page = await visit.signedIn(demo.official('UK'));
});

beforeEach(async () => {
  await page.goto(demo.origin);
  await live(page);
});

after(async () => {
  await visit?.stop();
  await demo?.stop();
});

/** Where the focus is: the address of the link that holds it. */
const focused = () => page.evaluate(() => (document.activeElement instanceof HTMLAnchorElement ? document.activeElement.href : ''));

test('j and k go down and up, o opens', async () => {
  await page.keyboard.press('j');
  const first = await focused();
  assert.match(first, /\/cases\//);
  await page.keyboard.press('j');
  const second = await focused();
  assert.notEqual(second, first);
  await page.keyboard.press('k');
  assert.equal(await focused(), first);
  await page.keyboard.press('o');
  await page.waitForURL(first);
});

test('e marks the row as read', async () => {
  const unread = page.locator('#cases tr.unread');
  const before = await unread.count();
  assert.ok(before > 0, 'the demonstration has unread cases');
  const row = await unread.first().getAttribute('id');
  await unread.first().locator('th a').focus();
  await page.keyboard.press('e');
  await page.locator(`tr[id="${row}"]:not(.unread)`).waitFor();
});

test('/ finds, and letters typed there move nothing', async () => {
  await page.keyboard.press('/');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'find');
  await page.keyboard.type('jok');
  assert.equal(await page.locator('#find').inputValue(), 'jok');
  assert.equal(new URL(page.url()).pathname, '/');
});

test('? opens the help, where the keys can be switched off', async () => {
  await page.keyboard.press('?');
  await page.waitForURL(/\/help\/keys/);
  await page.locator('main form button').first().click();
  await page.goto(demo.origin);
  await page.keyboard.press('?');
  await page.keyboard.press('j');
  assert.equal(new URL(page.url()).pathname, '/');
  assert.equal(await focused(), '');
});
