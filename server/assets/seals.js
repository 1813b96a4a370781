// The seals of a page's forms: the position that was before the person who sends, and a key that is good for one sending.
// They move with the page, so that one who saw a change is not told of it, and stay while a change waits unseen.
import { isWaiting } from './page.js';
import { make } from './words.js';

/** Brings the seals to the page as it stands. @param {string | undefined} at */
export function seal(at) {
  const seals = document.getElementById('seals');
  if (!seals) return;
  if (at && !isWaiting()) seals.dataset.at = at;
  for (const form of document.querySelectorAll('main form[id][action*="/actions/"]')) {
    place(seals, form.id, 'at', seals.dataset.at ?? '');
    place(seals, form.id, 'key', `${seals.dataset.key}.${form.id}`);
  }
}

/**
 * @param {HTMLElement} seals
 * @param {string} form
 * @param {string} name
 * @param {string} value
 */
function place(seals, form, name, value) {
  const found = /** @type {HTMLInputElement | null} */ (seals.querySelector(`input[name="${name}"][form="${CSS.escape(form)}"]`));
  const input = found ?? make('input');
  input.value = value;
  if (found) return;
  input.type = 'hidden';
  input.name = name;
  input.setAttribute('form', form);
  seals.append(input);
}
