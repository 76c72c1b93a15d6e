// The long explanations are a file of their own, fetched after the first screen. Without them a check
// still works, and only they are missing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { complaints, ready, site, strangers } from './harness.mjs';
import { CASES, begin, finish, play, ui } from './play.mjs';

const answers = CASES.find(({ id }) => id === 'own-swollen-calf-on-the-pill').answers;
const DETAILS = /leg-triage-details-en-[0-9a-f]+\.txt$/;

/** To the result of one journey; every fold is opened. */
async function result(page) {
  await ready(page);
  await begin(page);
  await play(page, answers);
  await finish(page);
  await page.locator('details').evaluateAll((all) => all.forEach((one) => { one.open = true; }));
}

test('they come after the program, once, and the result has them', async (t) => {
  const { open, url } = await site(t);
  const page = await open();
  await ready(page);
  await page.waitForFunction(() => performance.getEntriesByType('resource').some((one) => /details/.test(one.name)));
  const asked = page.log.requests.map((address) => DETAILS.test(address) ? 'details' : address.endsWith('.wasm') ? 'program' : '');
  assert.equal(asked.filter((one) => one === 'details').length, 1);
  assert.ok(asked.indexOf('program') < asked.indexOf('details'), 'the program goes first');
  await result(page);
  assert.ok((await page.locator('.chart th + td').count()) > 2, 'what speaks for and against');
  const width = async (of) => (await page.locator(of).first().boundingBox()).width;
  assert.ok(Math.abs((await width('.sides')) - (await width('.chart svg'))) < 1, 'the words stand over the halves of the bars');
  assert.ok((await page.locator('.cause dd').first().innerText()).length > 20, 'what it is');
  assert.deepEqual(complaints(page), []);
  assert.deepEqual(strangers(page, url), []);
});

test('without them the result says how soon and from which answers, and that the rest has not come', async (t) => {
  const { open } = await site(t, { missing: DETAILS });
  const page = await open();
  await result(page);
  for (const part of ['panel', 'why', 'net']) {
    assert.ok((await page.locator(`.${part}`).first().innerText()).length > 30, part);
  }
  assert.equal(await page.locator('.page').getByText(ui('details-missing')).count(), 1);
  assert.equal(await page.locator('.cause').count(), 0, 'causes come with their words');
});

test('they are asked for again when the connection is back', async (t) => {
  const { open, context } = await site(t);
  let refuse = true;
  await context.route(DETAILS, (route) => (refuse ? route.abort() : route.continue()));
  const page = await open();
  await result(page);
  assert.equal(await page.locator('.chart th + td').count(), 0);
  refuse = false;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.locator('.chart th + td').first().waitFor({ state: 'attached' });
});

test('those of another build, or damaged ones, are not taken', async (t) => {
  const { open, context } = await site(t);
  await context.route(DETAILS, (route) => route.fulfill({ contentType: 'application/octet-stream', body: '\u0005wrong words\u0005for everything' }));
  const page = await open();
  await result(page);
  assert.equal(await page.locator('.cause').count(), 0);
  assert.equal(await page.locator('.page').getByText(ui('details-missing')).count(), 1);
  assert.equal(await page.getByText('wrong words').count(), 0);
});
