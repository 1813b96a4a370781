// The first minute of a newcomer: one click into either official's place, and both sides at once in one window, where what
// one does is seen by the other.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, fits } from './support/look.mjs';
import { demo, visit } from './support/stage.mjs';

for (const country of ['PL', 'UK']) {
  test(`one click steps into the place of the official of ${country}`, async () => {
    const official = demo.official(country);
    const page = await visit.page();
    await page.goto(`${demo.origin}/demo`);
    // the first two places are the two sides of the case; further down the same people stand beside what else can be tried
    await page.locator('form[action="/sign-in"] button.btn-main', { hasText: official.name }).click();
    await page.locator('#acts').waitFor();
    assert.equal(page.url().split(/[?#]/)[0], demo.credentials.cases[0].url);
    assert.match(await page.locator('.mast').innerText(), new RegExp(official.name));
    assert.equal(await page.locator('html').getAttribute('lang'), official.language);
    await page.context().close();
  });
}

test('both sides live in one window: what is done in one frame is seen in the other', async () => {
  const page = await visit.page({ viewport: { width: 1600, height: 1000 } });
  await page.goto(`${demo.origin}/demo`);
  await page.locator('form[action="/demo/both"] button').click();
  await page.waitForURL(/\/demo\/both$/);
  await fits(page, 'both sides');
  await accessible(page, 'both sides');
  const [warsaw, london] = [0, 1].map((side) => page.frameLocator('iframe').nth(side));
  for (const [frame, country] of /** @type {const} */ ([[warsaw, 'PL'], [london, 'UK']])) {
    const official = demo.official(country);
    await frame.locator('#conn:not([hidden]) use[href="#i-live"]').waitFor({ state: 'attached' });
    await frame.locator('.mast', { hasText: official.name }).waitFor();
  }
  // a message from the one side
  await london.locator('#writing textarea').fill('The register was searched this morning.');
  await london.locator('#writing button[type=submit]').first().click();
  await warsaw.locator('#msgs .said[lang=en]', { hasText: 'searched this morning' }).waitFor();
  // and an answer to it from the other
  await warsaw.locator('#writing textarea').fill('Dziękujemy za szybką odpowiedź w tej sprawie.');
  await warsaw.locator('#writing button[type=submit]').first().click();
  await london.locator('#msgs .said[lang=pl]', { hasText: 'szybką odpowiedź' }).waitFor();
  // a mark that follows what is typed, under the side's own address
  const mark = london.locator('#writing select');
  await london.locator('#writing textarea').fill('Prosimy o potwierdzenie, czy dyplom został wydany przez uczelnię.');
  await london.locator('#writing .doubt').waitFor();
  assert.equal(await mark.inputValue(), 'pl');
});
