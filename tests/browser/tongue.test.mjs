// The language of a free text: pre-selected while one types, doubted when it was chosen and looks wrong, never overridden;
// without scripts the same is said when the form is drawn again.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { act, live, offered } from './support/casework.mjs';
import { Demo } from './support/demo.mjs';
import { accessible } from './support/look.mjs';
import { Visit } from './support/visit.mjs';

const TEXTS = {
  en: 'Please confirm that the diploma was issued by the university named in it.',
  pl: 'Prosimy o potwierdzenie, czy dyplom został wydany przez wymienioną w nim uczelnię.',
  ga: 'Deimhnigh le do thoil gur eisíodh an dioplóma seo agus go bhfuil an t-ainm atá air ceart.',
  mt: 'Jekk jogħġbok ikkonferma li d-diploma nħarġet mill-università u li l-isem fuqha huwa tajjeb.',
};

/** @type {Demo} */
let demo;
/** @type {Visit} */
let visit;
/** @type {import('playwright-core').Page} */
let page;

before(async () => {
  demo = await Demo.start();
  visit = await Visit.start(demo);
  page = await visit.signedIn(demo.official('UK'));
});

afterEach(() => visit.clean());

after(async () => {
  await visit?.stop();
  await demo?.stop();
});

/** The field for the next message, in a tab that remembers nothing. */
async function field() {
  page = await page.context().newPage();
  await page.goto(demo.credentials.cases[0].url);
  const box = page.locator('#writing .writer');
  return { box, text: box.locator('textarea'), mark: box.locator('select'), doubt: box.locator('.doubt') };
}

for (const lang of /** @type {const} */ (['pl', 'ga', 'mt'])) {
  test(`a text in ${lang} under a mark that nobody chose sets the mark, and says so`, async () => {
    const { text, mark, doubt } = await field();
    assert.equal(await mark.inputValue(), 'en');
    const asked = page.waitForRequest((request) => request.url().endsWith('/tongue'));
    await text.fill(TEXTS[lang]);
    const request = await asked;
    assert.equal(request.method(), 'POST');
    assert.ok(!request.url().includes('?'), 'nothing of a text stands in an address');
    await doubt.waitFor();
    assert.equal(await mark.inputValue(), lang);
    assert.equal(await text.getAttribute('lang'), lang);
    assert.equal(await doubt.locator('[data-mark]').count(), 0);
    // back in English the mark follows again
    await text.fill(TEXTS.en);
    await page.waitForFunction(() => /** @type {HTMLSelectElement} */ (document.querySelector('#writing select')).value === 'en');
  });

  test(`a text in ${lang} under a mark that was chosen is doubted, and the mark stays`, async () => {
    const { box, text, mark, doubt } = await field();
    // chosen by hand, though it stood there before
    await mark.selectOption('pl' === lang ? 'fr' : 'pl');
    await mark.selectOption('en');
    const { height } = (await box.boundingBox()) ?? {};
    await text.fill(TEXTS[lang]);
    await doubt.waitFor();
    assert.equal((await box.boundingBox())?.height, height, 'the button below stays under the hand');
    assert.equal(await mark.inputValue(), 'en');
    await accessible(page, `a doubt about ${lang}`);
    await doubt.locator('[data-mark]').click();
    assert.equal(await mark.inputValue(), lang);
    await doubt.waitFor({ state: 'detached' });
  });
}

test('a mark that was chosen and fits is not talked about', async () => {
  const { text, mark, doubt } = await field();
  await mark.selectOption('pl');
  const answered = page.waitForResponse((answer) => answer.url().endsWith('/tongue'));
  await text.fill(TEXTS.pl);
  await (await answered).finished();
  assert.equal(await doubt.count(), 0);
  assert.equal(await mark.inputValue(), 'pl');
});

test('a language that the other side does not list is said beside the text, and blocks nothing', async () => {
  const { box, text, mark } = await field();
  await mark.selectOption('mt');
  assert.equal(await box.locator('.far').isVisible(), false, 'nothing is said of an empty field');
  await text.fill('Tajjeb.');
  assert.equal(await box.locator('.far').isVisible(), true);
  await mark.selectOption(await mark.locator('optgroup').first().locator('option').first().getAttribute('value'));
  assert.equal(await box.locator('.far').isVisible(), false);
});

test('what was sent with a doubtful mark is sent, and the page says what it noticed', async () => {
  const { box, text, mark } = await field();
  await live(page);
  await mark.selectOption('en');
  await text.fill(TEXTS.mt);
  // Whoever sends in spite of the doubt has read it
  await box.locator('.doubt').waitFor();
  await act(page, 'message');
  await page.locator('#msgs .said[lang=en]', { hasText: 'Jekk jogħġbok' }).waitFor();
  await page.locator('main > .banner[role=status]').waitFor();
  assert.ok(!page.url().includes('ikkonferma'));
  await act(page, 'message', { text: { text: TEXTS.pl, lang: 'pl' } });
  await page.locator('#msgs .said[lang=pl]', { hasText: 'Prosimy o potwierdzenie' }).waitFor();
  assert.equal(await page.locator('main > .banner').count(), 0);
});

test('without scripts a draft that looks wrong is doubted where it stands, and saved all the same', async () => {
  const plain = await visit.signedIn(demo.official('UK'), { javaScriptEnabled: false });
  await plain.goto(demo.credentials.cases[0].url);
  const question = plain.locator('#q-national');
  const comment = 'answers.national.comment';
  await question.locator(`textarea[name="${comment}.text"]`).fill(TEXTS.pl);
  await question.locator(`select[name="${comment}.lang"]`).selectOption('en');
  await offered(plain, 'save_answers').click();
  const doubt = question.locator('.doubt');
  await doubt.waitFor();
  assert.equal(await question.locator(`textarea[name="${comment}.text"]`).inputValue(), TEXTS.pl);
  assert.equal(await question.locator(`select[name="${comment}.lang"]`).inputValue(), 'en');
  assert.equal(await doubt.locator('[data-mark]').isVisible(), false, 'no button that does nothing');
  await plain.context().close();
});

test('an action that is not possible now leads to the case, which says why', async () => {
  const [{ url }] = demo.credentials.cases;
  visit.expected = [/status of 4\d\d/];
  const answer = await page.goto(`${url}/actions/accept`);
  assert.equal(answer?.status(), 409);
  await page.locator('main > .banner[role=status]').waitFor();
  await page.locator('#acts').waitFor();
  await accessible(page, 'an action that is not possible now');
  assert.equal((await page.goto(`${url}/actions/no_such_action`))?.status(), 404);
});
