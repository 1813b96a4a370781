// The verbs of an official at a case page: act, answer, watch. Selects by the names that forms send and the ids that patches keep.
import assert from 'node:assert/strict';
import { fill, unfold } from './pen.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./pen.mjs').Value} Value */

/** The button of an action, wherever the page offers it. @param {Page} page @param {string} action */
export function offered(page, action) {
  const to = `/actions/${action}`;
  return page.locator(`button[formaction$="${to}"], form[action$="${to}"] button[type=submit]:not([formaction])`).first();
}

/** Does an action with its inputs, as the page's own form sends them. @param {Page} page @param {string} action @param {Record<string, Value>} inputs */
export async function act(page, action, inputs = {}) {
  const button = offered(page, action);
  await unfold(button);
  const id = await button.evaluate((element) => (element instanceof HTMLButtonElement ? (element.form?.id ?? '') : ''));
  const form = id ? page.locator(`#${CSS_escape(id)}`) : button.locator('xpath=ancestor::form[1]');
  for (const [name, value] of Object.entries(inputs)) {
    const inside = form.locator(`[name="${name}"], [name^="${name}."]`);
    await fill((await inside.count()) > 0 ? form : page, name, value);
  }
  await Promise.all([page.waitForEvent('load'), button.click()]);
}

/** @param {string} id */
function CSS_escape(id) {
  return id.replace(/[^\w-]/g, (character) => `\\${character}`);
}

/** The part of the page that is live, as markup. @param {Page} page */
export function markup(page) {
  return page.evaluate(() => document.querySelector('main')?.outerHTML ?? '');
}

/** The page that lived must equal the page that is loaded now, byte for byte. @param {Page} page */
export async function equalsFreshLoad(page) {
  const fresh = await page.context().newPage();
  try {
    await fresh.goto(page.url().split('#')[0]);
    await fresh.waitForFunction(() => document.documentElement.dataset.live === 'joined');
    await until(async () => (await markup(page)) === (await markup(fresh)), 3_000);
    assert.equal(await markup(page), await markup(fresh));
    assert.equal(await page.title(), await fresh.title());
  } finally {
    await fresh.close();
  }
}

/** Waits until something holds, or gives up without judging: the assertion after it tells what stands. @param {() => Promise<boolean>} holds @param {number} within */
export async function until(holds, within) {
  for (const end = Date.now() + within; Date.now() < end; ) {
    if (await holds()) return;
    await new Promise((later) => setTimeout(later, 25));
  }
}
