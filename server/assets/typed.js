// What a person has typed: which controls hold it, how it is kept in this tab until it is sent, and how it is carried into
// a part of the page that was drawn anew. Nothing of it leaves the browser here.
import { make, say } from './words.js';

/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Control */

const CONTROLS = 'input:not([type=hidden], [type=submit], [type=button], [type=search]), textarea, select';
const STORE = 'comity-typed:';
const SENT = 'comity-sent';

/**
 * Every control in a part of the page, the part itself included.
 * @param {Element} part
 * @returns {Control[]}
 */
export function controls(part) {
  const found = /** @type {Control[]} */ ([...part.querySelectorAll(CONTROLS)]);
  return part.matches(CONTROLS) ? [/** @type {Control} */ (part), ...found] : found;
}

/**
 * Whether a control holds something that the server did not put there.
 * @param {Control} control
 */
export function isTyped(control) {
  if (control instanceof HTMLSelectElement) {
    const chosen = [...control.options].findIndex((option) => option.defaultSelected);
    return !control.multiple && control.selectedIndex !== Math.max(chosen, 0);
  }
  if (control instanceof HTMLInputElement) {
    if (control.type === 'file') return (control.files?.length ?? 0) > 0;
    if (control.type === 'checkbox' || control.type === 'radio') return control.checked !== control.defaultChecked;
  }
  return control.value !== control.defaultValue;
}

/**
 * The same control in another drawing of the same part, or nothing.
 * @param {Control} control
 * @param {ParentNode} among
 * @returns {Control | null}
 */
export function twin(control, among) {
  const same = /** @type {Control[]} */ ([...among.querySelectorAll(control.tagName)]).filter(
    (other) => other.name === control.name && other.id === control.id && other.type === control.type,
  );
  const boxed = control.type === 'radio' || control.type === 'checkbox';
  return same.find((other) => !boxed || other.value === control.value) ?? null;
}

/**
 * Puts what was typed in one part into a new drawing of it. Gives back the controls for which there is no place.
 * @param {Element} from
 * @param {ParentNode} to
 * @returns {Control[]}
 */
export function carry(from, to) {
  const homeless = [];
  for (const control of controls(from).filter(isTyped)) {
    const place = twin(control, to);
    if (!place) homeless.push(control);
    // a script may not fill in a file: the very control moves
    else if (control.type === 'file') place.replaceWith(control);
    else put(place, read(control));
  }
  return homeless;
}

/**
 * Makes a new drawing that holds what was typed remember what the server kept, as the old one did: it is still unsent.
 * @param {Element} from
 * @param {Element} to
 */
export function remember(from, to) {
  for (const control of controls(to)) {
    const old = twin(control, from);
    if (!old || control.type === 'file') continue;
    const now = read(control);
    if (control instanceof HTMLSelectElement) {
      const kept = [.../** @type {HTMLSelectElement} */ (old).options].find((option) => option.defaultSelected)?.value;
      for (const option of control.options) option.defaultSelected = option.value === kept;
    } else if (typeof now === 'boolean') {
      /** @type {HTMLInputElement} */ (control).defaultChecked = /** @type {HTMLInputElement} */ (old).defaultChecked;
    } else control.defaultValue = /** @type {HTMLInputElement} */ (old).defaultValue;
    put(control, now);
  }
}

/**
 * @param {Control} control
 * @returns {string | boolean}
 */
function read(control) {
  const boxed = control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox');
  return boxed ? control.checked : control.value;
}

/**
 * @param {Control} control
 * @param {string | boolean} value
 */
function put(control, value) {
  if (typeof value === 'string') control.value = value;
  else if (control instanceof HTMLInputElement) control.checked = value;
}

/** Whose tab this is: what one official typed is not shown to another who signs in here. */
function owner() {
  return document.querySelector('.menu .sheet .meta')?.textContent ?? '';
}

/** @param {Control} control */
const place = (control) => `${control.name}|${control.id}|${control.type === 'radio' ? control.value : ''}`;

/** Writes down what stands typed on this page, or forgets it when nothing does. */
function keep() {
  const main = document.querySelector('main');
  const typed = main ? controls(main).filter((control) => isTyped(control) && mayBeKept(control)) : [];
  const key = STORE + location.pathname;
  try {
    if (typed.length === 0) sessionStorage.removeItem(key);
    else {
      const values = typed.map((control) => [place(control), read(control)]);
      sessionStorage.setItem(key, JSON.stringify({ owner: owner(), values }));
    }
  } catch {
    // a browser that keeps nothing still lets one type
  }
}

/** @param {Control} control */
function mayBeKept(control) {
  return control.type !== 'password' && control.type !== 'file' && control.name !== '';
}

/** Brings back what was typed before the page was loaded again, and says so where it stands. */
function restore() {
  const main = document.querySelector('main');
  const kept = take();
  if (!main || !kept || kept.owner !== owner()) return;
  const open = controls(main).filter((control) => mayBeKept(control) && !isTyped(control));
  let last = null;
  for (const [where, value] of kept.values) {
    const control = open.find((control) => place(control) === where);
    if (!control) continue;
    put(control, value);
    if (isTyped(control)) last = control;
  }
  if (!last) return;
  const note = make('p', 'meanwhile', say('live-kept'));
  note.setAttribute('data-live', '');
  (last.closest('.writer, .field') ?? last).after(note);
}

/** @returns {{owner: string, values: [string, string | boolean][]} | null} */
function take() {
  try {
    return JSON.parse(sessionStorage.getItem(STORE + location.pathname) ?? 'null');
  } catch {
    return null;
  }
}

/** Forgets everything typed in this tab. */
function forget() {
  try {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(STORE)) sessionStorage.removeItem(key);
    }
  } catch {
    // nothing was kept
  }
}

/** Starts keeping. */
export function start() {
  /** @type {number | undefined} */
  let soon;
  // what was sent is no longer a draft, unless the way back leads here because sending failed
  const way = /** @type {PerformanceNavigationTiming | undefined} */ (performance.getEntriesByType('navigation')[0]);
  const sent = sessionStorage.getItem(SENT);
  sessionStorage.removeItem(SENT);
  if (sent && way?.type !== 'back_forward') sessionStorage.removeItem(STORE + sent);
  restore();
  document.addEventListener('input', () => {
    clearTimeout(soon);
    soon = setTimeout(keep, 300);
  });
  addEventListener('pagehide', keep);
  document.addEventListener('submit', (event) => {
    const form = /** @type {HTMLFormElement} */ (event.target);
    if (event.defaultPrevented || form.method !== 'post') return;
    if (new URL(form.action).pathname === '/sign-out') {
      removeEventListener('pagehide', keep);
      forget();
    } else sessionStorage.setItem(SENT, location.pathname);
  });
}
