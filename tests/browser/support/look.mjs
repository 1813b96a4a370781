// What every page owes its reader: no accessibility violation, valid markup, no sideways scroll; and pictures of it.
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';

/** @typedef {import('playwright-core').Page} Page */

const SCREENSHOTS = resolve(import.meta.dirname, '../../../target/screenshots');
const WIDTHS = [1440, 1024, 390];

/** axe with the rules of WCAG 2.2 A and AA and the good practices: nothing may be found. Pages in frames are looked at by themselves. @param {Page} page @param {string} name */
export async function accessible(page, name) {
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  const found = violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${name}: ${id}: ${help}: ${node.html}\n    ${node.failureSummary}`));
  assert.deepEqual(found, []);
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'long-title': 'off', // a title names the state of its page first; the rest may be cut
    'void-style': 'off',
    'doctype-style': 'off',
    'no-implicit-button-type': 'off', // a button in a form sends it: that is what the templates mean
    'form-dup-name': 'off', // buttons and boxes of one name are one choice
    'wcag/h32': 'off', // the search in the masthead is sent by Enter; axe watches the rest
    'no-trailing-whitespace': 'off', // white space of templates
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    'no-inline-style': 'error',
    'require-sri': 'off', // nothing comes from another origin
  },
});

/** The page as the server sent it is valid HTML. @param {Page} page @param {string} address */
export async function valid(page, address) {
  const html = await (await page.request.get(address)).text();
  const report = await validator.validateString(html, address);
  const found = report.results.flatMap(({ messages }) => messages.filter(({ severity }) => severity > 1).map((m) => `${address}:${m.line}:${m.column}: ${m.ruleId}: ${m.message}`));
  assert.deepEqual(found, []);
}

/** Nothing stands wider than the window. @param {Page} page @param {string} name */
export async function fits(page, name) {
  const [wide, window] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  assert.ok(wide <= window, `${name}: ${wide} px wide in a window of ${window}`);
}

/** Pictures at every width, light and dark, into target/screenshots; also proves that nothing scrolls sideways. @param {Page} page @param {string} name */
export async function screenshot(page, name) {
  await mkdir(SCREENSHOTS, { recursive: true });
  const before = page.viewportSize() ?? { width: 1440, height: 900 };
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await fits(page, `${name} at ${width}`);
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: join(SCREENSHOTS, `${name}-${width}-${colorScheme}.png`), fullPage: true });
    }
  }
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(before);
}
