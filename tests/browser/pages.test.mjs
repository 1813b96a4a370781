// Every page, in languages of three scripts: accessible, valid markup, nothing wider than the window, its title and language
// its own. With COMITY_SCREENSHOTS set, pictures of each go to target/screenshots.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, fits, screenshot, valid } from './support/look.mjs';
import { demo, visit } from './support/stage.mjs';

/** @typedef {import('playwright-core').Page} Page */

const LANGUAGES = { UK: 'en', PL: 'pl', EL: 'el', MT: 'mt' };

/** @param {Page} page @param {string} address @param {string} name @param {string} lang */
async function look(page, address, name, lang) {
  const answer = await page.goto(address);
  assert.ok(answer && answer.status() < 500, `${address}: ${answer?.status()}`);
  assert.equal(await page.locator('html').getAttribute('lang'), lang, `${name}: its language`);
  assert.match(await page.title(), /\S.* – Comity$/, `${name}: its title`);
  await accessible(page, `${name}-${lang}`);
  await valid(page, address);
  for (const width of [1440, 1024, 390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await fits(page, `${name}-${lang} at ${width}`);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  if (process.env.COMITY_SCREENSHOTS) await screenshot(page, `${name}-${lang}`);
}

/** The addresses that an official can reach from the desk: one of each kind. @param {Page} page */
async function reached(page) {
  await page.goto(demo.origin);
  const first = await page.locator('#cases th a').first().getAttribute('href');
  const at = new URL(first ?? '/', demo.origin).href;
  await page.goto(at);
  const acts = await page.locator('#acts a[href*="/actions/"], .now a[href*="/actions/"]').evaluateAll((links) => links.map((link) => /** @type {HTMLAnchorElement} */ (link).href));
  /** @type {[string, string][]} */
  const pages = [
    ['desk', demo.origin],
    ['desk-late', `${demo.origin}/?view=late`],
    ['case', at],
    ['history', `${at}/history`],
    ['choose', `${demo.origin}/cases/new`],
    ['compose', `${demo.origin}/cases/new?procedure=professional-qualifications/request`],
    ['compose-long', `${demo.origin}/cases/new?procedure=services/request`],
    ['repositories', `${demo.origin}/records`],
    ['records', `${demo.origin}/records/registers/register`],
    ['records-day', `${demo.origin}/records/registers/register?q=firm&as_of=2015-01-01`],
    ['authorities', `${demo.origin}/authorities`],
    ['areas', `${demo.origin}/admin/packs`],
    ['authorities-found', `${demo.origin}/authorities?q=pharmacist`],
    ['authorities-none', `${demo.origin}/authorities?q=zzzz`],
    ['help-keys', `${demo.origin}/help/keys`],
    ['help-accessibility', `${demo.origin}/help/accessibility`],
    ['help-data-protection', `${demo.origin}/help/data-protection`],
    ['missing', `${demo.origin}/cases/00000000-0000-7000-8000-000000000000`],
  ];
  for (const act of acts) pages.push([`action-${act.split('/').pop()}`, act]);
  return pages;
}

for (const [country, lang] of Object.entries(LANGUAGES)) {
  test(`pages of an official in ${lang}`, async () => {
    const official = demo.official(country);
    assert.equal(official.language, lang);
    const page = await visit.signedIn(official);
    visit.expected = [/status of 404/];
    /** @type {string[]} */
    const bill = [];
    for (const [name, address] of await reached(page)) {
      await look(page, address, name, lang).catch((error) => bill.push(`${name}: ${error.message}`));
    }
    assert.equal(bill.join('\n'), '');
    await page.context().close();
  });

  test(`pages before sign-in in ${lang}`, async () => {
    const page = await visit.page({ locale: lang });
    await look(page, `${demo.origin}/sign-in`, 'sign-in', lang);
    await look(page, `${demo.origin}/demo`, 'demo', lang);
    await page.context().close();
  });
}

test('a page in the dark is as readable', async () => {
  const page = await visit.signedIn(demo.official('UK'), { colorScheme: 'dark' });
  for (const address of [demo.origin, demo.credentials.cases[0].url, `${demo.origin}/cases/new`]) {
    await page.goto(address);
    await accessible(page, `${address} in the dark`);
  }
});

test('a sign-in that fails says so, keeps the address, and tells nothing', async () => {
  const page = await visit.page();
  visit.expected = [/status of 4\d\d/];
  const said = [];
  for (const email of [demo.official('UK').email, 'nobody@nowhere.example']) {
    await page.goto(`${demo.origin}/sign-in`);
    await page.locator('input[name=email]').fill(email);
    await page.locator('input[name=password]').fill('not the password');
    await page.locator('main button').first().click();
    const errors = page.locator('.errors');
    await errors.waitFor();
    said.push(await errors.innerText());
    assert.equal(await page.locator('input[name=email]').inputValue(), email);
    assert.equal(await page.locator('input[name=password]').inputValue(), '');
    await accessible(page, 'sign-in refused');
  }
  assert.equal(said[0], said[1]);
});
