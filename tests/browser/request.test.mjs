// The whole request about the pharmacist of the 2011 working document: Warsaw asks in Polish, London answers in English, each
// sees the other act without loading anything, and after every act each page equals what a fresh load would show.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { act, equalsFreshLoad, live, offered, send } from './support/casework.mjs';
import { Demo } from './support/demo.mjs';
import { fill } from './support/pen.mjs';
import { Visit } from './support/visit.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Demo} */
let demo;
/** @type {Visit} */
let visit;
/** @type {Page} */
let warsaw;
/** @type {Page} */
let london;
/** The address of the case. */
let address = '';
let number = '';

before(async () => {
  demo = await Demo.start();
  visit = await Visit.start(demo);
  warsaw = await visit.signedIn(demo.official('PL'));
  london = await visit.signedIn(demo.official('UK'));
});

afterEach(() => visit.clean());

after(async () => {
  await visit?.stop();
  await demo?.stop();
});

/** A day so far from today, as forms send it. @param {number} days */
const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Text in a part of a page, waited for: nothing was loaded to get it. @param {Page} page @param {string} part @param {RegExp | string} text */
async function sees(page, part, text) {
  await page.locator(part).filter({ hasText: text }).first().waitFor({ timeout: 5_000 });
}

async function bothEqualFreshLoads() {
  await equalsFreshLoad(warsaw);
  await equalsFreshLoad(london);
}

test('Warsaw writes a request and London sees it arrive on its desk', async () => {
  await london.goto(demo.origin);
  await live(london);
  await warsaw.goto(`${demo.origin}/cases/new`);
  await warsaw.locator('main a[href*="professional-qualifications/request"]').click();
  await warsaw.waitForURL(/procedure=/);

  await fill(warsaw, 'find.country', 'UK');
  await fill(warsaw, 'find.q', 'farmaceuta');
  await Promise.all([warsaw.waitForEvent('load'), warsaw.locator('button[name=do][value=find]').click()]);
  const council = warsaw.locator('.pick', { hasText: 'General Pharmaceutical Council' });
  assert.match(await council.innerText(), /farmaceuta/, 'says why it was found');
  await council.locator('input').check();

  /** @type {Record<string, import('./support/pen.mjs').Value>} */
  const fields = {
    profession: 'pharmacist',
    title: 'mr',
    first_name: 'John',
    surname: 'SMITH',
    nationality: 'UK',
    birth_place: 'London',
    birth_date: { day: '15', month: '12', year: '1976' },
    country: 'UK',
    town: 'London',
    postcode: 'PW6 89T',
    street: 'Main road 45',
    justification: 'document_authenticity',
  };
  for (const [name, value] of Object.entries(fields)) await fill(warsaw, `fields.${name}`, value);
  await fill(warsaw, 'questions', ['regulated', 'national', 'entitled']);
  await fill(warsaw, 'wish', inDays(20));
  await send(warsaw, warsaw.locator('button[name=do][value=send]'));
  await warsaw.waitForURL(/\/cases\/[0-9a-f-]{36}/);
  address = warsaw.url().split(/[?#]/)[0];
  number = await warsaw.locator('.case-head .mono').innerText();

  await sees(london, '#cases tr.unread', number);
  assert.doesNotMatch(await london.locator('#cases tr', { hasText: number }).innerText(), /SMITH/, 'no name before acceptance');
});

test('London reads the questions in English, without the name until it accepts', async () => {
  await london.locator('#cases tr', { hasText: number }).locator('th a').click();
  await london.waitForURL(address);
  await live(london);
  await live(warsaw);
  await sees(london, '#q-regulated h4', 'Is the profession pharmacist regulated in your territory?');
  await sees(warsaw, '#q-regulated h4', 'Czy zawód farmaceuta jest na terytorium Państwa kraju regulowany?');
  assert.doesNotMatch(await london.locator('main').innerText(), /SMITH|Main road|1976/);
  await sees(warsaw, '#parties .presence', /./);

  await act(london, 'accept');
  await sees(london, '#facts', 'SMITH');
  await sees(london, '#q-national h4', 'Is Mr John SMITH a national of your Member State?');
  await sees(warsaw, '#track [aria-current]', 'Przyjęte');
  assert.match(await warsaw.title(), /^Przyjęte: Pan John SMITH/);
  await bothEqualFreshLoads();
});

test('they agree another deadline', async () => {
  await act(london, 'propose_date', { date: inDays(27) });
  await offered(warsaw, 'agree_date').waitFor();
  await sees(warsaw, '#clocks .proposal', /./);
  await act(warsaw, 'agree_date');
  await sees(london, '#timeline', /agreed|consent/i);
  await london.locator('#clocks .proposal').waitFor({ state: 'detached' });
  await bothEqualFreshLoads();
});

test('London asks for a clarification and Warsaw gives it with a file', async () => {
  await act(london, 'ask_clarification', { text: { text: 'Please send us the number printed on the certificate.', lang: 'en' } });
  await sees(warsaw, '#msgs', 'Please send us the number printed on the certificate.');
  await act(warsaw, 'give_clarification', {
    text: { text: 'Numer zaświadczenia: 2004/118. Kopia w załączeniu.', lang: 'pl' },
    files: { files: [new URL('./support/certificate.pdf', import.meta.url).pathname] },
  });
  await sees(london, '#msgs', 'Numer zaświadczenia: 2004/118.');
  assert.equal(await london.locator('#msgs .said', { hasText: 'Numer zaświadczenia' }).getAttribute('lang'), 'pl');
  const file = london.locator('#files a', { hasText: 'certificate.pdf' });
  await file.waitFor();
  const answer = await london.request.get(new URL((await file.getAttribute('href')) ?? '', demo.origin).href);
  assert.equal(answer.status(), 200);
  assert.match(answer.headers()['content-disposition'], /^attachment/);
  await bothEqualFreshLoads();
});

test('London answers one question and Warsaw reads it in Polish at once', async () => {
  await act(london, 'reply_partly', {
    'answers.regulated.value': 'yes',
    'answers.regulated.comment': { text: 'The register is public and can be searched by name.', lang: 'en' },
  });
  await sees(warsaw, '#q-regulated .ans', 'Tak');
  const comment = warsaw.locator('#q-regulated .said', { hasText: 'The register is public' });
  assert.equal(await comment.getAttribute('lang'), 'en');
  await sees(warsaw, '#track [aria-current]', 'Częściowa odpowiedź');
  assert.equal(await warsaw.locator('#q-national .ans').count(), 0);
  await bothEqualFreshLoads();
});

test('London answers the rest and Warsaw asks for more', async () => {
  await act(london, 'reply', { 'answers.national.value': 'yes', 'answers.entitled.value': 'pharmacist' });
  await sees(warsaw, '#q-entitled .ans', 'farmaceuta');
  await sees(warsaw, '#now', /./);
  await act(warsaw, 'ask_more', {
    questions: ['entitled'],
    text: { text: 'Od którego dnia?', lang: 'pl' },
    wish: inDays(15),
  });
  await sees(london, '#msgs', 'Od którego dnia?');
  await act(london, 'accept_more');
  await act(london, 'reply', {
    'answers.entitled.value': 'pharmacist',
    'answers.entitled.comment': { text: 'Since 4 July 2004.', lang: 'en' },
  });
  await sees(warsaw, '#q-entitled .said', 'Since 4 July 2004.');
  await bothEqualFreshLoads();
});

test('Warsaw closes the case and rates the co-operation', async () => {
  await act(warsaw, 'close', { timeliness: '5', effort: '4' });
  await sees(london, '#track [aria-current]', 'Closed');
  assert.equal(await offered(london, 'message').count(), 0);
  await bothEqualFreshLoads();
});

test('when the marks of the new have faded, nothing at all differs from a fresh load', async () => {
  await equalsFreshLoad(london, 'marked');
  await equalsFreshLoad(warsaw, 'marked');
});
