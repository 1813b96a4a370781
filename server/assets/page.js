// How a patch changes the page: by id, idempotently, and never under the hand. A part that holds the focus or something
// typed is left alone; what would have changed waits beside it until the person is done or asks for it.
import { isSame, mark, ours } from './marks.js';
import { carry, isTyped, controls } from './typed.js';
import { announce, icon, make, say } from './words.js';

/** @typedef {{do: 'append' | 'replace' | 'remove' | 'refresh', id: string, html?: string}} Op */

/** The strictest content policies ask who makes markup: only this does, and only from our own server's bytes. */
const trusted = /** @type {any} */ (globalThis).trustedTypes?.createPolicy('comity', {
  createHTML: (/** @type {string} */ html) => html,
});

/**
 * The first element of some markup; works for rows and items too.
 * @param {string} html
 * @returns {Element | null}
 */
function parse(html) {
  // On the demonstration's stage a page lives under an address of its own.
  const base = document.body.dataset.base;
  if (base) html = html.replaceAll('="/', `="${base}/`);
  const template = document.createElement('template');
  template.innerHTML = trusted ? trusted.createHTML(html) : html;
  return document.importNode(template.content, true).firstElementChild;
}

/**
 * Another page of ours, read but not shown.
 * @param {string} html
 * @returns {Document}
 */
export function parsePage(html) {
  return new DOMParser().parseFromString(trusted ? trusted.createHTML(html) : html, 'text/html');
}

/** What waits for a part, and the note that says so. @type {Map<Element, {fresh: Element | null, note: Element | null}>} */
const waiting = new Map();

/**
 * Whether a person is at work in a part: the focus is there, or something typed, or the pointer over rows that would move.
 * @param {Element} part
 */
function isBusy(part) {
  const active = document.activeElement;
  if (active && active !== document.body && active.tagName !== 'MAIN' && part.contains(active)) return true;
  return (isList(part) && part.matches(':hover')) || controls(part).some(isTyped);
}

/** Whether anything that came over the line is not before one's eyes yet. */
export const isWaiting = () => [...waiting.keys()].some((part) => part.isConnected);

/** @param {Element} part */
const isList = (part) => part.querySelector(':scope > table.list') !== null;

/**
 * Applies the ops of one frame. Gives back the ids of what is to be fetched anew.
 * @param {Op[]} ops
 * @returns {string[]}
 */
export function patch(ops) {
  let news = '';
  for (const op of ops.filter((op) => op.do !== 'refresh')) {
    const fresh = op.html ? parse(op.html) : null;
    const old = document.getElementById(op.do === 'append' ? (fresh?.id ?? '') : op.id);
    if (old && (fresh || op.do === 'remove')) {
      const changed = put(old, fresh);
      if (changed && op.id === 'now') news = fresh?.querySelector('h2')?.textContent ?? '';
    } else if (fresh && op.do === 'append') {
      append(op.id, fresh);
      news ||= fresh.querySelector('.msg-head')?.textContent ?? '';
    }
  }
  announce(news);
  return ops.filter((op) => op.do === 'refresh').map((op) => op.id);
}

/**
 * @param {string} id
 * @param {Element} item
 */
function append(id, item) {
  const list = document.getElementById(id);
  // with the line break that the server writes after each item
  list?.append(item, '\n');
  if (list) mark(item, null);
}

/**
 * Puts a new drawing in the place of an old one, or lets it wait. True when something changed before one's eyes.
 * @param {Element} old
 * @param {Element | null} fresh
 */
export function put(old, fresh) {
  if (fresh && isSame(old, fresh)) {
    release(old);
    return false;
  }
  if (isBusy(old)) {
    wait(old, fresh);
    return false;
  }
  swap(old, fresh);
  if (fresh) mark(fresh, old);
  return true;
}

/**
 * @param {Element} old
 * @param {Element | null} fresh
 */
function swap(old, fresh) {
  release(old);
  if (!fresh) return old.remove();
  const open = [...old.querySelectorAll('details')].map((details) => details.open);
  old.replaceWith(fresh);
  fresh.querySelectorAll('details').forEach((details, n) => {
    if (open[n]) details.open = true;
  });
}

/**
 * @param {Element} old
 * @param {Element | null} fresh
 */
function wait(old, fresh) {
  const before = waiting.get(old);
  if (before) before.fresh = fresh;
  else {
    const note = old.matches('li, tr') ? null : ours(isList(old) ? held(old) : meanwhile(old));
    waiting.set(old, { fresh, note });
    announce(note?.textContent ?? '');
    old.addEventListener('pointerleave', () => setTimeout(settle), { once: true });
  }
}

/**
 * A bar above rows that would move. It takes no room of its own: the rows stay where they are, under the pointer.
 * @param {Element} old
 */
function held(old) {
  const bar = make('button', 'held', say('live-held'));
  bar.type = 'button';
  bar.prepend(icon('down'));
  bar.addEventListener('click', () => show(old));
  old.before(bar);
  bar.style.setProperty('position', 'absolute');
  bar.style.setProperty('transform', 'translateY(-100%)');
  bar.style.setProperty('inline-size', `${old.getBoundingClientRect().width}px`);
  return bar;
}

/**
 * A note below a part one is at work in. Of an action that is gone it only tells: there is nothing to compare.
 * @param {Element} old
 */
function meanwhile(old) {
  const note = make('p', 'meanwhile');
  const acts = old.matches('#acts, #now');
  note.append(make('span', 'just', say('live-just')), ' ', make('span', '', say(acts ? 'live-vanished' : 'live-meanwhile')));
  if (!acts) {
    const button = make('button', 'btn btn-small', say('live-compare'));
    button.type = 'button';
    button.addEventListener('click', () => show(old));
    note.append(' ', button);
  }
  old.after(note);
  return note;
}

/**
 * Shows what waits. What was typed is carried over; what finds no place there is kept below.
 * @param {Element} old
 */
function show(old) {
  const fresh = waiting.get(old)?.fresh ?? null;
  const homeless = fresh ? carry(old, fresh) : controls(old).filter(isTyped);
  const after = old.nextSibling;
  const parent = old.parentNode;
  swap(old, fresh);
  if (fresh) mark(fresh, old);
  for (const control of homeless) {
    const kept = ours(make('div', 'meanwhile'));
    kept.append(make('p', '', say('live-kept')), control);
    parent?.insertBefore(kept, fresh ? fresh.nextSibling : after);
  }
  if (fresh instanceof HTMLElement) {
    fresh.tabIndex = -1;
    fresh.focus();
    fresh.addEventListener('blur', () => fresh.removeAttribute('tabindex'), { once: true });
  }
}

/** @param {Element} old */
function release(old) {
  waiting.get(old)?.note?.remove();
  waiting.delete(old);
}

/** Applies whatever waits for a person who is done by now. */
export function settle() {
  for (const [old, { fresh }] of [...waiting]) {
    if (!old.isConnected) release(old);
    else put(old, fresh);
  }
}

/**
 * Brings a part to another drawing of it, leaving alone the smallest parts in it that a person is at work in.
 * @param {Element} old
 * @param {Element} fresh
 */
export function renew(old, fresh) {
  if (isSame(old, fresh)) release(old);
  else if (!isBusy(old)) swap(old, fresh);
  else if (!descend(old, fresh)) wait(old, fresh);
}

/**
 * Renews the children of a part of which only some are busy. False when the two drawings do not match there.
 * @param {Element} old
 * @param {Element} fresh
 */
function descend(old, fresh) {
  if (old.tagName !== fresh.tagName || old.id !== fresh.id || old.matches('form, article, li, table')) return false;
  const busy = [...old.children].filter(isBusy);
  const twins = busy.map((child) => [...fresh.children].find((other) => isTwin(child, other)));
  if (busy.length === 0 || twins.includes(undefined)) return false;
  for (const { name, value } of fresh.attributes) old.setAttribute(name, value);
  const drawn = [...fresh.childNodes];
  for (const child of busy) release(child);
  for (const node of [...old.childNodes]) {
    if (!busy.includes(/** @type {Element} */ (node))) node.remove();
  }
  const left = [...busy];
  for (const node of drawn) {
    const kept = busy[twins.indexOf(/** @type {Element} */ (node))];
    if (kept && kept === left[0]) renew(/** @type {Element} */ (left.shift()), /** @type {Element} */ (node));
    else old.insertBefore(node, left[0] ?? null);
  }
  return true;
}

/**
 * @param {Element} one
 * @param {Element} other
 */
function isTwin(one, other) {
  return one.tagName === other.tagName && one.id === other.id && one.className === other.className;
}
