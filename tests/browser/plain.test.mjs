// Everything an official needs works with scripts switched off: sign in, find the case, act, see a refusal, sign out.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { offered } from './support/casework.mjs';
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
  page = await visit.signedIn(demo.official('UK'), { javaScriptEnabled: false });
});

after(async () => {
  await visit?.stop();
  await demo?.stop();
});

test('the desk leads to the case, and the case offers what may be done', async () => {
  await page.goto(demo.origin);
  const [first] = demo.credentials.cases;
  await page.locator('#cases tr', { hasText: first.number }).locator('th a').click();
  assert.equal(page.url().split(/[?#]/)[0], first.url);
  assert.ok((await offered(page, 'message').count()) > 0);
  assert.equal(await page.locator('#conn').isVisible(), false, 'no sign of a line that is not there');
});

test('an answer is given and stands after the page is loaded', async () => {
  await page.locator('input[name="answers.national.value"][value="yes"]').check();
  await page.locator('button[formaction$="/actions/reply_partly"]').click();
  await page.locator('#q-national .ans dd').filter({ hasText: 'Yes' }).waitFor();
});

test('a message is written with its language', async () => {
  await page.locator('#writing textarea').fill('Sent without a script.');
  await page.locator('#writing select').selectOption('en');
  await offered(page, 'message').click();
  await page.locator('#msgs .said[lang=en]', { hasText: 'Sent without a script.' }).waitFor();
});

test('what is refused says what and why, and keeps what was typed', async () => {
  await page.goto(demo.credentials.cases[0].url);
  await page.locator('#acts summary', { has: page.locator('xpath=..//form[contains(@action, "/propose_date")]') }).click();
  await page.locator('form[action$="/actions/propose_date"] input[name=date]').fill('2001-02-03');
  visit.expected.push(/status of 422/);
  await offered(page, 'propose_date').click();
  const summary = page.locator('.errors');
  await summary.waitFor();
  assert.match(await page.title(), /^Error/);
  assert.match(await summary.locator('a').first().innerText(), /\S/);
  assert.equal(await page.locator('main input[name=date]').inputValue(), '2001-02-03');
});

test('the second language stands beside the first and goes again', async () => {
  await page.goto(demo.credentials.cases[0].url);
  await page.locator('form.second select').selectOption('pl');
  await page.locator('form.second button').click();
  await page.locator('#q-regulated [lang=pl]', { hasText: 'Czy zawód farmaceuta' }).waitFor();
  await page.locator('form.second button[name=second]').click();
  assert.equal(await page.locator('#q-regulated [lang=pl]').count(), 0);
});

test('signing out ends the session', async () => {
  await page.locator('#menu summary').click();
  await page.locator('form[action="/sign-out"] button').click();
  await page.waitForURL(/\/sign-in/);
  await page.goto(demo.credentials.cases[0].url);
  await page.waitForURL(/\/sign-in/);
});
