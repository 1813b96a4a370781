// The picture of the README, made of the running demonstration: one request, in Warsaw in Polish and in London in English, a
// moment after London has answered. Made by `make pictures` and looked at by a person; a font decides a pixel, so no test compares it.
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { act, live } from './support/casework.mjs';
import { Demo } from './support/demo.mjs';
import { Visit } from './support/visit.mjs';

const PICTURES = resolve(import.meta.dirname, '../../docs/pictures');
const SIZE = { width: 1040, height: 1180 };

/** @type {Demo} */
let demo;
/** @type {Visit} */
let visit;

before(async () => {
  demo = await Demo.start();
  visit = await Visit.start(demo);
});

after(async () => {
  await visit?.stop();
  await demo?.stop();
});

test('both sides of one request', async () => {
  const sides = [];
  for (const country of ['PL', 'UK']) {
    const page = await visit.signedIn(demo.official(country), { viewport: SIZE, colorScheme: 'light' });
    await page.goto(demo.credentials.cases[0].url);
    await live(page);
    sides.push(page);
  }
  const [warsaw, london] = sides;
  await act(london, 'reply_partly', { 'answers.national.value': 'yes' });
  await live(london);
  await warsaw.locator('#q-national .ans').waitFor();
  const shots = [];
  for (const page of sides) {
    // from the sentence that says whose turn it is, down to the answers
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      document.querySelector('#s-questions')?.scrollIntoView({ block: 'start' });
      scrollBy(0, -12);
    });
    shots.push(await page.screenshot());
  }
  const sheet = await visit.page({ viewport: { width: SIZE.width * 2 + 72, height: SIZE.height + 48 } });
  await sheet.setContent(
    `<body style="margin:0;padding:24px;display:flex;gap:24px;background:#dfe5e7">${shots
      .map((shot) => `<img alt="" src="data:image/png;base64,${shot.toString('base64')}" style="width:${SIZE.width}px;box-shadow:0 0 0 1px #9fb0b8">`)
      .join('')}</body>`,
  );
  await sheet.locator('img').last().evaluate((image) => /** @type {HTMLImageElement} */ (image).decode());
  await mkdir(PICTURES, { recursive: true });
  await writeFile(resolve(PICTURES, 'both-sides.png'), await sheet.screenshot());
});
