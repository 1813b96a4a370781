// The live client in a real browser, against a line whose every frame the test speaks itself. What it must never do: touch
// what has the focus or what was typed, cry before two seconds, or leave a trace that a fresh load would not have.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { Visit } from './support/visit.mjs';

const ASSETS = resolve(import.meta.dirname, '../../server/assets');
const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types comity";
const TOPIC = 'case/0192f0c1-2b3a-7def-8123-456789abcdef';
const WORDS = ['conn-live', 'conn-offline', 'live-lost', 'live-retry', 'live-back', 'live-held', 'live-meanwhile', 'live-compare', 'live-gone', 'live-sending', 'live-kept', 'live-just', 'live-vanished', 'live-signed-out', 'live-reload'];

/** What the server would say of the case now; a test moves it on. */
const state = { at: 'e-1', now: 'Your turn', answer: 'none', notes: ['first'], rows: ['a', 'b'] };

const now = () => `<section id="now"><h2>${state.now}</h2><a class="btn" href="#q-1">Answer</a></section>`;
const question = () => `<article class="q" id="q-1"><p class="origin">${state.answer}</p></article>`;
const note = (/** @type {string} */ text) => `<li id="entry-${text}"><p class="msg-head">${text}</p></li>`;
const list = () =>
  `<div id="cases"><table class="list"><tbody>${state.rows.map((row) => `<tr id="row-${row}"><th><a href="#${row}">${row}</a></th></tr>`).join('\n')}</tbody></table></div>`;

const page = () => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title id="title">${state.now}</title><link rel="icon" href="data:,"><script type="module" src="/assets/live.js"></script></head>
<body data-live="/live" data-now="2026-03-09T10:00:00Z"><header class="mast"><p id="conn" hidden></p><details class="menu"><summary>A</summary><div class="sheet"><p class="meta">Anna</p></div></details></header>
<main id="main" tabindex="-1" data-topic="${TOPIC}" data-at="${state.at}">
${now()}
<nav class="jump" id="jump"><a href="#s-msgs">Messages</a></nav>
<div class="parties" id="parties"><p class="presence" data-here="them"></p></div>
${question()}
<section id="s-msgs"><h2>Messages</h2><ol class="msgs" id="msgs">
${state.notes.map(note).join('\n')}
</ol>
<div id="writing"><form method="post" action="/send"><p class="hint">${state.answer}</p><textarea id="text" name="text"></textarea><input name="file" type="file"><button>Send</button></form></div></section>
${list()}
</main><footer><button id="elsewhere">Elsewhere</button></footer>
<template id="live-words">${WORDS.map((key) => `<p data-word="${key}">${key}</p>`).join('')}</template></body></html>`;

const server = createServer(async (request, response) => {
  const path = request.url ?? '/';
  response.setHeader('content-security-policy', POLICY);
  if (path.startsWith('/assets/')) {
    response.setHeader('content-type', 'text/javascript');
    return response.end(await readFile(resolve(ASSETS, path.slice('/assets/'.length))));
  }
  response.setHeader('content-type', 'text/html; charset=utf-8');
  return response.end(page());
});

/** @type {Visit} */
let visit;
let origin = '';

before(async () => {
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = server.address();
  origin = `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`;
  visit = await Visit.start(/** @type {import('./support/demo.mjs').Demo} */ ({ origin }));
});

beforeEach(() => {
  Object.assign(state, { at: 'e-1', now: 'Your turn', answer: 'none', notes: ['first'], rows: ['a', 'b'] });
});

after(async () => {
  await visit?.stop();
  server.close();
});

/** A page and the other end of its line. */
class Line {
  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
    /** @type {any[]} what the client said, over every socket */
    this.said = [];
    /** @type {import('playwright-core').WebSocketRoute[]} */
    this.sockets = [];
    this.answers = true;
  }

  static async open() {
    const line = new Line(await visit.page());
    await line.page.clock.install();
    await line.page.routeWebSocket('**/live**', (socket) => {
      line.sockets.push(socket);
      if (!line.answers) return socket.close({ code: 1013 });
      socket.onMessage((text) => {
        const frame = JSON.parse(String(text));
        line.said.push(frame);
        if (frame.type === 'join') line.tell({ type: 'joined', at: state.at });
      });
    });
    await line.page.goto(origin);
    await line.joined(1);
    return line;
  }

  /** @param {object} frame */
  tell(frame) {
    this.sockets.at(-1)?.send(JSON.stringify({ topic: TOPIC, ...frame }));
  }

  /** @param {object[]} ops */
  patch(...ops) {
    this.tell({ type: 'patch', at: state.at, ops });
  }

  /** Waits until the client has joined so often. @param {number} times */
  async joined(times) {
    await until(() => this.said.filter((frame) => frame.type === 'join').length >= times, `${times} joins`);
    await this.page.waitForFunction(() => !document.getElementById('conn')?.hidden);
  }

  /** From here on time passes only when the test says so, however busy the machine is. */
  async stopTime() {
    await this.page.clock.pauseAt((await this.page.evaluate(() => Date.now())) + 1_000);
  }

  /** @param {number} ms */
  async pass(ms) {
    await this.page.clock.runFor(ms);
  }

  /** What stands in the page's own part. */
  main() {
    return this.page.evaluate(() => document.querySelector('main')?.outerHTML);
  }

  /** The same of a page that was just loaded and has no line. */
  async fresh() {
    const other = await visit.page({ javaScriptEnabled: false });
    await other.goto(origin);
    const html = await other.content();
    await other.context().close();
    return /<main[\s\S]*<\/main>/.exec(html)?.[0];
  }
}

/** @param {() => boolean} holds @param {string} what */
async function until(holds, what) {
  for (let tries = 0; !holds(); tries += 1) {
    assert.ok(tries < 500, `waited in vain for ${what}`);
    await new Promise((done) => setTimeout(done, 10));
  }
}

test('joins from where the page is, says what is seen, and shows that it is live', async () => {
  const line = await Line.open();
  assert.deepEqual(line.said[0], { type: 'join', topic: TOPIC, since: 'e-1' });
  assert.match(line.sockets[0]?.url() ?? '', /\/live\?lang=en$/);
  await line.pass(1_000);
  await until(() => line.said.some((frame) => frame.type === 'seen' && frame.at === 'e-1'), 'seen');
  assert.equal(await line.page.locator('#conn').textContent(), 'conn-live');
  visit.clean();
});

test('a patched page is marked for a while and then equals a fresh load, byte for byte', async () => {
  const line = await Line.open();
  Object.assign(state, { at: 'e-3', now: 'Done', answer: 'Yes', notes: ['first', 'second'] });
  const ops = [
    { do: 'replace', id: 'title', html: '<title id="title">Done</title>' },
    { do: 'replace', id: 'now', html: now() },
    { do: 'replace', id: 'q-1', html: question() },
    { do: 'append', id: 'msgs', html: note('second') },
    { do: 'replace', id: 'writing', html: /<div id="writing">.*<\/div>/.exec(page())?.[0].replace('</section>', '') },
  ];
  line.patch(...ops);
  await line.page.waitForSelector('#entry-second.fresh');
  assert.equal(await line.page.title(), 'Done');
  assert.equal(await line.page.locator('.jump .just').count(), 1);
  assert.match((await line.page.locator('[role=status]').first().textContent()) ?? '', /Done|second/);
  line.patch(...ops);
  line.patch({ do: 'remove', id: 'nobody' });
  await line.pass(15_000);
  assert.equal(await line.main(), await line.fresh());
  visit.clean();
});

test('the part that has the focus is left alone, and catches up when it is left', async () => {
  const line = await Line.open();
  const link = await line.page.locator('#now a').elementHandle();
  await link?.focus();
  state.now = 'Done';
  line.patch({ do: 'replace', id: 'now', html: now() });
  await line.page.waitForSelector('.meanwhile');
  assert.ok(await link?.evaluate((a) => a === document.activeElement));
  assert.equal(await line.page.locator('#now h2').textContent(), 'Your turn');
  await line.page.locator('#elsewhere').focus();
  await line.pass(10);
  assert.equal(await line.page.locator('#now h2').textContent(), 'Done');
  assert.equal(await line.page.locator('.meanwhile').count(), 0);
  visit.clean();
});

test('typed text is left alone, carried over when one asks, and never lost', async () => {
  const line = await Line.open();
  await line.page.locator('#text').fill('half a sentence');
  await line.page.locator('#elsewhere').focus();
  state.answer = 'Yes';
  const writing = /<div id="writing">.*<\/div>/.exec(page())?.[0].replace('</section>', '');
  line.patch({ do: 'replace', id: 'writing', html: writing });
  await line.page.waitForSelector('.meanwhile button');
  assert.equal(await line.page.locator('#writing .hint').textContent(), 'none');
  await line.page.locator('.meanwhile button').click();
  assert.equal(await line.page.locator('#writing .hint').textContent(), 'Yes');
  assert.equal(await line.page.locator('#text').inputValue(), 'half a sentence');

  await line.page.locator('#elsewhere').focus();
  line.patch({ do: 'replace', id: 'writing', html: '<div id="writing"></div>' });
  await line.page.locator('.meanwhile button').click();
  assert.equal(await line.page.locator('main textarea').inputValue(), 'half a sentence');
  visit.clean();
});

test('what was typed survives a reload and is forgotten once it is sent', async () => {
  const line = await Line.open();
  await line.page.locator('#text').fill('half a sentence');
  await line.pass(400);
  await line.page.reload();
  await line.joined(2);
  assert.equal(await line.page.locator('#text').inputValue(), 'half a sentence');
  assert.equal(await line.page.locator('.meanwhile').textContent(), 'live-kept');
  await line.page.locator('#writing button').click();
  await line.page.waitForURL('**/send');
  await line.joined(3); // a page left before it has joined would never be counted
  await line.page.goto(origin);
  await line.joined(4);
  assert.equal(await line.page.locator('#text').inputValue(), '');
  visit.clean();
});

test('nothing is said of a line that is away for less than two seconds', async () => {
  const line = await Line.open();
  await line.stopTime();
  line.answers = false;
  await line.sockets[0]?.close({ code: 4000 });
  await line.pass(1_900);
  assert.equal(await line.page.locator('#offline').count(), 0);
  await line.pass(200);
  await line.page.waitForSelector('#offline');
  assert.equal(await line.page.locator('#conn').textContent(), 'conn-offline');
  line.answers = true;
  state.at = 'e-9';
  await line.pass(31_000);
  await line.joined(2);
  assert.equal(line.said.filter((frame) => frame.type === 'join').at(-1).since, 'e-1');
  await line.page.waitForSelector('#offline', { state: 'detached' });
  assert.equal(await line.page.locator('main').getAttribute('data-at'), 'e-9');
  visit.clean();
});

test('a line that ended for good is not knocked at again', async () => {
  const line = await Line.open();
  await line.sockets[0]?.close({ code: 4401 });
  await line.page.waitForSelector('#offline');
  assert.match((await line.page.locator('#offline').textContent()) ?? '', /live-signed-out/);
  await line.pass(120_000);
  assert.equal(line.sockets.length, 1);
  visit.clean();
});

test('a reset renews the page around what is typed, and equals a fresh load where nothing is', async () => {
  const line = await Line.open();
  Object.assign(state, { at: 'f-7', now: 'Done', answer: 'Yes', notes: ['first', 'second', 'third'] });
  line.tell({ type: 'reset' });
  await line.pass(400);
  await line.page.waitForSelector('#entry-third');
  assert.equal(await line.main(), await line.fresh());

  await line.page.locator('#text').fill('half a sentence');
  Object.assign(state, { at: 'f-8', now: 'Over', answer: 'No', notes: ['first'] });
  line.tell({ type: 'reset' });
  await line.pass(400);
  await line.page.waitForSelector('#now h2:text("Over")');
  assert.equal(await line.page.locator('#text').inputValue(), 'half a sentence');
  assert.equal(await line.page.locator('#entry-second').count(), 0);
  assert.equal(await line.page.locator('#writing .hint').textContent(), 'Yes');
  assert.equal(await line.page.locator('.meanwhile').count(), 1);
  visit.clean();
});

test('rows do not move under the pointer; they wait behind a bar until it leaves', async () => {
  const line = await Line.open();
  await line.page.locator('#row-b').hover();
  state.rows = ['b', 'c', 'a'];
  line.patch({ do: 'refresh', id: 'cases' });
  await line.pass(400);
  await line.page.waitForSelector('.held');
  assert.deepEqual(await line.page.locator('tr').allTextContents(), ['a', 'b']);
  await line.page.mouse.move(0, 0);
  await line.pass(10);
  assert.deepEqual(await line.page.locator('tr').allTextContents(), ['b', 'c', 'a']);
  assert.deepEqual(await line.page.locator('tr.fresh').allTextContents(), ['c']);
  assert.equal(await line.page.locator('.held').count(), 0);
  visit.clean();
});

test('who looks is shown and leaves no trace in the comparison of parts', async () => {
  const line = await Line.open();
  line.tell({ type: 'here', here: [{ authority: 'them', ours: false, text: 'here now' }] });
  await line.page.waitForSelector('.here.on');
  line.patch({ do: 'replace', id: 'parties', html: '<div class="parties" id="parties"><p class="presence" data-here="them"></p></div>' });
  assert.equal(await line.page.locator('.here.on').textContent(), 'here now');
  line.tell({ type: 'here', here: [] });
  await line.page.waitForSelector('.here.on', { state: 'detached' });
  assert.equal(await line.main(), await line.fresh());
  visit.clean();
});

test('keys move, open and find, and not while one types', async () => {
  const line = await Line.open();
  await line.page.keyboard.press('j');
  assert.equal(await line.page.evaluate(() => document.activeElement?.id), 'q-1');
  await line.page.keyboard.press('k');
  assert.equal(await line.page.evaluate(() => document.activeElement?.id), 'q-1');
  await line.page.locator('#text').focus();
  await line.page.keyboard.press('j');
  assert.equal(await line.page.locator('#text').inputValue(), 'j');
  await line.page.evaluate(() => (document.body.dataset.keys = 'off'));
  await line.page.locator('#elsewhere').focus();
  await line.page.keyboard.press('j');
  assert.equal(await line.page.evaluate(() => document.activeElement?.id), 'elsewhere');
  visit.clean();
});
