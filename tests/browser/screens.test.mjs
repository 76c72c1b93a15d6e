// What holds across screens: the keyboard, what is kept, what the embedding page hears, for whom and where.
// How each screen is seen, heard and pressed: access.test.mjs.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { complaints, heard, inFull, ready, settled, site } from './harness.mjs';
import { CASES, QUESTIONS, begin, finish, heading, play, press, question, step, ui, unfold } from './play.mjs';

const byId = Object.fromEntries(CASES.map((one) => [one.id, one.answers]));

async function start(t, context = {}) {
  const { open } = await site(t, { context });
  const page = await open();
  await ready(page);
  return page;
}

test('the keyboard alone is enough', async (t) => {
  const page = await start(t);
  await begin(page);
  const key = (name) => page.keyboard.press(name);
  /** The focused element, in words. */
  const at = () => page.evaluate(() => {
    const active = document.activeElement?.shadowRoot?.activeElement;
    return (active?.closest('label') ?? active)?.textContent ?? '';
  });
  const to = async (label) => {
    for (let presses = 0; presses < 40; presses++) {
      if ((await at()).startsWith(label)) return;
      await key('Tab');
    }
    assert.fail(`${label} is not reached`);
  };
  await to(ui('none'));
  await key('Enter');
  assert.equal((await question(page)).id, 'age');
  await key('Tab');
  await page.keyboard.type('66');
  await key('Enter');
  assert.ok(await page.getByRole('alert').isVisible(), 'Enter in the field means Continue, and the other question is still open');
});

test('without storage the check works, and says that nothing can be kept', async (t) => {
  const { open, context } = await site(t);
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } });
  });
  const page = await open();
  await ready(page);
  assert.ok(await page.getByText(ui('not-kept')).isVisible());
  await begin(page);
  await play(page, byId['own-tired-after-a-hike']);
  assert.equal((await finish(page)).urgency, 'U1');
  assert.deepEqual(complaints(page), []);
});

test('a full storage loses nothing of what is on the page', async (t) => {
  const { open, context } = await site(t);
  await context.addInitScript(() => {
    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
  });
  const page = await open();
  await ready(page);
  await begin(page);
  await play(page, byId['own-tired-after-a-hike'], { until: 'age' });
  assert.equal((await question(page)).id, 'age');
  await play(page, byId['own-tired-after-a-hike']);
  assert.equal((await finish(page)).urgency, 'U1');
  assert.ok(await page.getByText(ui('not-kept')).isVisible());
  assert.deepEqual(complaints(page), []);
});

test('what the page around hears and may ask for holds no answer', async (t) => {
  const page = await start(t);
  await inFull(page);
  const result = () => page.locator('leg-triage').evaluate((element) => element.result());
  assert.equal(await result(), undefined);
  await begin(page);
  await play(page, byId['own-swollen-calf-on-the-pill']);
  const told = await finish(page);
  assert.deepEqual(Object.keys(told).sort(), ['causes', 'rules', 'urgency', 'version']);
  assert.deepEqual(await result(), told);
  const steps = await heard(page, 'step');
  assert.deepEqual([...new Set(steps.map(({ detail }) => Object.keys(detail).join()))], ['step']);
  assert.deepEqual([...new Set(steps.map(({ detail }) => detail.step))], ['question', 'result']);
  assert.deepEqual((await heard(page, 'urgency')).map(({ detail }) => detail), [{ urgency: 'U4' }]);
  const words = JSON.stringify(await page.evaluate(() => window.heard));
  for (const { id, options } of QUESTIONS) {
    for (const name of [id, ...options.map((option) => option.id)].filter((one) => one.includes('_'))) {
      assert.ok(!words.includes(name), name);
    }
  }
  await page.locator('leg-triage').evaluate((element) => element.reset());
  assert.equal(await heading(page), ui('start-title'));
  assert.equal(await result(), undefined);
});

test('for someone else the words follow, and their answers come back with them', async (t) => {
  const page = await start(t);
  await page.getByLabel(ui('who-other')).check();
  await page.getByRole('combobox').selectOption({ label: 'Ireland' });
  await press(page, ui('start'));
  assert.ok(await page.getByRole('link', { name: 'Call 112' }).isVisible());
  await press(page, ui('none'));
  assert.equal(await heading(page), 'About them');
  await page.reload();
  await ready(page);
  await settled(page); // the browser also scrolls to where the page was
  await press(page, ui('carry-on'));
  assert.equal(await heading(page), 'About them');
  assert.ok(await page.getByRole('link', { name: 'Call 112' }).isVisible());
});

test('where no number is known, the words stand alone on every screen', async (t) => {
  const page = await start(t);
  await press(page, ui('start'));
  assert.equal(await page.locator('.app a').count(), 0);
  await page.getByText(QUESTIONS[0].chips[0].text, { exact: true }).click();
  await page.getByText('Coughing up blood', { exact: true }).click();
  await press(page, ui('continue'));
  assert.equal(await step(page), 'emergency');
  assert.equal(await page.locator('.app a').count(), 0);
  assert.ok(await page.getByText('Call your local emergency number', { exact: true }).isVisible());
});

test('the clinic\'s number and booking link stand on the result, but not beside an emergency', async (t) => {
  const head = '<!doctype html><html lang="en"><title>A clinic</title><script type="module" src="leg-triage.js"></script><body>';
  const clinic = `${head}<leg-triage region="GB" clinic-name="Hillside" clinic-phone="01632 960123" booking-url="/book"></leg-triage>`;
  const { open } = await site(t, { pages: { '/clinic': clinic } });
  const links = async (answers) => {
    const page = await open('clinic');
    await ready(page);
    await begin(page);
    await play(page, answers);
    if ((await step(page)) === 'emergency') await press(page, ui('go-on')).then(() => play(page, answers));
    await finish(page);
    const found = await page.locator('leg-triage .ways a').evaluateAll((all) => all.map((one) => one.getAttribute('href').replace(/^http:..[^/]+/, '')));
    await press(page, ui('again')); // answers are kept for the next page too
    return found;
  };
  assert.deepEqual(await links(byId['own-heavy-with-veins']), ['tel:01632960123', '/book']);
  assert.deepEqual(await links(byId['own-swollen-calf-on-the-pill']), ['tel:01632960123'], 'today: nobody waits for a booking');
  assert.deepEqual(await links(byId['own-cold-white-foot']), []);
});

test('the result says how soon first, then why, what to do, and when to get help sooner; the rest is folded', async (t) => {
  const page = await start(t);
  for (const id of ['own-swollen-calf-on-the-pill', 'own-heavy-with-veins']) {
    await begin(page);
    await play(page, byId[id]);
    await finish(page);
    await unfold(page, ui('about-result'));
    // Invariant 25: every part that every result must have, in the order of reading.
    const text = await page.locator('.app').innerText();
    const order = ['.panel', '.why', '.do, .care', '.net', '.causes', '.ways'];
    const tops = await Promise.all(order.map(async (part) => (await page.locator(`leg-triage ${part}`).first().boundingBox()).y));
    assert.deepEqual(tops, [...tops].sort((a, b) => a - b), id);
    assert.ok((await page.locator('.why').innerText()).length > 40, 'a reason');
    assert.ok((await page.locator('.net li').count()) > 5, 'a safety net');
    assert.ok(await page.getByRole('link', { name: 'Call 999' }).first().isVisible(), 'the number');
    assert.match(text, /not a diagnosis/i);
    assert.match(text, /not yet reviewed by a clinician/);
    // Below that stands nothing but names and folds.
    await unfold(page, ui('about-result'));
    const open = await page.locator('leg-triage .page details').evaluateAll((all) => all.filter((one) => one.open).length);
    assert.equal(open, 0, 'the causes and all else are folded');
    assert.equal(await page.locator('.cause dd').first().isVisible(), false);
    await press(page, ui('again'));
  }
});
