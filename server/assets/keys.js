// Single keys for those who want them: move, open, mark as read, find, help. Off on a page whose reader has switched them
// off (WCAG 2.1.4), and never while one types. It knows lists and links, no case.

/** What one moves through, in the order of the page. */
const STOPS = '.list tbody tr, .next > li, article.q, .msgs > li, .pick';

/** @param {EventTarget | null} target */
function isTyping(target) {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

function stops() {
  return /** @type {HTMLElement[]} */ ([...document.querySelectorAll(STOPS)]).filter((stop) => stop.offsetParent);
}

/** The stop that holds the focus. */
function current() {
  return /** @type {HTMLElement | null} */ (document.activeElement?.closest(STOPS) ?? null);
}

/** @param {1 | -1} step */
function move(step) {
  const all = stops();
  const here = current();
  const next = here ? all[all.indexOf(here) + step] : all.at(step > 0 ? 0 : -1);
  if (!next) return;
  const link = /** @type {HTMLElement | null} */ (next.querySelector('a[href], button, summary'));
  const target = next.matches('tr, .next > li') && link ? link : next;
  if (target === next) next.tabIndex = -1;
  target.focus();
  target.scrollIntoView({ block: 'nearest' });
  if (target === next) next.addEventListener('blur', () => next.removeAttribute('tabindex'), { once: true });
}

function open() {
  /** @type {HTMLElement | null | undefined} */ (current()?.querySelector('a[href], summary, button'))?.click();
}

/** The row under the focus has a button for it; it works without scripts too. */
function markRead() {
  /** @type {HTMLElement | null | undefined} */ (current()?.querySelector('[data-key=e]'))?.click();
}

function find() {
  const field = /** @type {HTMLInputElement | null} */ (document.querySelector('#find'));
  field?.focus();
  field?.select();
}

/** @type {Record<string, () => void>} */
const KEYS = {
  j: () => move(1),
  k: () => move(-1),
  o: open,
  e: markRead,
  '/': find,
  '?': () => location.assign('/help/keys'),
};

document.addEventListener('keydown', (event) => {
  if (document.body.dataset.keys === 'off' || event.defaultPrevented || event.isComposing) return;
  if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
  const act = KEYS[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});
