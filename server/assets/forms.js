// What makes a form kinder where scripts run: one press sends once and says that it is being sent; a search answers while
// one types; a part that only matters for some answers is folded away until it does. Nothing is asked of another host.
import { parsePage, put } from './page.js';
import { controls } from './typed.js';
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

/**
 * Shows what hangs on an answer: `data-when="name"` and `data-is="value value"`.
 * @param {ParentNode} part
 */
function fold(part) {
  for (const piece of /** @type {NodeListOf<HTMLElement>} */ (part.querySelectorAll('[data-when]'))) {
    const form = piece.closest('form');
    const given = form ? new FormData(form).getAll(piece.dataset.when ?? '') : [];
    const wanted = (piece.dataset.is ?? '').split(' ');
    piece.hidden = !given.some((value) => wanted.includes(String(value)));
    for (const control of controls(piece)) control.disabled = piece.hidden;
  }
}

document.addEventListener('submit', sending);
document.addEventListener('input', searching);
document.addEventListener('change', (event) => fold(/** @type {HTMLElement} */ (event.target).closest('form') ?? document));
addEventListener('pageshow', ready);
fold(document);
