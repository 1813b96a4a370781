// The live side of a page: one web socket that joins what the page shows, applies its patches, and comes back by itself.
// Without it every page works; with it, one sees the other side act. It knows frames and patience, no case.
import './forms.js';
import './keys.js';
import { ours } from './marks.js';
import { parsePage, patch, put, renew, settle } from './page.js';
import { seal } from './seals.js';
import './tongue.js';
import { start as keepWhatIsTyped } from './typed.js';
import { announce, icon, make, say } from './words.js';

/** A line that is away for less is nobody's business. */
const QUIET = 2_000;
/** Waiting before coming back: the first and the longest, in milliseconds. */
const FIRST = 1_000;
const LONGEST = 30_000;
/** A page nobody looks at for so long lets go of its line. */
const UNSEEN = 10 * 60_000;
/** The longest a browser's timer can be trusted to run. */
const DAY = 86_400_000;

const main = () => document.querySelector('main');
const topic = main()?.dataset.topic;
const address = document.body.dataset.live;

/** The parts of a page that show what can be opened. */
const PACKS = ['offers', 'nav'];

/** @type {WebSocket | null} */
let socket = null;
let failures = 0;
let isOver = false;
let isAway = false;
/** @type {Record<string, ReturnType<typeof setTimeout> | undefined>} */
const timers = {};
/** @type {Set<string>} */
const wanted = new Set();
let isFetching = false;
let patches = 0;
/** @type {{authority: string, text: string}[]} */
let present = [];

/**
 * Runs something later; a second call of the same name takes the place of the first.
 * @param {string} name
 * @param {number} time
 * @param {() => void} then
 */
function later(name, time, then) {
  clearTimeout(timers[name]);
  timers[name] = setTimeout(then, time);
}

/** @param {Record<string, string | undefined>} frame */
function tell(frame) {
  if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(frame));
}

function connect() {
  if (socket || isOver || isAway) return;
  const url = new URL(address ?? '', location.href);
  url.protocol = url.protocol.replace('http', 'ws');
  url.searchParams.set('lang', document.documentElement.lang);
  const opened = new WebSocket(url, 'comity.html.1');
  socket = opened;
  opened.onopen = () => tell({ type: 'join', topic, since: main()?.dataset.at || undefined });
  opened.onmessage = (event) => hear(JSON.parse(event.data));
  opened.onclose = (event) => {
    socket = null;
    lost(event.code);
  };
}

/** @param {number} code */
function lost(code) {
  if (isAway) return;
  timers.lost ??= setTimeout(showLost, QUIET);
  if ((code >= 4400 && code < 4500) || (code >= 1002 && code <= 1010 && code !== 1005 && code !== 1006)) {
    isOver = true;
    return end(code === 4401 ? 'live-signed-out' : 'live-gone');
  }
  // what may be seen is not what it was: the page is asked for anew once the line is back
  if (code === 4003) wanted.add('');
  failures += 1;
  // a browser does not say why a line was not opened; a page of ours that asks for sign-in does
  if (failures === 4) void isSignedIn().then((signedIn) => signedIn || end('live-signed-out'));
  // half of the wait is chance, so that those who were cut off together do not come back together
  const wait = Math.min(LONGEST, FIRST * 2 ** (failures - 1));
  later('retry', wait / 2 + (Math.random() * wait) / 2 + FIRST / 2, connect);
}

async function isSignedIn() {
  try {
    const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
    return !answer.redirected && answer.status !== 401;
  } catch {
    return true;
  }
}

/** A node that came back may be another version of itself: then these very scripts are no longer there. */
async function isSameVersion() {
  try {
    return (await fetch(import.meta.url, { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return true;
  }
}

function back() {
  if (failures) void isSameVersion().then((same) => same || showStrip('live', say('live-new'), reload()));
  clearTimeout(timers.lost);
  timers.lost = undefined;
  if (document.getElementById('offline')) announce(say('live-back'));
  document.getElementById('offline')?.remove();
  showConnection('live', 'conn-live');
  failures = 0;
}

/**
 * @param {string} name
 * @param {string} key
 */
function showConnection(name, key) {
  const conn = document.getElementById('conn');
  if (!conn) return;
  conn.hidden = false;
  conn.replaceChildren(icon(name), make('span', '', say(key)));
}

function showLost() {
  showConnection('offline', 'conn-offline');
  const retry = make('button', 'btn btn-small', say('live-retry'));
  retry.addEventListener('click', connect);
  showStrip('offline', say('live-lost'), retry);
}

function reload() {
  const link = make('a', '', say('live-reload'));
  link.href = location.href;
  return link;
}

/**
 * @param {string} name
 * @param {string} text
 * @param {...Element} more
 */
function showStrip(name, text, ...more) {
  document.getElementById('offline')?.remove();
  const strip = make('div', 'offline');
  strip.id = 'offline';
  strip.setAttribute('role', 'status');
  const wrap = make('div', 'wrap');
  wrap.append(icon(name), make('span', '', text), ...more);
  strip.append(wrap);
  document.querySelector('.mast')?.after(strip);
}

/**
 * The line is given up for good; the page stays as it is, with what was typed.
 * @param {string} key
 */
function end(key) {
  isOver = true;
  clearTimeout(timers.lost);
  clearTimeout(timers.retry);
  showConnection('offline', 'conn-offline');
  showStrip('offline', say(key), reload());
}

/** @param {any} frame */
function hear(frame) {
  if (frame.type === 'error') return console.warn(frame.title);
  if (frame.topic !== topic) return;
  if (typeof frame.at === 'string') moveTo(frame.at);
  switch (frame.type) {
    case 'joined':
      back();
      look();
      // what can be opened changed while the page was away
      if (frame.packs && main()?.dataset.packs !== frame.packs) for (const id of PACKS) wanted.add(id);
      if (wanted.size) fetchSoon();
      break;
    case 'patch':
      patches += 1;
      for (const id of patch(frame.ops)) wanted.add(id);
      if (wanted.size) fetchSoon();
      showPresent();
      look();
      break;
    case 'reset':
      back();
      wanted.add('');
      fetchSoon();
      break;
    case 'gone':
      isOver = true;
      socket?.close(1000);
      end('live-gone');
      break;
    case 'here':
      present = frame.here;
      showPresent();
  }
  sealNow();
}

/** What is still to be fetched was not seen. */
function sealNow() {
  if (wanted.size === 0 && !isFetching) seal(main()?.dataset.at);
}

/** A person is done with a part: what waited for it is shown. */
function done() {
  settle();
  sealNow();
}

/** @param {string} at */
function moveTo(at) {
  const shown = main();
  if (shown) shown.dataset.at = at;
}

/** Fetches this page again and takes from it what is wanted: some parts, or all of it. */
function fetchSoon() {
  if (!isFetching) later('fetch', 50 + Math.random() * 250, () => void fetchNow());
}

async function fetchNow() {
  isFetching = true;
  const before = patches;
  const ids = [...wanted];
  wanted.clear();
  try {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' }, cache: 'no-store' });
    if (answer.redirected || answer.status === 401) return end('live-signed-out');
    if (!answer.ok) return answer.status < 500 ? end('live-gone') : again(ids);
    const page = parsePage(await answer.text());
    // what came over the line meanwhile may be newer than what was fetched
    if (before !== patches) again(ids);
    else take(page, ids);
  } catch {
    again(ids);
  } finally {
    isFetching = false;
    sealNow();
    // without a line the next attempt is made when it is back
    if (wanted.size && socket) later('fetch', FIRST * (1 + Math.random()), () => void fetchNow());
  }
}

/** @param {string[]} ids */
function again(ids) {
  for (const id of ids) wanted.add(id);
}

/**
 * @param {Document} page
 * @param {string[]} ids
 */
function take(page, ids) {
  if (ids.includes('')) {
    const [shown, fresh] = [main(), page.querySelector('main')];
    if (!shown || !fresh || fresh.dataset.topic !== topic) return location.reload();
    document.title = page.title;
    renew(shown, document.importNode(fresh, true));
  } else {
    for (const id of ids) {
      const [shown, fresh] = [document.getElementById(id), page.getElementById(id)];
      if (shown) put(shown, fresh && document.importNode(fresh, true));
    }
    const [shown, fresh] = [main(), page.querySelector('main')];
    if (shown && fresh?.dataset.packs && ids.includes(PACKS[0] ?? '')) shown.dataset.packs = fresh.dataset.packs;
  }
  showPresent();
  turnLater();
}

/** Who looks: our own by name, the other side as an authority. Shown, never announced. */
function showPresent() {
  for (const place of document.querySelectorAll('[data-here]')) {
    const there = present.filter((one) => one.authority === place.getAttribute('data-here'));
    place.replaceChildren(...there.map((one) => ours(make('span', 'here on', one.text))));
  }
}

/** Words such as "in 2 working days" are the server's; when they turn, they are fetched. */
function turnLater() {
  const now = Date.parse(document.body.dataset.now ?? '') + performance.now();
  const turns = [...document.querySelectorAll('[data-turns]')].map((due) => Date.parse(due.getAttribute('data-turns') ?? ''));
  const next = Math.min(...turns.filter((at) => at > now));
  if (!Number.isFinite(next)) return;
  later('turn', Math.min(next - now + 1_000, DAY), () => {
    for (const due of document.querySelectorAll('[data-turns]')) wanted.add(due.closest('main [id]')?.id ?? '');
    fetchSoon();
    later('turn', FIRST, turnLater);
  });
}

/** A person has the page before them: what it shows is read, and where they are at work is told to their own authority. */
function look() {
  if (document.visibilityState !== 'visible' || !topic?.startsWith('case/')) return;
  later('seen', 800, () => tell({ type: 'seen', topic, at: main()?.dataset.at }));
  const part = document.activeElement?.closest('main :is(article, section, form, li)[id]');
  later('here', 400, () => tell({ type: 'here', topic, focus: part?.id }));
}

function visibility() {
  clearTimeout(timers.unseen);
  if (document.visibilityState === 'visible') {
    isAway = false;
    connect();
    look();
  } else {
    timers.unseen = setTimeout(() => {
      isAway = true;
      clearTimeout(timers.retry);
      socket?.close(1000);
    }, UNSEEN);
  }
}

function start() {
  document.addEventListener('visibilitychange', visibility);
  document.addEventListener('focusin', look);
  document.addEventListener('focusout', () => setTimeout(done));
  document.addEventListener('change', () => setTimeout(done));
  addEventListener('online', () => later('retry', Math.random() * FIRST, connect));
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    isAway = false;
    connect();
  });
  addEventListener('pagehide', () => {
    isAway = true;
    socket?.close(1000);
  });
  turnLater();
  connect();
}

keepWhatIsTyped();
if (topic && address) start();
