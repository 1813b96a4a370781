// Pages of other origins in the browser of somebody who is signed in (S27): they may ask for a live connection, none gets one.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { Demo } from './support/demo.mjs';
import { Visit } from './support/visit.mjs';

/** @type {Demo} */
let demo;
/** @type {Visit} */
let visit;
let port = 0;
/** @type {string[]} what the browser told the other page's server */
const cookies = [];

const elsewhere = createServer((request, response) => {
  cookies.push(request.headers.cookie ?? '');
  response.setHeader('content-type', 'text/html; charset=utf-8').end('<!DOCTYPE html><title>Elsewhere</title>');
});

before(async () => {
  demo = await Demo.start();
  await new Promise((done) => elsewhere.listen(0, () => done(undefined)));
  const address = elsewhere.address();
  port = address && typeof address === 'object' ? address.port : 0;
  visit = await Visit.start(demo);
});

after(async () => {
  await visit.stop();
  elsewhere.close();
  await demo.stop();
});

/** What becomes of a live connection that a page asks for. @param {import('playwright-core').Page} page @param {string} url */
function asked(page, url) {
  return page.evaluate(
    (url) =>
      new Promise((tell) => {
        const socket = new WebSocket(url, ['comity.html.1']);
        socket.onopen = () => tell('open');
        socket.onerror = () => tell('refused');
      }),
    url,
  );
}

test('S27: a page of another site or of another port gets no live connection', async () => {
  const own = await visit.signedIn(demo.official('PL'));
  const live = `ws://127.0.0.1:${demo.port}/live`;
  assert.equal(await asked(own, live), 'open', 'a page of ours gets one, so a refusal means something');
  visit.expected.push(/^foreign request: /, /WebSocket connection/);
  for (const host of ['127.0.0.1', 'localhost']) {
    cookies.length = 0;
    const page = await own.context().newPage();
    await page.goto(`http://${host}:${port}/`);
    // the cookie is not bound to a port: at another one only the origin tells
    assert.equal(cookies.some((cookie) => /(^|; )comity=/.test(cookie)), host === '127.0.0.1', host);
    assert.equal(await asked(page, live), 'refused', host);
    assert.equal(await asked(page, `${live}?lang=en`), 'refused', host);
    await page.close();
  }
  visit.clean();
});
