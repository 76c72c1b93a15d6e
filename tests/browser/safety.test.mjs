// Whatever fails, the emergency signs and numbers are there, and nobody faces an empty page.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { panic, spoil } from './faults.mjs';
import { axe, complaints, heard, ready, settled, site } from './harness.mjs';
import { POLICY } from './serve.mjs';

/** The fixed safety page of the standalone page can be read: signs, numbers, and what to do with them. */
async function assertSafetyPage(page) {
  await page.getByRole('heading', { name: 'First: is it an emergency?' }).waitFor();
  for (const sign of ['chest pain', 'cold, pale, blue or numb', 'in a cast', 'pee or poo', 'purple', 'drooping face']) {
    assert.ok(await page.getByRole('listitem').filter({ hasText: sign }).first().isVisible(), sign);
  }
  const row = page.getByRole('row').filter({ hasText: 'United Kingdom' });
  assert.equal(await row.getByRole('link', { name: '999' }).getAttribute('href'), 'tel:999');
  assert.ok(await page.getByText('Anywhere else: your local emergency number').isVisible());
}

test('with JavaScript off the page shows the signs and the numbers, and does not say that it starts', async (t) => {
  const { open } = await site(t, { context: { javaScriptEnabled: false } });
  const page = await open();
  await assertSafetyPage(page);
  assert.equal(await page.getByText('Starting…').isVisible(), false);
  assert.match(await page.locator('noscript').innerText(), /The questions need JavaScript/);
});

const broken = {
  'the wasm file is missing': { missing: /\.wasm$/ },
  'the program\'s script is missing': { missing: /leg-triage-app-.*\.js$/ },
  'the site refuses WebAssembly': { policy: POLICY.replace(" 'wasm-unsafe-eval'", '') },
};
for (const [what, options] of Object.entries(broken)) {
  test(`when ${what}, the page keeps the signs and the numbers and says why`, async (t) => {
    const { open } = await site(t, options);
    const page = await open();
    await page.getByRole('alert').filter({ hasText: 'The check could not start' }).waitFor();
    await assertSafetyPage(page);
    assert.equal(await page.getByText('Starting…').isVisible(), false);
    assert.deepEqual((await heard(page, 'error')).map(({ detail }) => detail.reason), ['load']);
    assert.deepEqual(await heard(page, 'ready'), []);
  });
}

test('when the element itself is missing, the page keeps the signs and the numbers', async (t) => {
  const { open } = await site(t, { missing: /leg-triage\.js$/ });
  const page = await open();
  await assertSafetyPage(page);
  assert.ok(await page.getByText('If nothing happens, the signs below').isVisible());
});

test('the safety page has no accessibility faults', async (t) => {
  const { open } = await site(t, { missing: /\.wasm$/ });
  for (const colorScheme of ['light', 'dark']) {
    const page = await open();
    await page.emulateMedia({ colorScheme });
    await page.getByRole('alert').waitFor();
    assert.deepEqual(await axe(page), []);
  }
});

test('it fits a screen of 320 px without scrolling sideways', async (t) => {
  const { open } = await site(t, { missing: /\.wasm$/, context: { viewport: { width: 320, height: 600 } } });
  const page = await open();
  await page.getByRole('alert').waitFor();
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
});

test('an element without content of its own shows the signs, with the number of a known region only', async (t) => {
  const { open } = await site(t, { missing: /\.wasm$/ });
  const page = await open('demo');
  for (const [id, number] of [['hillside', '999'], ['branch', 'your local emergency number']]) {
    const element = page.locator(`#${id}`);
    await element.getByRole('alert').filter({ hasText: 'reload this page' }).waitFor();
    await element.getByText(`Call ${number} now`).waitFor();
    assert.equal(await element.getByRole('listitem').count(), 6);
    assert.equal(await element.getByRole('link').count(), id === 'hillside' ? 1 : 0);
    assert.equal(await element.getByRole('button').count(), 0, "the clinic's page is not ours to reload");
  }
});

test('content that the clinic puts inside stands in place of the signs', async (t) => {
  const { open } = await site(t, {
    missing: /\.wasm$/,
    pages: {
      '/own': '<!doctype html><title>x</title><script type="module" src="leg-triage.js"></script>' +
        '<leg-triage region="GB">\n<p>Ring our front desk.</p></leg-triage><leg-triage id="blank">\n  </leg-triage>',
    },
  });
  const page = await open('own');
  await page.getByRole('alert').first().waitFor();
  assert.ok(await page.getByText('Ring our front desk.').isVisible());
  assert.equal(await page.getByText('Call 999 now').isVisible(), false);
  assert.ok(await page.getByText('Call your local emergency number now').isVisible(), 'white space is no content');
});

const stopped = (place) => place.getByRole('alert').filter({ hasText: 'stopped because of a fault' }).waitFor();

test('after a panic every element shows the safety page, and the program is gone', async (t) => {
  const { open } = await site(t);
  const page = await open('demo');
  await ready(page);
  const before = await page.locator('#branch').getByRole('button').count();
  assert.ok(before > 0, 'the program is there first');
  assert.match(await panic(page), /RuntimeError/);
  const said = page.log.console.filter(({ type, text }) => type === 'error' && /^panicked at .*\.rs:\d+:\d+:\n/.test(text));
  assert.equal(said.length, 1, 'the message for whoever looks into it');
  assert.doesNotMatch(said[0].text, /\/(home|root|Users)\//, 'without the folders of the machine that built it');
  for (const id of ['hillside', 'branch']) {
    const element = page.locator(`#${id}`);
    await stopped(element);
    assert.equal(await element.getByRole('button').count(), 0);
    assert.equal(await element.getByRole('listitem').count(), 6);
  }
  assert.deepEqual((await heard(page, 'error')).map(({ id, detail }) => `${id} ${detail.reason}`).sort(), ['branch fault', 'hillside fault']);
  // A broken instance is never used again, not even by a new element or on request.
  const refused = await page.evaluate(async () => {
    const late = document.createElement('leg-triage');
    document.body.prepend(late);
    const outcomes = await Promise.allSettled([late.start(), document.querySelector('#branch').start()]);
    return outcomes.map(({ status }) => status);
  });
  assert.deepEqual(refused, ['rejected', 'rejected']);
});

test('a trap in a listener ends in the safety page, and no listener comes in afterwards', async (t) => {
  const { open } = await site(t);
  const page = await open();
  await ready(page);
  await settled(page); // or the details would enter the spoiled program first
  await spoil(page);
  await page.locator('leg-triage').getByRole('button').last().click();
  await stopped(page);
  await assertSafetyPage(page);
  assert.equal(page.log.errors.length, 1, 'the trap itself');
  await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
  assert.equal(page.log.errors.length, 1, 'the door is shut');
});

test('a trap that the page around catches stops every element all the same', async (t) => {
  const { open } = await site(t);
  const page = await open('demo');
  await ready(page);
  await settled(page); // or the details would enter the spoiled program first
  await spoil(page);
  await page.evaluate(() => {
    try { document.querySelector('#hillside').reset(); } catch { /* the clinic's page goes on */ }
  });
  for (const id of ['hillside', 'branch']) await stopped(page.locator(`#${id}`));
  assert.deepEqual(page.log.errors, []);
});

test('a trap that only the window hears of stops the program too; a stranger\'s error does not', async (t) => {
  const { open } = await site(t);
  const page = await open();
  await ready(page);
  const raise = (stack) => page.evaluate((text) => {
    const error = new WebAssembly.RuntimeError('memory access out of bounds');
    error.stack = text;
    dispatchEvent(new ErrorEvent('error', { error }));
  }, stack);
  await raise('at wasm://other-widget_bg.wasm:1');
  assert.equal(await page.getByRole('alert').filter({ hasText: 'fault' }).count(), 0);
  await raise('at http://x/leg-triage-app_bg-0123.wasm:wasm-function[7]');
  await assertSafetyPage(page);
  await stopped(page);
});

test('on its own page "Start again" starts it again, and who was using it is led to the message', async (t) => {
  const { open } = await site(t);
  const page = await open();
  await ready(page);
  await page.locator('leg-triage').getByRole('button').first().focus();
  await settled(page); // or the details would enter the spoiled program first
  await spoil(page);
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  assert.equal(await page.evaluate(() => document.querySelector('leg-triage').shadowRoot.activeElement?.getAttribute('role')), 'alert');
  await page.getByRole('button', { name: 'Start again' }).click();
  await ready(page);
  assert.equal(await page.getByRole('alert').filter({ hasText: 'fault' }).count(), 0);
  assert.deepEqual(complaints(page).filter((text) => !/^(leg-triage:|RuntimeError)/.test(text)), []);
});
