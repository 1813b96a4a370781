// The line is lost while somebody writes: nothing is said for two seconds, nothing typed is touched, and when the server is
// back the page equals a fresh load without anybody loading it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { act, equalsFreshLoad, live } from './support/casework.mjs';
import { Demo } from './support/demo.mjs';
import { Visit } from './support/visit.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Demo} */
let demo;
/** @type {Visit} */
let visit;
/** @type {Page} */
let warsaw;
/** @type {Page} */
let london;

before(async () => {
  demo = await Demo.start();
  visit = await Visit.start(demo);
  // a line that is cut is what this file is about
  visit.expected.push(/WebSocket connection|net::ERR_|Failed to load resource/);
  warsaw = await visit.signedIn(demo.official('PL'));
  london = await visit.signedIn(demo.official('UK'));
  for (const page of [warsaw, london]) {
    await page.goto(demo.credentials.cases[0].url);
    await live(page);
  }
});

after(async () => {
  await visit?.stop();
  await demo?.stop();
});

/** Writes into the message of the page and leaves the focus there. @param {Page} page @param {string} text */
async function write(page, text) {
  await page.locator('#writing textarea').pressSequentially(text);
}

test('what the other side does touches neither the focus nor what is typed', async () => {
  await write(warsaw, 'Pismo w toku');
  await act(london, 'message', { text: { text: 'A second thought from London.', lang: 'en' } });
  await warsaw.locator('#msgs', { hasText: 'A second thought from London.' }).waitFor();
  const box = warsaw.locator('#writing textarea');
  assert.equal(await box.inputValue(), 'Pismo w toku');
  assert.equal(await box.evaluate((element) => element === document.activeElement), true);
  await warsaw.keyboard.type(', dalej');
  assert.equal(await box.inputValue(), 'Pismo w toku, dalej');
});

test('a line that is away for less than two seconds is nobody’s business; then a strip says so', async () => {
  const cut = Date.now();
  await demo.halt('SIGKILL');
  const strip = warsaw.locator('#offline');
  await strip.waitFor({ timeout: 15_000 });
  assert.ok(Date.now() - cut >= 2_000, `the strip came after ${Date.now() - cut} ms`);
  assert.match(await strip.innerText(), /\S/);
  assert.equal(await warsaw.locator('#writing textarea').inputValue(), 'Pismo w toku, dalej');
});

test('when the server is back the page comes back by itself, with what happened meanwhile and what was typed', async () => {
  await demo.run('demo', ['--keep']);
  await london.goto(demo.credentials.cases[0].url);
  await act(london, 'message', { text: { text: 'Written while Warsaw was away.', lang: 'en' } });
  await live(warsaw);
  await warsaw.locator('#offline').waitFor({ state: 'detached' });
  await warsaw.locator('#msgs', { hasText: 'Written while Warsaw was away.' }).waitFor({ timeout: 40_000 });
  const box = warsaw.locator('#writing textarea');
  assert.equal(await box.inputValue(), 'Pismo w toku, dalej');
  await box.fill('');
  await box.blur();
  await equalsFreshLoad(warsaw, 'marked');
});

test('a page that is loaded again keeps what was typed', async () => {
  await live(warsaw);
  await write(warsaw, 'Nie do stracenia');
  await warsaw.locator('#writing textarea').blur();
  await warsaw.reload();
  assert.equal(await warsaw.locator('#writing textarea').inputValue(), 'Nie do stracenia');
});
