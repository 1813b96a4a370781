// A new legislative area comes into a running server while two officials are signed in: it appears on both desks without
// loading anything, and a case of it is opened and read in those same tabs. The area is a folder of data beside this test.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { promisify } from 'node:util';
import { act, live, send } from './support/casework.mjs';
import { BINARY, Demo } from './support/demo.mjs';
import { fill } from './support/pen.mjs';
import { Visit } from './support/visit.mjs';

/** @typedef {import('playwright-core').Page} Page */

const AREA = join(import.meta.dirname, 'packs/ecodesign');
/** From the import's end to the page of the first case, without what a person types meanwhile, in milliseconds. */
const BUDGET = 2_000;

/** @type {Demo} */
let demo;
/** @type {Visit} */
let visit;
/** @type {Page} */
let warsaw;
/** @type {Page} */
let berlin;

before(async () => {
  demo = await Demo.start();
  visit = await Visit.start(demo);
  // Market surveillance authorities: the register knows them before their area comes.
  warsaw = await visit.signedIn(official('uokik'));
  berlin = await visit.signedIn(official('bnetza'));
});

afterEach(() => visit.clean());

after(async () => {
  await visit?.stop();
  await demo?.stop();
});

/** The official of an authority, by the name of its mail. @param {string} authority */
function official(authority) {
  const found = demo.credentials.officials.find(({ email }) => email.endsWith(`@${authority}.example`));
  assert.ok(found, `nobody of ${authority}`);
  return found;
}

/** A procedure of the area on a desk or on the page of choices. @param {Page} page @param {string} procedure */
const offered = (page, procedure = 'request') => page.locator(`#offers a[href$="procedure=ecodesign/${procedure}"]`).first();

/** Goes to the desk and from there to the form of a procedure. @param {Page} page @param {string} procedure */
async function begin(page, procedure) {
  await page.goto(demo.origin);
  await Promise.all([page.waitForEvent('load'), offered(page, procedure).click()]);
}

/** @param {string[]} more */
function comity(...more) {
  return promisify(execFile)(BINARY, ['pack', ...more], {
    cwd: demo.folder,
    env: { PATH: process.env.PATH, COMITY__DATA_DIR: join(demo.folder, 'demo') },
  });
}

test('an area that is imported appears on open desks, and a case of it is opened in the same tabs', async (t) => {
  /** @type {string[]} */
  const loads = [];
  await warsaw.goto(`${demo.origin}/authorities`);
  for (const page of [warsaw, berlin]) {
    await page.goto(demo.origin);
    await live(page);
    assert.equal(await offered(page).count(), 0, 'the area is not there yet');
    page.on('load', () => loads.push(page.url()));
  }

  const said = await comity('import', AREA);
  const imported = performance.now();
  assert.match(said.stdout, /ecodesign@1 is in use/);
  await Promise.all([offered(warsaw).waitFor({ timeout: 5_000 }), offered(berlin).waitFor({ timeout: 5_000 })]);
  let waited = performance.now() - imported;
  assert.deepEqual(loads, [], 'no page was loaded for it');

  const opened = performance.now();
  await Promise.all([warsaw.waitForEvent('load'), offered(warsaw).click()]);
  waited += performance.now() - opened;
  assert.match(await warsaw.locator('h1').innerText(), /badanie produktu/i);
  await fill(warsaw, 'find.country', 'DE');
  await Promise.all([warsaw.waitForEvent('load'), warsaw.locator('button[name=do][value=find]').click()]);
  await warsaw.locator('.pick input').first().check();
  for (const [name, value] of Object.entries({ group: 'lamps', brand: 'Lumina', model: 'L60', manufacturer: 'Lumina GmbH', reason: 'market_check' })) {
    await fill(warsaw, `fields.${name}`, value);
  }
  await fill(warsaw, 'questions', ['tested', 'compliant', 'measure']);
  const sent = performance.now();
  await send(warsaw, warsaw.locator('button[name=do][value=send]'));
  await warsaw.waitForURL(/\/cases\/[0-9a-f-]{36}/);
  waited += performance.now() - sent;
  const number = await warsaw.locator('.case-head .mono').innerText();
  assert.match(number, /^ED-\d{4}-00001$/);
  t.diagnostic(`from import to first case: ${Math.round(waited)} ms`);
  assert.ok(waited < BUDGET, `${Math.round(waited)} ms`);

  const row = berlin.locator('#cases tr', { hasText: number });
  await row.waitFor({ timeout: 5_000 });
  await row.locator('th a').click();
  await live(berlin);
  assert.match(await berlin.locator('#q-tested h4').innerText(), /Hat Ihre Behörde Lumina L60 prüfen lassen\?/);
  await live(warsaw);
  await act(berlin, 'accept');
  await warsaw.locator('#track [aria-current]', { hasText: 'Przyjęte' }).waitFor({ timeout: 5_000 });
});

test('an alert of the area reaches the other tab at once, which says what it does', async () => {
  await berlin.goto(demo.origin);
  await live(berlin);
  await begin(warsaw, 'alert');
  for (const [name, value] of Object.entries({ group: 'lamps', brand: 'Lumina', model: 'L60', manufacturer: 'Lumina GmbH', deviation: '12', measure: 'withdrawn' })) {
    await fill(warsaw, `fields.${name}`, value);
  }
  await fill(warsaw, 'fields.shown', { text: 'Pobór mocy o 12 % wyższy niż podany.', lang: 'pl' });
  await send(warsaw, warsaw.locator('button[name=do][value=send]'));
  await warsaw.waitForURL(/\/cases\/[0-9a-f-]{36}/);
  const number = await warsaw.locator('.case-head .mono').innerText();
  assert.match(number, /^EA-\d{4}-00001$/);
  const row = berlin.locator('#cases tr', { hasText: number });
  await row.waitFor({ timeout: 5_000 });
  await row.locator('th a').click();
  await live(berlin);
  await live(warsaw);
  assert.match(await berlin.locator('main').innerText(), /Lumina L60/);
  await act(berlin, 'act_too', { measure: 'banned' });
  await warsaw.locator('#parties', { hasText: '1 z 1' }).waitFor({ timeout: 5_000 });
});

test('a tested model is published in the register of the area and found in the other tab', async () => {
  visit.expected = [/status of 409/];
  await begin(warsaw, 'product');
  for (const [name, value] of Object.entries({ group: 'lamps', brand: 'Lumina', model: 'L60', manufacturer: 'Lumina GmbH', result: 'not_compliant', tested_on: '2026-02-10' })) {
    await fill(warsaw, `fields.${name}`, value);
  }
  await send(warsaw, warsaw.locator('button[name=do][value=send]'));
  await warsaw.waitForURL(/\/cases\/[0-9a-f-]{36}/);
  await berlin.goto(`${demo.origin}/records`);
  await Promise.all([berlin.waitForEvent('load'), berlin.locator('main a', { hasText: 'Geprüfte Modelle' }).first().click()]);
  await Promise.all([berlin.waitForEvent('load'), berlin.locator('#found tbody a', { hasText: 'Lumina' }).first().click()]);
  assert.match(await berlin.locator('main').innerText(), /erfüllt die Anforderungen nicht/);
  // The same model is not entered a second time.
  await begin(warsaw, 'product');
  for (const [name, value] of Object.entries({ group: 'lamps', brand: 'LUMINA', model: 'l60', manufacturer: 'Lumina GmbH', result: 'compliant', tested_on: '2026-03-10' })) {
    await fill(warsaw, `fields.${name}`, value);
  }
  await Promise.all([warsaw.waitForEvent('load'), warsaw.locator('button[name=do][value=send]').click()]);
  assert.equal(await warsaw.locator('.errors').count(), 1, 'a second entry of the model was taken');
});

test('a broken version is refused with file and line; the next good one leaves open cases as they are', async () => {
  const copy = join(demo.folder, 'area');
  await cp(AREA, copy, { recursive: true });
  /** @param {string} file @param {string} from @param {string} to */
  const change = async (file, from, to) => {
    const text = await readFile(join(copy, file), 'utf8');
    assert.ok(text.includes(from), `${file} does not hold ${from}`);
    await writeFile(join(copy, file), text.replace(from, to));
  };
  await change('pack.toml', 'version = "1"', 'version = "2"');
  await change('procedures/request.toml', '"5 working days"', '"3 working days"');
  await change('texts/pl.ftl', 'request-title = ', 'request-titel = ');
  const broken = await comity('import', copy).catch((error) => error);
  assert.equal(broken.code, 1);
  assert.match(broken.stdout, /texts\/pl\.ftl:\d+: nothing says the text `request-titel`/);
  assert.doesNotMatch((await comity('list')).stdout, /ecodesign@2/);

  await change('texts/pl.ftl', 'request-titel = ', 'request-title = ');
  await change('stories/request.toml', 'acceptance = "2026-03-09"', 'acceptance = "2026-03-05"');
  await warsaw.goto(demo.origin);
  await live(warsaw);
  const mark = await warsaw.locator('main').getAttribute('data-packs');
  await comity('import', copy);
  await warsaw.waitForFunction((mark) => document.querySelector('main')?.dataset.packs !== mark, mark);
  /** @param {string} path @returns {Promise<any>} */
  const api = async (path) => (await warsaw.request.get(`${demo.origin}/api/v1${path}`)).json();
  const { procedures } = await api('/procedures');
  assert.equal(procedures.find((/** @type {{id: string}} */ one) => one.id === 'ecodesign/request')?.version, '2');
  const { cases } = await api('/cases?procedure=ecodesign/request');
  assert.deepEqual(cases.map((/** @type {{version: string}} */ one) => one.version), ['1']);
});
