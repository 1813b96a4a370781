// The harness itself: a page that breaks a promise must be found. Without this, a green run would prove nothing.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { accessible, fits, valid } from './support/look.mjs';
import { Visit } from './support/visit.mjs';

const GOOD = '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Good</title></head><body><main><h1>Good</h1></main></body></html>';

/** @type {Record<string, string>} */
const PAGES = {
  '/good': GOOD,
  '/foreign': GOOD.replace('</main>', '<img alt="" src="http://127.0.0.1:9/elsewhere.png"></main>'),
  '/inline': GOOD.replace('</main>', '<script>document.title = "ran"</script></main>'),
  '/throws': GOOD.replace('</main>', '<script src="/throws.js"></script></main>'),
  '/nameless': GOOD.replace('</main>', '<button></button></main>'),
  '/wide': GOOD.replace('</head>', '<link rel="stylesheet" href="/wide.css"></head>'),
  '/broken': GOOD.replace('</main>', '<p><div>in a paragraph</div></p></main>'),
};

const server = createServer((request, response) => {
  const path = request.url ?? '/';
  response.setHeader('content-security-policy', "default-src 'self'");
  if (path === '/throws.js') return response.setHeader('content-type', 'text/javascript').end('undefined.thing');
  if (path === '/wide.css') return response.setHeader('content-type', 'text/css').end('main { width: 3000px }');
  if (path === '/favicon.ico') return response.writeHead(204).end();
  response.setHeader('content-type', 'text/html; charset=utf-8');
  if (path === '/fails') return response.writeHead(500).end(GOOD);
  return response.end(PAGES[path]);
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

after(async () => {
  await visit?.stop();
  server.close();
});

/** @param {string} path */
async function open(path) {
  const page = await visit.page();
  await page.goto(origin + path);
  return page;
}

test('a good page passes everything', async () => {
  const page = await open('/good');
  await accessible(page, 'good');
  await valid(page, `${origin}/good`);
  await fits(page, 'good');
  visit.clean();
});

for (const [path, fault] of /** @type {[string, RegExp][]} */ ([
  ['/foreign', /foreign request/],
  ['/inline', /Content Security Policy/],
  ['/throws', /script error/],
  ['/fails', /500 from/],
])) {
  test(`${path} is accused`, async () => {
    await open(path);
    assert.match(visit.faults.join('\n'), fault);
    assert.throws(() => visit.clean());
  });
}

test('a button without a name is accused', async () => {
  const page = await open('/nameless');
  await assert.rejects(accessible(page, 'nameless'), /button-name/);
});

test('a page wider than its window is accused', async () => {
  const page = await open('/wide');
  await assert.rejects(fits(page, 'wide'), /px wide/);
});

test('broken markup is accused', async () => {
  const page = await open('/broken');
  await assert.rejects(valid(page, `${origin}/broken`), /element-permitted-content|no-implicit-close|close-order/);
});
