// What a change looks like to the person before it: a fade, a word, a sign on the way that leads there; and how every trace
// of it goes again, so that a page that was patched equals a page that was loaded.
import { make, say } from './words.js';

/** Stands on every element that scripts put into the page. */
export const OURS = 'data-live';
/** How long something new is marked, in milliseconds of a page that is looked at. */
const NEW_FOR = 12_000;
const STEP = 1_000;

/**
 * Marks a part as new for a while; of a list, only the items that are new or differ.
 * @param {Element} part
 * @param {Element | null} before
 */
export function mark(part, before) {
  if (part.matches('title, b, .count, #jump, #parties, #acts')) return;
  const items = [...part.querySelectorAll('tr[id], li[id]')];
  const fresh = items.length ? items.filter((item) => differs(item, before)) : [part];
  for (const one of fresh) one.classList.add(one.closest('.line-time') ? 'fresh-item' : 'fresh');
  const signs = fresh.flatMap((one) => [...one.querySelectorAll('.msg-head, .origin')].slice(-1));
  const section = part.closest('section[id]');
  if (section && fresh.length) signs.push(...document.querySelectorAll(`.jump a[href="#${CSS.escape(section.id)}"]`));
  for (const sign of signs.filter((sign) => !sign.querySelector('.just'))) {
    sign.append(ours(make('span', 'just', say('live-just'))));
  }
  whileSeen(NEW_FOR, () => [...fresh, ...signs].forEach(unmark));
}

/**
 * @param {Element} item
 * @param {Element | null} before
 */
function differs(item, before) {
  const old = before?.querySelector(`#${CSS.escape(item.id)}`);
  return !old || !isSame(old, item);
}

/**
 * Says that an element is not the server's.
 * @template {Element} T
 * @param {T} element
 */
export function ours(element) {
  element.setAttribute(OURS, '');
  return element;
}

/**
 * Equal but for our own marks.
 * @param {Element} shown
 * @param {Element} fresh
 */
export function isSame(shown, fresh) {
  const bare = /** @type {Element} */ (shown.cloneNode(true));
  unmark(bare);
  return bare.isEqualNode(fresh);
}

/**
 * Takes away everything that is not the server's own drawing.
 * @param {Element} part
 */
function unmark(part) {
  for (const faded of [part, ...part.querySelectorAll('.fresh, .fresh-item')]) {
    faded.classList.remove('fresh', 'fresh-item');
    if (faded.getAttribute('class') === '') faded.removeAttribute('class');
  }
  for (const added of part.querySelectorAll(`[${OURS}]`)) added.remove();
}

/**
 * Runs something after so long of being looked at.
 * @param {number} time
 * @param {() => void} then
 */
function whileSeen(time, then) {
  if (time <= 0) return then();
  setTimeout(() => whileSeen(document.visibilityState === 'visible' ? time - STEP : time, then), STEP);
}
