// A request about posted workers through the very pages that every other area has: nothing on them is made for it, and they
// look as if they were. Brussels asks in French, the Polish inspectorate answers in Polish.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { act, equalsFreshLoad, live, offered, send } from './support/casework.mjs';
import { Demo } from './support/demo.mjs';
import { accessible } from './support/look.mjs';
import { fill } from './support/pen.mjs';
import { Visit } from './support/visit.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Demo} */
let demo;
/** @type {Visit} */
let visit;
/** @type {Page} */
let brussels;
/** @type {Page} */
let warsaw;
let number = '';

before(async () => {
  demo = await Demo.start();
  visit = await Visit.start(demo);
  brussels = await visit.signedIn(demo.official('BE'));
  const inspector = demo.credentials.officials.find(({ email }) => email.endsWith('@pip.example'));
  assert.ok(inspector, 'nobody of the Polish inspectorate');
  warsaw = await visit.signedIn(inspector);
});

afterEach(() => visit.clean());

after(async () => {
  await visit?.stop();
  await demo?.stop();
});

/** Text in a part of a page, waited for: nothing was loaded to get it. @param {Page} page @param {string} part @param {RegExp | string} text */
async function sees(page, part, text) {
  await page.locator(part).filter({ hasText: text }).first().waitFor({ timeout: 5_000 });
}

/** A day so far from today, as forms send it. @param {number} days */
const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test('Brussels chooses the area among those there are, writes a request and sends it', async () => {
  await warsaw.goto(demo.origin);
  await live(warsaw);
  await brussels.goto(`${demo.origin}/cases/new`);
  await brussels.locator('main a[href*="posting-of-workers/request"]').click();
  await brussels.waitForURL(/procedure=/);
  await fill(brussels, 'find.country', 'PL');
  await fill(brussels, 'find.q', 'inspekcja pracy');
  await Promise.all([brussels.waitForEvent('load'), brussels.locator('button[name=do][value=find]').click()]);
  await brussels.locator('.pick', { hasText: 'Państwowa Inspekcja Pracy' }).locator('input').check();
  /** @type {Record<string, import('./support/pen.mjs').Value>} */
  const fields = {
    name: 'Budowa KOWALSKI Sp. z o.o.',
    legal_form: 'limited_company',
    vat_number: 'PL5252248481',
    country: 'PL',
    town: 'Radom',
    number_of_workers: '12',
    worker_first_name: 'Jan',
    worker_surname: 'NOWAK',
    worker_birth_date: { day: '11', month: '4', year: '1986' },
    sector: 'construction',
    kind: 'contract',
    place: 'Gent',
    from: inDays(-30),
    suspicions: ['no_genuine_establishment', 'minimum_pay'],
    justification: { text: 'Aucun relevé de rémunération n’a pu être présenté.', lang: 'fr' },
  };
  for (const [name, value] of Object.entries(fields)) await fill(brussels, `fields.${name}`, value);
  await fill(brussels, 'questions', ['genuine', 'employed', 'papers']);
  await accessible(brussels, 'the form of a posting request');
  await send(brussels, brussels.locator('button[name=do][value=send]'));
  await brussels.waitForURL(/\/cases\/[0-9a-f-]{36}/);
  number = await brussels.locator('.case-head .mono').innerText();
  await sees(warsaw, '#cases tr.unread', number);
  assert.doesNotMatch(await warsaw.locator('#cases tr', { hasText: number }).innerText(), /KOWALSKI|NOWAK/, 'nobody is named before acceptance');
});

test('Warsaw reads the questions in Polish without a name, accepts, and an earlier day is agreed', async () => {
  await warsaw.locator('#cases tr', { hasText: number }).locator('th a').click();
  await live(warsaw);
  await live(brussels);
  await sees(warsaw, '#q-papers h4', 'Które z tych dokumentów można było uzyskać');
  await sees(brussels, '#q-papers h4', 'Budowa KOWALSKI Sp. z o.o.');
  assert.doesNotMatch(await warsaw.locator('main').innerText(), /KOWALSKI|NOWAK|Radom|Gent/);
  await act(warsaw, 'accept');
  await sees(warsaw, '#facts', 'Budowa KOWALSKI Sp. z o.o.');
  await sees(warsaw, '#q-employed h4', 'Jan NOWAK');
  await act(brussels, 'propose_date', { date: inDays(14) });
  await offered(warsaw, 'agree_date').waitFor();
  await act(warsaw, 'agree_date');
  await brussels.locator('#clocks .proposal').waitFor({ state: 'detached' });
});

test('Warsaw answers, Brussels reads the answers in French and closes', async () => {
  // A no brings the question that hangs on it.
  await act(warsaw, 'save_answers', { 'answers.genuine.value': 'yes', 'answers.employed.value': 'no' });
  await act(warsaw, 'reply', { 'answers.why_not.value': 'other_employer', 'answers.papers.value': ['payslips', 'time_sheets'] });
  await sees(brussels, '#q-papers .ans', 'fiches de paie');
  await sees(brussels, '#q-why_not .ans', 'par une autre entreprise');
  await act(brussels, 'close', { timeliness: '5', effort: '4' });
  await sees(warsaw, '#track [aria-current]', 'Zamknięte');
  await accessible(warsaw, 'a closed posting request');
  await equalsFreshLoad(brussels);
  await equalsFreshLoad(warsaw);
});
