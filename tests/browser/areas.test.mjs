// The pages where an administrator brings a new area of law: uploaded, refused with file and line, shown with what it changes,
// taken into use; texts go to translators and come back. All of it with scripts off; the other officials see it live.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { live } from './support/casework.mjs';
import { Demo } from './support/demo.mjs';
import { accessible, fits, screenshot, valid } from './support/look.mjs';
import { Visit } from './support/visit.mjs';
import { zip } from './support/zip.mjs';

/** @typedef {import('playwright-core').Page} Page */

const AREA = join(import.meta.dirname, 'packs/ecodesign');

/** @type {Demo} */
let demo;
/** @type {Visit} */
let visit;
/** @type {Page} an administrator whose browser runs no script */
let plain;

before(async () => {
  demo = await Demo.start();
  visit = await Visit.start(demo);
  plain = await visit.signedIn(demo.official('PL'), { javaScriptEnabled: false });
});

afterEach(() => visit.clean());

after(async () => {
  await visit?.stop();
  await demo?.stop();
});

/** Chooses a file and sends its form. @param {string} field @param {string} name @param {Buffer} buffer */
async function upload(field, name, buffer) {
  await plain.locator(`input[name=${field}]`).setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await Promise.all([plain.waitForEvent('load'), plain.locator(`form:has(input[name=${field}]) button`).click()]);
}

/** The same page, looked at with scripts on. @param {string} name */
async function look(name) {
  const page = await visit.page({ locale: 'pl' });
  await page.context().addCookies(await plain.context().cookies());
  await page.goto(plain.url());
  await accessible(page, name);
  await valid(page, plain.url());
  for (const width of [1440, 390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await fits(page, `${name} at ${width}`);
  }
  if (process.env.COMITY_SCREENSHOTS) await screenshot(page, name);
  await page.context().close();
}

test('a broken area is refused whole, with file and line', async () => {
  visit.expected = [/status of 422/];
  await plain.goto(demo.origin);
  await plain.locator('nav a[href="/admin/packs"]').click();
  await look('areas');
  const broken = await zip(AREA, (name, text) => (name === 'texts/pl.ftl' ? text.replace('request-title = ', 'request-titel = ') : text));
  await upload('pack', 'ecodesign.zip', broken);
  const report = await plain.locator('table.report').innerText();
  assert.match(report, /texts\/pl\.ftl:\d+/);
  assert.match(report, /nic nie używa tekstu `request-titel`/, 'the administrator is told in Polish');
  assert.match(report, /brakuje tekstu `request-title`/);
  await plain.locator('a[href="/admin/packs"]').first().click();
  assert.doesNotMatch(await plain.locator('table.report').innerText(), /ecodesign/);
  await upload('pack', 'ecodesign.zip', Buffer.from('no archive'));
  assert.match(await plain.locator('table.report').innerText(), /ZIP/);
});

test('a whole area waits for a yes, then stands on every desk', async () => {
  // The market surveillance of Germany, which the register knows before its area comes.
  const bonn = demo.credentials.officials.find(({ email }) => email.endsWith('@bnetza.example'));
  assert.ok(bonn, 'nobody of the market surveillance');
  const berlin = await visit.signedIn(bonn);
  await live(berlin);
  const offered = berlin.locator('#offers a[href*="procedure=ecodesign/"]').first();
  await plain.goto(`${demo.origin}/admin/packs`);
  await upload('pack', 'ecodesign.zip', await zip(AREA));
  assert.match(plain.url(), /\/admin\/packs\/proposed\/[0-9a-f]{64}$/);
  assert.equal(await plain.locator('h1').innerText(), 'Etykiety energetyczne i ekoprojekt');
  await look('area-proposed');
  assert.equal(await offered.count(), 0, 'nothing is in use before the yes');
  await Promise.all([plain.waitForEvent('load'), plain.locator('#now button').click()]);
  assert.match(plain.url(), /\/admin\/packs\/ecodesign\/1$/);
  await offered.waitFor({ timeout: 5_000 });
  await berlin.context().close();
  await look('area');
});

test('texts go to translators and come back as a new version', async () => {
  visit.expected = [/status of 422/];
  await plain.goto(`${demo.origin}/admin/packs/ecodesign/1`);
  /** @param {string} what */
  const exported = async (what) => {
    const answer = await plain.request.get(`${demo.origin}/admin/packs/ecodesign/1/export/${what}`);
    assert.equal(answer.status(), 200);
    assert.match(answer.headers()['content-disposition'] ?? '', /^attachment; filename="ecodesign-1\./);
    return answer.body();
  };
  assert.equal((await exported('xlsx')).subarray(0, 2).toString(), 'PK');
  assert.equal((await exported('zip')).subarray(0, 2).toString(), 'PK');
  const xml = (await exported('pl')).toString();
  const broken = xml.replace(/(<target state="translated">)<x [^>]*>/, '$1');
  await plain.locator('input[name=version]').fill('2');
  await upload('texts', 'ecodesign-1.pl.xlf', Buffer.from(broken));
  assert.match(await plain.locator('table.report').innerText(), /brakuje zmiennej \$/);

  await plain.goto(`${demo.origin}/admin/packs/ecodesign/1`);
  await plain.locator('input[name=version]').fill('2');
  await upload('texts', 'ecodesign-1.pl.xlf', Buffer.from(xml.replace('>lampy<', '>żarówki<')));
  const changes = await plain.locator('main').innerText();
  assert.match(changes, /pl: tekst list-groups-lamps: „lampy” zmieniono na „żarówki”/);
  await Promise.all([plain.waitForEvent('load'), plain.locator('#now button').click()]);
  assert.match(plain.url(), /\/admin\/packs\/ecodesign\/2$/);
  assert.match(await plain.locator('.rail').innerText(), /żarówki/);
});

test('who is no administrator is not admitted', async () => {
  visit.expected = [/status of 403/];
  const other = demo.credentials.officials.find(({ roles }) => !roles.includes('administrator'));
  assert.ok(other);
  const page = await visit.signedIn(other);
  for (const path of ['/admin/packs', '/admin/packs/ecodesign/1', '/admin/packs/ecodesign/1/export/xlsx']) {
    assert.equal((await page.goto(demo.origin + path))?.status(), 403, path);
  }
  assert.equal(await page.locator('nav a[href="/admin/packs"]').count(), 0);
});
