// What makes a form kinder where scripts run: one press sends once and says that it is being sent; a search answers while
// one types; what hangs on an answer follows it at once. Nothing is asked of another host.
import { parsePage, put } from './page.js';
import { carry, controls, isTyped, remember, twin } from './typed.js';
import { say } from './words.js';

/** How long one pauses before a search is asked. */
const PAUSE = 250;

/** @param {SubmitEvent} event */
function sending(event) {
  const form = /** @type {HTMLFormElement} */ (event.target);
  const button = /** @type {HTMLButtonElement | null} */ (event.submitter);
  if (form.method !== 'post' || event.defaultPrevented) return;
  if (form.hasAttribute('aria-busy')) return event.preventDefault();
  form.setAttribute('aria-busy', 'true');
  if (!button || !say('live-sending')) return;
  button.setAttribute('aria-busy', 'true');
  button.dataset.label = button.textContent ?? '';
  // the button keeps its place: only its words change, and not before its own value is in what is sent
  button.style.setProperty('min-inline-size', `${button.offsetWidth}px`);
  setTimeout(() => (button.textContent = say('live-sending')));
}

/** A page that comes back from the browser's memory was not sent from here yet. */
function ready() {
  for (const form of document.querySelectorAll('form[aria-busy]')) form.removeAttribute('aria-busy');
  for (const button of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('button[aria-busy]'))) {
    button.removeAttribute('aria-busy');
    button.textContent = button.dataset.label ?? button.textContent;
    delete button.dataset.label;
  }
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let pause;
let asked = 0;

/**
 * A search form names the part of its own answer that it fills.
 * @param {Event} event
 */
function searching(event) {
  const form = /** @type {HTMLElement} */ (event.target).closest('form');
  const id = form?.dataset.fills;
  if (!form || !id) return;
  clearTimeout(pause);
  pause = setTimeout(() => void search(form, id), PAUSE);
}

/**
 * @param {HTMLFormElement} form
 * @param {string} id
 */
async function search(form, id) {
  const own = ++asked;
  const url = new URL(form.action);
  url.search = new URLSearchParams(/** @type {any} */ (new FormData(form))).toString();
  try {
    const answer = await fetch(url, { headers: { accept: 'text/html' } });
    const fresh = answer.ok && !answer.redirected ? parsePage(await answer.text()).getElementById(id) : null;
    const shown = document.getElementById(id);
    // an answer that was overtaken by the next question is not shown
    if (own !== asked || !fresh || !shown) return;
    put(shown, document.importNode(fresh, true));
    history.replaceState(history.state, '', url);
  } catch {
    // the form can still be sent the ordinary way
  }
}

/** The button that draws a form anew after an answer on which others hang. @param {EventTarget | null} target */
function follower(target) {
  const control = target instanceof HTMLElement ? target.closest('.field, fieldset') : null;
  return /** @type {HTMLButtonElement | null} */ (control?.nextElementSibling?.querySelector('[data-update]') ?? null);
}

/**
 * Draws the form anew with what is typed in it, as the button would, and puts the person back where they were. Files are
 * too heavy to be sent for this: then, and when it fails, the button is there.
 * @param {Event} event
 */
async function following(event) {
  const button = follower(event.target);
  const form = button?.form;
  if (!form) return;
  if (controls(form).some((control) => control.type === 'file' && isTyped(control))) return offer(button, true);
  const own = ++asked;
  const sent = new FormData(form, button);
  const plain = form.enctype !== 'multipart/form-data';
  const body = plain ? new URLSearchParams(/** @type {any} */ (sent)) : sent;
  try {
    const answer = await fetch(form.action, { method: 'POST', body, headers: { accept: 'text/html' } });
    const fresh = answer.redirected ? null : parsePage(await answer.text()).querySelector('main');
    const shown = document.querySelector('main');
    if (own !== asked || !shown) return;
    if (fresh?.querySelector(`form[id="${form.id}"]`)) redraw(shown, document.importNode(fresh, true));
    else offer(button, true);
  } catch {
    offer(button, true);
  }
}

/**
 * @param {Element} shown
 * @param {Element} fresh
 */
function redraw(shown, fresh) {
  // what was typed while the answer was on its way is newer than the answer
  carry(shown, fresh);
  remember(shown, fresh);
  const active = controls(shown).find((control) => control === document.activeElement);
  shown.replaceWith(fresh);
  tidy();
  if (active) twin(active, fresh)?.focus({ preventScroll: true });
}

/** @param {Element} button @param {boolean} isThere */
function offer(button, isThere) {
  const row = /** @type {HTMLElement | null} */ (button.closest('p'));
  if (row) row.hidden = !isThere;
}

/** Where scripts run, the form follows by itself. */
function tidy() {
  for (const button of document.querySelectorAll('[data-update]')) offer(button, false);
}

document.addEventListener('submit', sending);
document.addEventListener('input', searching);
document.addEventListener('change', (event) => void following(event));
addEventListener('pageshow', ready);
tidy();
