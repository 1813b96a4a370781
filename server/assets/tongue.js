// Which language a text seems to be in, asked of our own server while one types. As long as its writer has chosen none, the
// mark follows the text; a mark that was chosen is never changed, only doubted.
import { ours } from './marks.js';
import { parsePage } from './page.js';
import { isTyped } from './typed.js';
import { announce } from './words.js';

/** How long one pauses before it is asked. */
const PAUSE = 600;
/** Shorter texts say too little, and of longer ones the beginning says enough. */
const ENOUGH = 40;
const READ = 2_048;
/** Two lines of a text always stay in sight, in pixels. */
const LEAST = 56;
const SIZES = ['block-size', 'min-block-size'];

/** @typedef {{box: Element, text: HTMLTextAreaElement, mark: HTMLSelectElement}} Writer */

/** Marks that a person chose on this page. @type {WeakSet<HTMLSelectElement>} */
const chosen = new WeakSet();
/** What a mark was set to from here. @type {WeakMap<HTMLSelectElement, string>} */
const guessed = new WeakMap();
/** @type {WeakMap<HTMLSelectElement, ReturnType<typeof setTimeout>>} */
const pauses = new WeakMap();

/** @param {EventTarget | null} target @returns {Writer | null} */
function writer(target) {
  const box = target instanceof Element ? target.closest('.writer') : null;
  const text = box?.querySelector('textarea');
  const mark = box?.querySelector('select');
  return box && text && mark ? { box, text, mark } : null;
}

/** Whether the mark is a person's choice, here or before the page came. @param {HTMLSelectElement} mark */
function isChosen(mark) {
  const given = mark.hasAttribute('data-chosen') || (isTyped(mark) && guessed.get(mark) !== mark.value);
  return given || chosen.has(mark);
}

/** @param {Writer} at */
function soon(at) {
  clearTimeout(pauses.get(at.mark));
  pauses.set(
    at.mark,
    setTimeout(() => void ask(at), PAUSE),
  );
}

/** @param {Writer} at */
async function ask(at) {
  const { text, mark } = at;
  const asked = text.value.slice(0, READ);
  const lang = mark.value;
  if (asked.trim().length < ENOUGH) return show(at, null);
  const body = new URLSearchParams({ text: asked, lang, ...(isChosen(mark) ? { chosen: 'yes' } : {}) });
  try {
    const answer = await fetch(document.body.dataset.tongue ?? '', { method: 'POST', body, headers: { accept: 'text/html' } });
    if (!answer.ok || answer.redirected) return;
    const said = parsePage(await answer.text()).querySelector('.doubt');
    // an answer about what is no longer there is none; and a button that one is about to press does not move
    const isHere = at.box.contains(document.activeElement);
    if (isHere && text.value.slice(0, READ) === asked && mark.value === lang) show(at, said);
  } catch {
    // the mark can be chosen by hand
  }
}

/** @param {Writer} at @param {Element | null} said */
function show({ box, text, mark }, said) {
  const old = box.querySelector('.doubt');
  const height = box.getBoundingClientRect().height;
  if (!said && old?.classList.contains('is-set') && text.value !== '' && guessed.get(mark) === mark.value) return;
  const told = old?.textContent;
  clear(box, text);
  if (!said) return;
  if (said.classList.contains('is-set')) {
    guessed.set(mark, said.getAttribute('data-seems') ?? '');
    set(mark, text, guessed.get(mark) ?? '');
  }
  box.append(ours(document.importNode(said, true)));
  // the room is taken from the text: a button below does not move away from the hand
  const grown = box.getBoundingClientRect().height - height;
  const left = `${Math.max(text.offsetHeight - grown, LEAST)}px`;
  if (grown > 0) for (const size of SIZES) text.style.setProperty(size, left);
  if (text.selectionEnd === text.value.length) text.scrollTop = text.scrollHeight;
  if (told !== said.textContent) announce(said.querySelector('p')?.textContent ?? '');
}

/** @param {Element} box @param {HTMLTextAreaElement} text */
function clear(box, text) {
  box.querySelector('.doubt')?.remove();
  for (const size of SIZES) text.style.removeProperty(size);
  if (text.getAttribute('style') === '') text.removeAttribute('style');
}

/**
 * @param {HTMLSelectElement} mark
 * @param {HTMLTextAreaElement} text
 * @param {string} lang
 */
function set(mark, text, lang) {
  mark.value = lang;
  text.lang = lang;
  mark.dispatchEvent(new Event('input', { bubbles: true }));
}

document.addEventListener('input', (event) => {
  const at = event.target instanceof HTMLTextAreaElement ? writer(event.target) : null;
  if (at && document.body.dataset.tongue) soon(at);
});

document.addEventListener('change', (event) => {
  const at = event.target instanceof HTMLSelectElement ? writer(event.target) : null;
  if (!at) return;
  chosen.add(at.mark);
  at.text.lang = at.mark.value;
  const far = at.mark.selectedOptions[0]?.closest('optgroup')?.previousElementSibling ? at.box.querySelector('.far') : null;
  announce(far?.textContent ?? '');
  if (document.body.dataset.tongue) void ask(at);
});

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('[data-mark]') : null;
  const at = writer(button);
  if (!button || !at) return;
  chosen.add(at.mark);
  set(at.mark, at.text, button.getAttribute('data-mark') ?? '');
  clear(at.box, at.text);
  at.mark.focus();
});
