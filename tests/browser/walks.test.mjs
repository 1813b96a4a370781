// What the demonstration offers to try, walked through its generic pages: every place, and an alert that is passed on by
// somebody who sees no name. People of different authorities, live, and nothing is loaded to see the other.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { act, equalsFreshLoad, live, send } from './support/casework.mjs';
import { accessible } from './support/look.mjs';
import { demo, visit } from './support/stage.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** Steps into a place from the page of the demonstration, with one click. @param {string} title @returns {Promise<Page>} */
async function place(title) {
  const page = await visit.page();
  await page.goto(`${demo.origin}/demo`);
  const row = page.locator('.tries-list > li').filter({ has: page.locator('b', { hasText: title }) });
  assert.equal(await row.count(), 1, `no place, or several: ${title}`);
  await Promise.all([page.waitForEvent('load'), row.locator('button').click()]);
  return page;
}

/** The page of somebody at a case. @param {string} email @param {string} url */
async function at(email, url) {
  const official = demo.credentials.officials.find((one) => one.email.startsWith(email));
  assert.ok(official, `nobody is called ${email}`);
  const page = await visit.signedIn(official);
  await page.goto(url);
  return page;
}

/** Text in a part of a page, waited for: nothing was loaded to get it. @param {Page} page @param {string} part @param {RegExp | string} text */
async function sees(page, part, text) {
  await page.locator(part).filter({ hasText: text }).first().waitFor({ timeout: 5_000 });
}

/** Pages that are loaded from here on. @param {Page[]} pages */
function loads(...pages) {
  /** @type {string[]} */
  const seen = [];
  for (const page of pages) page.on('load', () => seen.push(page.url()));
  return seen;
}

test('every place leads where something can be done', async () => {
  const page = await visit.page();
  await page.goto(`${demo.origin}/demo`);
  await accessible(page, 'the page of the demonstration');
  const titles = await page.locator('.tries-list b').allInnerTexts();
  assert.ok(titles.length >= 15, `${titles.length} places`);
  await page.close();
  for (const title of titles) {
    const stepped = await place(title);
    assert.equal(await stepped.locator('main h1').count(), 1, title);
    const doable = await stepped.locator('main form button, main a.btn, #offers a, #cases a, main .picks').count();
    assert.ok(doable > 0, `nothing can be done at: ${title}`);
    await stepped.context().close();
  }
});

test('an alert is passed on by somebody who sees no name, and its sender sees that it was', async () => {
  const berlin = await place('Pass on an alert without seeing the name');
  const warsaw = await at('anna.', berlin.url());
  const cologne = await at('bernd.', `${demo.origin}/`);
  for (const page of [berlin, warsaw, cologne]) await live(page);
  const masked = await berlin.locator('main').innerText();
  assert.doesNotMatch(masked, /NOWAK|Adam/, 'the name is hidden from whoever passes the alert on');
  assert.doesNotMatch(masked, /Ordre national|Pharmaceutical Society/, 'nor does anybody abroad know whom France brought in');
  assert.match(await warsaw.locator('h1').innerText(), /Adam NOWAK/);
  await accessible(berlin, 'an alert before it is passed on');

  const before = loads(warsaw, cologne);
  await Promise.all([berlin.waitForURL(/disseminate/), berlin.locator('#now .btn').click()]);
  await berlin.locator('.pick', { hasText: 'Bezirksregierung Köln' }).locator('input').check();
  await accessible(berlin, 'whom an alert is passed on to');
  await send(berlin, berlin.locator('button[name=do][value=send]'));
  await sees(berlin, '#parties', 'Bezirksregierung Köln');
  await sees(warsaw, '#timeline', /Bundesministerium|Niemcy/);
  assert.doesNotMatch(await warsaw.locator('main').innerText(), /Bezirksregierung/, 'abroad nobody knows to whom');
  await cologne.locator('#cases tr.unread', { hasText: 'PQA-' }).waitFor({ timeout: 5_000 });
  assert.deepEqual(before, [], 'nothing was loaded to see it');

  await cologne.locator('#cases tr', { hasText: 'PQA-' }).locator('th a').first().click();
  await live(cologne);
  assert.match(await cologne.locator('h1').innerText(), /Adam NOWAK/);
  await act(cologne, 'mark_relevant');
  await sees(berlin, 'main', /relevant/);
  await equalsFreshLoad(berlin, 'marked');
  await equalsFreshLoad(warsaw, 'marked');
});

test('whoever handles the alert asks its sender in a request that begins with the professional', async () => {
  const paris = await place('Handle an alert');
  await live(paris);
  await act(paris, 'inquire');
  await paris.locator('a', { hasText: /PQ-\d{4}-\d{5}/ }).first().waitFor({ timeout: 5_000 });
  await Promise.all([paris.waitForEvent('load'), paris.locator('a', { hasText: /PQ-\d{4}-\d{5}/ }).first().click()]);
  assert.equal(await paris.locator('[name="fields.surname"]').inputValue(), 'NOWAK');
  assert.ok((await paris.locator('input[type=radio][checked], .pick input:checked').count()) > 0, 'the sender is chosen already');
});
