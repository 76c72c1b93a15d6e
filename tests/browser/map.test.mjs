// The legs to tap always say the same as the lists beside them, by touch, keyboard and screen reader. And
// the drawings of what to try or measure.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, complaints, ready, settled, site } from './harness.mjs';
import { CASES, QUESTIONS, begin, play, press, question, questions, step, ui, unfold } from './play.mjs';

const answers = CASES.find(({ id }) => id === 'own-swollen-calf-on-the-pill').answers;
const byId = Object.fromEntries(QUESTIONS.map((one) => [one.id, one]));
const label = (id, option) => byId[id].options.find((one) => one.id === option).text;
const [RIGHT, LEFT, BOTH] = ['right', 'left', 'both'].map((leg) => label('side', leg));
const [CALF, KNEE, THIGH, BACK] = ['calf', 'knee', 'thigh', 'low_back'].map((place) => label('places', `place_${place}`));

/** The page with the legs. */
async function legs(t, context = {}, options = {}) {
  const { open } = await site(t, { context, ...options });
  const page = await open();
  await ready(page);
  if (!options.missing) await settled(page);
  await begin(page);
  await play(page, answers, { until: 'side' });
  return page;
}

/** A place on a leg; without a leg, in the middle. */
const region = (page, ...name) => page.locator('.legs').getByRole('checkbox', { name: name.join(', '), exact: true });
const tap = (page, ...name) => region(page, ...name).click();

/** The names of all regions that are shown as chosen. */
const chosen = (page) => page.locator('.legs [aria-checked=true]').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));

/** The words of all answers that are picked or ticked in the lists. */
const listed = (page) => page.locator('fieldset .card:has(:checked) .words').evaluateAll((all) => all.map((one) => one.firstChild.textContent));

/** Taps an answer in the lists. */
async function list(page, words) {
  const all = await page.locator('fieldset .card .words').evaluateAll((found) => found.map((one) => one.firstChild.textContent));
  await page.locator('fieldset .card').nth(all.indexOf(words)).click();
}

test('a tap on the legs fills in the lists', async (t) => {
  const page = await legs(t);
  assert.deepEqual(await listed(page), []);
  await tap(page, CALF, RIGHT);
  assert.deepEqual(await listed(page), [RIGHT, CALF]);
  assert.deepEqual(await chosen(page), [`${CALF}, ${RIGHT}`]);
  await tap(page, BACK);
  assert.deepEqual(await listed(page), [RIGHT, CALF, BACK]);
  await tap(page, KNEE, LEFT);
  assert.deepEqual(await listed(page), [BOTH, CALF, KNEE, BACK]);
  assert.equal((await chosen(page)).length, 5, 'calf and knee on both legs, and the back');
  await tap(page, CALF, LEFT);
  await tap(page, BACK);
  await tap(page, KNEE, RIGHT);
  assert.deepEqual(await listed(page), [LEFT, KNEE], 'the other leg stays');
  await tap(page, KNEE, LEFT);
  assert.deepEqual(await listed(page), []);
  assert.deepEqual(complaints(page), []);
});

test('the lists are folded below the legs until they are wanted, or something is missing', async (t) => {
  const page = await legs(t);
  const shown = () => page.locator('fieldset').first().isVisible();
  assert.equal(await shown(), false);
  await unfold(page, ui('list-instead'));
  assert.equal(await shown(), true);
  await unfold(page, ui('list-instead'));
  assert.equal(await shown(), false);
  await press(page, ui('continue'));
  assert.equal(await shown(), true, 'what the error leads to');
  await page.getByRole('alert').getByRole('button').first().click();
  assert.equal(await page.evaluate(() => document.activeElement.shadowRoot.activeElement.id), 'field0');
});

test('changed from the result, the legs are there as well', async (t) => {
  const page = await legs(t);
  await play(page, answers);
  for (const id of ['side', 'places']) {
    await unfold(page, ui('check-title'));
    await page.getByRole('button', { name: new RegExp(`^${ui('change')}.*${byId[id].text.replace(/\W+$/, '')}`) }).click();
    assert.deepEqual((await questions(page)).map((one) => one.id), ['side', 'places']);
    assert.notDeepEqual(await chosen(page), [], 'as it was answered');
    await press(page, ui('continue'));
    assert.equal(await step(page), 'result', 'straight back to it');
  }
});

test('the lists show on the legs, and the answer is the same', async (t) => {
  const page = await legs(t);
  await unfold(page, ui('list-instead'));
  await list(page, THIGH);
  assert.equal((await chosen(page)).length, 4, 'front and back of both, while nobody has said which');
  await list(page, LEFT);
  assert.deepEqual(await chosen(page), ['Front', 'Back'].map((view) => `${THIGH}, ${view}, ${LEFT}`));
  await list(page, THIGH);
  assert.deepEqual(await chosen(page), []);
  await tap(page, CALF, LEFT);
  await press(page, ui('continue'));
  assert.notEqual((await question(page)).id, 'side');
  await press(page, ui('back'));
  assert.deepEqual(await chosen(page), [`${CALF}, ${LEFT}`], 'as it was told');
});

test('the keyboard can do all of it, and sees where it is', async (t) => {
  const page = await legs(t);
  const stroke = (one) => one.evaluate((path) => getComputedStyle(path).stroke);
  const calf = region(page, CALF, RIGHT);
  const [calm, scrolled] = [await stroke(calf), await page.evaluate(() => scrollY)];
  await region(page, label('places', 'place_behind_knee'), LEFT).focus();
  await page.keyboard.press('Tab');
  assert.notEqual(await stroke(calf), calm, 'the ring');
  await page.keyboard.press('Space');
  assert.deepEqual(await listed(page), [RIGHT, CALF]);
  assert.ok((await page.evaluate(() => scrollY)) - scrolled < 400, 'the space bar does not scroll as well');
  await page.keyboard.press('Enter');
  assert.deepEqual(await listed(page), []);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.deepEqual(await listed(page), [LEFT, CALF]);
});

test('a screen reader is told each place by its name, and whether it is chosen', async (t) => {
  const page = await legs(t);
  await tap(page, CALF, RIGHT);
  const said = await page.locator('.legs').ariaSnapshot();
  const regions = said.match(/- checkbox .*/g);
  assert.equal(regions.length, 25);
  assert.equal(new Set(regions).size, 25, 'no two of one name');
  assert.ok(said.includes(`- checkbox "${CALF}, ${RIGHT}" [checked]`), said);
  assert.ok(said.includes(`- checkbox "${CALF}, ${LEFT}"\n`), said);
  assert.match(said, new RegExp(`- checkbox "${BACK}"(?! \\[)`));
  for (const { text } of byId.places.options) assert.ok(said.includes(`"${text}`), text);
  assert.match(said, /- '?group "[^"]{20,}"/);
});

for (const colorScheme of ['light', 'dark']) {
  test(`neither the legs nor a drawing has an accessibility fault that a program can find, ${colorScheme}`, async (t) => {
    const page = await legs(t, { colorScheme, reducedMotion: 'reduce' });
    assert.deepEqual(await axe(page), []);
    await tap(page, CALF, RIGHT);
    await page.keyboard.press('Tab');
    assert.deepEqual(await axe(page), []);
    await tap(page, CALF, RIGHT);
    await play(page, answers, { until: 'calf_bigger' });
    assert.deepEqual(await axe(page), []);
  });
}

test('on 320 px each place is big enough, and nothing has to be scrolled sideways', async (t) => {
  const page = await legs(t, { viewport: { width: 320, height: 600 } });
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(await wide(), 0);
  const small = await page.locator('.legs [role=checkbox]').evaluateAll((all) => all
    .map((one) => [one.getAttribute('aria-label'), one.getBoundingClientRect()])
    .filter(([, { width, height }]) => width < 24 || height < 24)
    .map(([name, { width, height }]) => `${name}: ${width} x ${height}`));
  assert.deepEqual(small, []);
  await play(page, answers, { until: 'calf_bigger' });
  assert.equal(await wide(), 0);
});

test('what is to be tried or measured is drawn, and said to those who cannot see it', async (t) => {
  const page = await legs(t);
  await play(page, answers, { until: 'calf_bigger' });
  const at = (await questions(page)).findIndex(({ id }) => id === 'calf_bigger');
  const drawing = page.locator('fieldset.fields').nth(at).getByRole('img', { name: /tape/ });
  const box = await drawing.boundingBox();
  assert.ok(box.width > 200 && box.width <= 330 && box.height > 100, JSON.stringify(box));
  assert.equal(await drawing.locator('path').first().evaluate((path) => path instanceof SVGPathElement && path.getTotalLength() > 10), true);
  assert.deepEqual(complaints(page), []);
});

test('before the details have come there is no drawing, and the lists are enough', async (t) => {
  const page = await legs(t, {}, { missing: /leg-triage-details-en-[0-9a-f]+\.txt$/ });
  assert.equal(await page.locator('.drawing, .legs, .instead').count(), 0);
  await list(page, CALF);
  await list(page, RIGHT);
  await press(page, ui('continue'));
  assert.notEqual((await question(page)).id, 'side');
  await play(page, answers, { until: 'calf_bigger' });
  assert.equal(await page.locator('.drawing').count(), 0);
});
