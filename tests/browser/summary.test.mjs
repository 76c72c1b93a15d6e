// The summary for the clinician: one printed page, and the same as text.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { complaints, ready, settled, site } from './harness.mjs';
import { CASES, QUESTIONS, begin, condition, finish, play, press, ui } from './play.mjs';

const byId = Object.fromEntries(CASES.map((one) => [one.id, one.answers]));

async function result(t, id, options) {
  const { open, context, url } = await site(t, options);
  const page = await open();
  await ready(page);
  await settled(page);
  await begin(page);
  await play(page, byId[id]);
  await finish(page);
  return { page, context, url };
}

for (const id of ['own-swollen-calf-on-the-pill', 'own-claudicant', 'set-Avey400-221']) {
  test(`on paper the result is one A4 page: ${id}`, async (t) => {
    const { page } = await result(t, id);
    const paper = await page.pdf({ format: 'A4' });
    const pages = paper.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g).length;
    assert.equal(pages, 1);
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.getByText(ui('summary-title')).isVisible());
    assert.ok(!(await page.getByRole('button', { name: ui('print') }).isVisible()), 'nothing to press on paper');
    await page.emulateMedia({ media: 'screen' });
    assert.ok(!(await page.getByText(ui('summary-title')).isVisible()), 'on the screen it would say all twice');
  });
}

test('copied as text it holds how soon, why, the causes, what is there, what is not, and the version', async (t) => {
  const { page, context, url } = await result(t, 'own-swollen-calf-on-the-pill');
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(url).origin });
  await press(page, ui('copy'));
  await page.getByRole('button', { name: ui('copied') }).waitFor();
  assert.equal(await page.getByRole('status').first().innerText(), ui('copied'), 'and a screen reader is told');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const lines = text.split('\n');
  const line = (words) => lines.find((one) => one.includes(words));
  assert.ok(line(ui('u4-title')), 'how soon');
  assert.ok(line(ui('why')), 'why');
  assert.ok(line(condition('dvt')), 'a cause');
  const { text: medicines, options } = QUESTIONS.find(({ id }) => id === 'medicines');
  assert.ok(line(medicines).includes(options.find(({ id }) => id === 'oestrogen').text), 'what is there');
  assert.match(line(medicines), new RegExp(`${ui('no')}: .*blood thinner`, 'i'), 'what is not');
  assert.match(text, /0\.\d+\.\d+, 20\d\d-\d\d-\d\d/, 'the version');
  assert.deepEqual(complaints(page), []);
});

test('where the page around forbids copying, that is said', async (t) => {
  const { page } = await result(t, 'own-claudicant', { headers: { 'Permissions-Policy': 'clipboard-write=()' } });
  await press(page, ui('copy'));
  await page.getByRole('button', { name: ui('copy-refused') }).waitFor();
  assert.equal(await page.getByRole('status').first().innerText(), ui('copy-refused'), 'also to a screen reader');
  assert.equal(await page.getByRole('button', { name: ui('copied') }).count(), 0);
});
