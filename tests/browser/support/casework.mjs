// The verbs of an official at a case page: act, watch, compare. Selects by the names that forms send and the ids that patches keep.
import assert from 'node:assert/strict';
import { fill, unfold } from './pen.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./pen.mjs').Value} Value */

/** The button of an action, wherever the page offers it. @param {Page} page @param {string} action */
export function offered(page, action) {
  const to = `/actions/${action}`;
  return page.locator(`button[formaction$="${to}"], form[action$="${to}"] button:not([formaction], [name], [type="button"])`).first();
}

/** Does an action with its inputs, as the page's own form sends them. @param {Page} page @param {string} action @param {Record<string, Value>} inputs */
export async function act(page, action, inputs = {}) {
  const button = offered(page, action);
  await unfold(button);
  const id = await button.evaluate((element) => (element instanceof HTMLButtonElement ? (element.form?.id ?? '') : ''));
  const form = page.locator(`form[id="${id}"]`);
  for (const [name, value] of Object.entries(inputs)) {
    const inside = form.locator(`[name="${name}"], [name^="${name}."]`);
    await fill((await inside.count()) > 0 ? form : page, name, value);
  }
  await send(page, button);
}

/** Presses a button that sends a form, and waits for the page that answers. @param {Page} page @param {import('playwright-core').Locator} button */
export async function send(page, button) {
  await Promise.all([page.waitForEvent('load'), button.click()]);
  const refused = await page.locator('.errors').allInnerTexts();
  assert.deepEqual(refused, [], 'the page refused what was sent');
}

/** The line is open and has joined. @param {Page} page */
export async function live(page) {
  await page.locator('#conn:not([hidden]) use[href="#i-live"]').waitFor({ state: 'attached' });
}

/** The part of the page that is live, as markup: as it stands, or without the marks that fade by themselves. @param {Page} page @param {'marked' | 'bare'} how */
export function markup(page, how = 'marked') {
  return page.evaluate((how) => {
    const main = /** @type {Element} */ (document.querySelector('main')?.cloneNode(true));
    if (how === 'bare') {
      for (const added of main.querySelectorAll('[data-live]')) added.remove();
      for (const faded of main.querySelectorAll('.fresh, .fresh-item')) {
        faded.classList.remove('fresh', 'fresh-item');
        if (!faded.className) faded.removeAttribute('class');
      }
    }
    // one seal is good for one sending: each load of a page has its own
    for (const key of main.querySelectorAll('input[name=key]')) key.setAttribute('value', '');
    return main.outerHTML;
  }, how);
}

/**
 * The page that lived equals the page that is loaded now, byte for byte. `bare` looks at once, past the marks of what is
 * new; `marked` waits until they have faded, and then nothing at all may differ.
 * @param {Page} page @param {'marked' | 'bare'} how
 */
export async function equalsFreshLoad(page, how = 'bare') {
  const fresh = await page.context().newPage();
  try {
    await fresh.goto(page.url().split('#')[0]);
    await live(fresh);
    await until(async () => (await markup(page, how)) === (await markup(fresh, how)), how === 'bare' ? 5_000 : 30_000);
    const [lived, loaded] = [await markup(page, how), await markup(fresh, how)];
    assert.equal(firstDifference(lived, loaded), '');
    assert.equal(await page.title(), await fresh.title());
  } finally {
    await fresh.close();
  }
}

/** @param {string} lived @param {string} loaded */
function firstDifference(lived, loaded) {
  if (lived === loaded) return '';
  let at = 0;
  while (lived[at] === loaded[at]) at += 1;
  const from = Math.max(0, at - 120);
  return `lived:  …${lived.slice(from, at + 200)}…\nloaded: …${loaded.slice(from, at + 200)}…`;
}

/** Waits until something holds, or gives up without judging: the assertion after it tells what stands. @param {() => Promise<boolean>} holds @param {number} within */
export async function until(holds, within) {
  for (const end = Date.now() + within; Date.now() < end; ) {
    if (await holds()) return;
    await new Promise((later) => setTimeout(later, 50));
  }
}
