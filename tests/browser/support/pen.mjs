// Fills in a form as a person would, by the names of its fields; knows every kind of control a page can hold.
import assert from 'node:assert/strict';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */
/** @typedef {{ text: string, lang?: string }} Words @typedef {{ day?: string, month?: string, year: string }} PartialDate */
/** @typedef {string | string[] | Words | PartialDate | { files: string[] }} Value */

/** Opens whatever folds hide a control. @param {Locator} control */
export async function unfold(control) {
  await control.evaluate((element) => {
    for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
  });
}

/** @param {Page | Locator} where @param {string} name @param {Value} value */
export async function fill(where, name, value) {
  if (Array.isArray(value)) {
    for (const one of value) await where.locator(`input[type=checkbox][name="${name}"][value="${one}"]`).check();
  } else if (typeof value === 'object' && 'files' in value) {
    await where.locator(`input[type=file][name="${name}"]`).setInputFiles(value.files);
  } else if (typeof value === 'object' && 'year' in value) {
    for (const part of /** @type {const} */ (['day', 'month', 'year'])) {
      if (value[part] !== undefined) await put(where.locator(`[name="${name}.${part}"]`), /** @type {string} */ (value[part]));
    }
  } else if (typeof value === 'object') {
    await put(where.locator(`textarea[name="${name}.text"]`), value.text);
    if (value.lang) await where.locator(`select[name="${name}.lang"]`).selectOption(value.lang);
  } else {
    await put(where.locator(`[name="${name}"]`), value);
  }
}

/** @param {Locator} found @param {string} value */
async function put(found, value) {
  const control = found.first();
  await unfold(control);
  const kind = await control.evaluate((element) => (element instanceof HTMLInputElement ? element.type : element.tagName.toLowerCase()));
  if (kind === 'radio') await found.and(found.page().locator(`[value="${value}"]`)).check();
  else if (kind === 'checkbox') await found.and(found.page().locator(`[value="${value}"]`)).check();
  else if (kind === 'select') await control.selectOption(value);
  else await control.fill(value);
  if (kind === 'select') assert.equal(await control.inputValue(), value);
}
