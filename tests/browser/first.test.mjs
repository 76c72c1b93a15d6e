// The first screen is part of the page: painted before the program has arrived, and what is done on it
// meanwhile is kept. Behind it is the fixed safety page, in case the program never comes.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { complaints, heard, ready, site } from './harness.mjs';
import { step, ui } from './play.mjs';

/** A site whose wasm is held back until `come()` lets it through or `fail()` drops it. */
async function held(t) {
  const { open, context, ...rest } = await site(t);
  let decide;
  const decided = new Promise((resolve) => { decide = resolve; });
  await context.route(/\.wasm$/, async (route) => ((await decided) === 'come' ? route.continue() : route.abort()));
  return { ...rest, context, open, come: () => decide('come'), fail: () => decide('fail') };
}

const start = (page) => page.getByRole('button', { name: ui('start'), exact: true });
/** Layout shifts so far, and the size of the window's content. */
const shifts = (page) => page.evaluate(() => new Promise((done) => {
  let sum = 0;
  new PerformanceObserver((list) => { for (const one of list.getEntries()) sum += one.value; }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => done(sum), 100);
}));

test('it is there with its words, fields and styles before the program, and nothing jumps when that comes', async (t) => {
  const { open, come } = await held(t);
  const page = await open();
  await start(page).waitFor();
  assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1, 'the safety page does not show');
  for (const key of ['start-title', 'start-lead', 'who-title', 'region-title', 'start-notes']) {
    assert.ok(await page.locator('leg-triage').getByText(ui(key), { exact: true }).isVisible(), key);
  }
  assert.ok(await page.getByRole('radio').first().isVisible() && await page.getByRole('combobox').isVisible());
  const button = await start(page).evaluate((one) => getComputedStyle(one).backgroundColor);
  assert.notEqual(button, 'rgba(0, 0, 0, 0)', 'with its styles');
  const seen = () => page.evaluate(() => {
    const all = document.querySelector('leg-triage').shadowRoot.querySelectorAll('.app *');
    return [...all].filter((one) => one.checkVisibility()).map((one) => `${one.localName} ${Math.round(one.getBoundingClientRect().top)} ${one.childElementCount ? '' : one.textContent}`);
  });
  const before = await seen();
  assert.deepEqual(await heard(page, 'ready'), []);
  come();
  await ready(page);
  assert.deepEqual(await seen(), before, 'the program draws the same');
  assert.equal(await shifts(page), 0);
  assert.deepEqual(complaints(page), []);
});

test('what is chosen and pressed before the program is there is kept and carried out', async (t) => {
  const { open, come } = await held(t);
  const page = await open();
  await page.locator('leg-triage label.card').nth(1).click();
  await page.getByRole('combobox').selectOption({ label: 'United Kingdom' });
  await start(page).click();
  await page.waitForTimeout(100);
  assert.ok(await start(page).isVisible(), 'still there');
  come();
  await ready(page);
  await page.waitForFunction(() => window.heard.some(({ name, detail }) => name === 'step' && detail.step !== 'start'));
  assert.equal(await step(page), 'question');
  assert.ok(await page.locator('leg-triage a[href="tel:999"]').count(), 'the region is kept');
});

test('what is only chosen stays chosen, and so does the focus', async (t) => {
  const { open, come } = await held(t);
  const page = await open();
  await page.locator('leg-triage label.card').nth(1).click();
  await page.getByRole('combobox').selectOption({ label: 'Ireland' });
  await page.getByRole('combobox').focus();
  come();
  await ready(page);
  assert.ok(await page.locator('leg-triage label.card input').nth(1).isChecked());
  assert.equal(await page.getByRole('combobox').evaluate((one) => one.selectedOptions[0].label), 'Ireland');
  assert.equal(await page.evaluate(() => document.querySelector('leg-triage').shadowRoot.activeElement?.localName), 'select');
  assert.equal(await step(page), 'start');
});

test('when the program fails after all, the safety page takes its place', async (t) => {
  const { open, fail } = await held(t);
  const page = await open();
  await start(page).waitFor();
  fail();
  await page.getByRole('alert').waitFor();
  assert.equal(await start(page).count(), 0);
  const row = page.getByRole('row').filter({ hasText: 'United Kingdom' });
  assert.ok(await row.getByRole('link', { name: '999' }).isVisible());
  assert.deepEqual((await heard(page, 'error')).map(({ detail }) => detail.reason), ['load']);
});

test('when no script comes, the numbers come into sight by themselves', async (t) => {
  const { open } = await site(t, { missing: /\.js$/ });
  const page = await open();
  await start(page).waitFor();
  const number = page.getByRole('row').filter({ hasText: 'United Kingdom' }).getByRole('link', { name: '999' });
  assert.equal(await number.isVisible(), false);
  await number.waitFor({ timeout: 12_000 });
});

test('without JavaScript the numbers are there, and no button that does nothing', async (t) => {
  const { open } = await site(t, { context: { javaScriptEnabled: false } });
  const page = await open();
  assert.ok(await page.getByRole('row').filter({ hasText: 'United Kingdom' }).getByRole('link', { name: '999' }).isVisible());
  assert.equal(await start(page).count(), 0);
});
