// What scripts say: sentences that the page carries in the reader's language. No script holds a sentence of its own.

/** @type {Map<string, string>} */
const words = new Map();
const carried = /** @type {HTMLTemplateElement | null} */ (document.querySelector('#live-words'));
for (const word of carried?.content.querySelectorAll('[data-word]') ?? []) {
  words.set(word.getAttribute('data-word') ?? '', word.textContent ?? '');
}

/**
 * A sentence of the page; empty when the page does not carry it.
 * @param {string} key
 */
export function say(key) {
  return words.get(key) ?? '';
}

/**
 * An element with a class and text, without markup.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {string} [className]
 * @param {string} [text]
 * @returns {HTMLElementTagNameMap[T]}
 */
export function make(tag, className = '', text = '') {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

/**
 * An icon of the page's own set.
 * @param {string} name
 */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `#i-${name}`);
  svg.append(use);
  return svg;
}

/** Read aloud politely, outside of the part that patches replace. */
const region = make('div', 'vh');
region.setAttribute('role', 'status');
document.body.append(region);

/**
 * Says something to whoever listens instead of looking. The same sentence twice is said twice.
 * @param {string} text
 */
export function announce(text) {
  if (!text) return;
  region.textContent = '';
  requestAnimationFrame(() => {
    region.textContent = text;
  });
}
