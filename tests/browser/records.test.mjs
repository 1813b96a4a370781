// Repositories: an authority enters a register with scripts off, another finds it from another alphabet, as it was on a day,
// by keys alone; a name that is taken is refused, a draft is nobody else's.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { Demo } from './support/demo.mjs';
import { accessible, fits, screenshot, valid } from './support/look.mjs';
import { Visit } from './support/visit.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Demo} */
let demo;
/** @type {Visit} */
let visit;
/** @type {Page} the keeper, whose browser runs no script */
let plain;
/** @type {Page} an official elsewhere */
let greek;

before(async () => {
  demo = await Demo.start();
  visit = await Visit.start(demo);
  plain = await visit.signedIn(demo.official('PL'), { javaScriptEnabled: false });
  greek = await visit.signedIn(demo.official('EL'));
});

afterEach(() => visit.clean());

after(async () => {
  await visit?.stop();
  await demo?.stop();
});

const LIST = '/records/registers/register';

/** Every way a page must hold, in every width. @param {Page} page @param {string} name */
async function look(page, name) {
  await accessible(page, name);
  await valid(page, page.url());
  for (const width of [1440, 1024, 390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await fits(page, `${name} at ${width}`);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  if (process.env.COMITY_SCREENSHOTS) await screenshot(page, name);
}

/** The titles of the rows. @param {Page} page */
function titles(page) {
  return page.locator('table.list tbody th a').allInnerTexts();
}

test('the way leads from the masthead to the repositories and to one of them', async () => {
  await greek.goto(demo.origin);
  await greek.locator('nav a[href="/records"]').click();
  await look(greek, 'repositories');
  await greek.locator(`main a[href="${LIST}"]`).click();
  await greek.waitForURL(`**${LIST}`);
  assert.ok((await titles(greek)).length >= 12);
  await look(greek, 'records');
});

test('words are found while one types, in any alphabet, and the address keeps the question', async () => {
  await greek.goto(demo.origin + LIST);
  await greek.fill('#q', 'targovski');
  await greek.locator('table.list tbody tr').nth(1).waitFor({ state: 'detached' });
  assert.match((await titles(greek))[0], /^Търговски регистър/);
  await greek.goto(`${demo.origin}${LIST}?q=γενικο&f.country=EL`);
  assert.deepEqual(await titles(greek), ['Γενικό Εμπορικό Μητρώο (ΓΕΜΗ)']);
  assert.equal(await greek.inputValue('#q'), 'γενικο');
  await greek.goto(`${demo.origin}${LIST}?q=nothing-of-the-kind`);
  assert.equal(await greek.locator('.empty a').getAttribute('href'), LIST);
  await look(greek, 'records-none');
});

test('a day shows what was in force on it, and the archive is asked for', async () => {
  const on = async (/** @type {string} */ day) => {
    await greek.goto(`${demo.origin}${LIST}?f.country=FR&as_of=${day}`);
    return titles(greek);
  };
  assert.equal((await on('2010-05-01')).length, 1);
  assert.match((await on('2010-05-01'))[0], /^Infogreffe/);
  assert.deepEqual(await on('2024-05-01'), ['Registre national des entreprises']);
  await greek.goto(`${demo.origin}${LIST}?f.country=FR&over=yes`);
  assert.equal((await titles(greek)).length, 2);
});

test('columns sort, both ways, in the order of the reader', async () => {
  await greek.goto(demo.origin + LIST);
  const first = await titles(greek);
  await greek.locator('thead th[aria-sort] a').click();
  await greek.waitForURL('**sort=-country**');
  assert.equal(await greek.locator('thead th[aria-sort]').getAttribute('aria-sort'), 'descending');
  assert.notDeepEqual(await titles(greek), first);
});

test('keys move through the list and open a record, which says its version and days', async () => {
  await greek.goto(`${demo.origin}${LIST}?f.country=IE`);
  await greek.keyboard.press('j');
  await greek.keyboard.press('o');
  await greek.waitForURL('**/cases/**');
  assert.match(await greek.locator('#head .meta').innerText(), /2/);
  assert.equal(await greek.locator('.crumbs a').last().getAttribute('href'), LIST);
  assert.equal(await greek.locator('#s-acts button, #now button').count(), 0);
  await look(greek, 'record');
});

test('an entry is made with scripts off, found by others once it is published, and its name is its own', async () => {
  await plain.goto(demo.origin + LIST);
  await plain.locator('.head a.btn').click();
  const fill = async (/** @type {string} */ name) => {
    await plain.selectOption('[name="fields.country"]', 'PL');
    await plain.selectOption('[name="fields.kind"]', 'companies');
    await plain.fill('[name="fields.name"]', name);
    await plain.fill('[name="fields.authority"]', 'Ministerstwo Sprawiedliwości');
    await plain.fill('[name="fields.holds.text"]', 'Spółki, stowarzyszenia i fundacje.');
    await plain.fill('[name="fields.link"]', 'https://wyszukiwarka-krs.ms.gov.pl/');
    await plain.locator('[name="fields.access"][value=open], [name="fields.access"] option[value=open]').first().evaluate((one) => {
      if (one instanceof HTMLOptionElement) one.selected = true;
      else /** @type {HTMLInputElement} */ (one).checked = true;
    });
    await plain.locator('[name="fields.languages"][value=pl]').check();
    await plain.fill('[name="fields.from"]', '2001-01-01');
  };
  await fill('Krajowy Rejestr Sądowy');
  await plain.locator('button[value=keep]').click();
  await plain.waitForURL('**/cases/**');
  const draft = plain.url();
  await greek.goto(`${demo.origin}${LIST}?q=sadowy`);
  assert.equal(await greek.locator('.empty').count(), 1);
  await plain.locator('button[value=send]').click();
  await plain.locator('#head').waitFor();
  await greek.reload();
  assert.deepEqual(await titles(greek), ['Krajowy Rejestr Sądowy']);
  await greek.locator('table.list tbody th a').click();
  assert.equal(new URL(greek.url()).pathname, new URL(draft).pathname);

  visit.expected = [/status of 409/];
  await plain.goto(demo.origin + LIST);
  await plain.locator('.head a.btn').click();
  await fill('KRAJOWY rejestr sadowy');
  await plain.locator('button[value=send]').click();
  assert.match(await plain.locator('.errors').innerText(), /Kraj, Nazwa/);
  assert.equal(await plain.inputValue('[name="fields.name"]'), 'KRAJOWY rejestr sadowy');
});
