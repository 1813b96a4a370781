// A form follows the answers that others hang on: at once where scripts run, by a button where they do not; what was typed
// stays typed, and is still there when the page is loaded anew.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible } from './support/look.mjs';
import { demo, visit } from './support/stage.mjs';

const FORM = '/cases/new?procedure=professional-qualifications/request';
const STEERS = 'select[name="fields.justification"]';
const HANGS = 'textarea[name="fields.justification_other.text"]';
const SURNAME = 'input[name="fields.surname"]';

test('what hangs on an answer follows it at once, and nothing typed is lost', async () => {
  const page = await visit.signedIn(demo.official('PL'));
  await page.goto(demo.origin + FORM);
  assert.equal(await page.locator('[data-update]').first().isVisible(), false, 'no button where it is not needed');
  await page.locator(SURNAME).fill('SMITH');
  await page.locator(STEERS).focus();
  await page.locator(STEERS).selectOption('other');
  await page.locator(HANGS).waitFor();
  assert.equal(await page.locator(SURNAME).inputValue(), 'SMITH');
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'fields.justification', 'the focus stays');
  await accessible(page, 'a form that followed');
  await page.locator(HANGS).fill('Zagubione dokumenty wymagają wyjaśnienia przed wpisem do rejestru.');
  await page.locator(STEERS).selectOption({ index: 1 });
  await page.locator(HANGS).waitFor({ state: 'detached' });
  // an accident: the page is loaded again before anything was sent
  await page.reload();
  assert.equal(await page.locator(SURNAME).inputValue(), 'SMITH');
  await page.context().close();
});

test('a form that cannot follow shows the button again', async () => {
  const page = await visit.signedIn(demo.official('PL'));
  await page.goto(demo.origin + FORM);
  await page.route(/\/cases\/new/, (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
  visit.expected = [/ERR_FAILED/];
  await page.locator(STEERS).selectOption('other');
  await page.locator('[data-update]').first().waitFor();
  await page.unroute(/\/cases\/new/);
  await page.locator('[data-update]').first().click();
  await page.locator(HANGS).waitFor();
  await page.context().close();
});

test('without scripts a button does it', async () => {
  const page = await visit.signedIn(demo.official('PL'), { javaScriptEnabled: false });
  await page.goto(demo.origin + FORM);
  await page.locator(SURNAME).fill('SMITH');
  await page.locator(STEERS).selectOption('other');
  await page.locator('[data-update]').first().click();
  await page.locator(HANGS).waitFor();
  assert.equal(await page.locator(SURNAME).inputValue(), 'SMITH');
  await page.context().close();
});
