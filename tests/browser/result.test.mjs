// The result where some answers were not sure: what would change it, the way to change it, and how else
// a cause could fit.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, complaints, ready, settled, site } from './harness.mjs';
import { CASES, QUESTIONS, begin, fill, finish, goOn, play, question, ui, unfold } from './play.mjs';

// A blank that stands for a name reads "undefined" here.
const well = CASES.find(({ id }) => id === 'own-tired-after-a-hike').answers;

/** Leaves nothing unsure: what the case does not tell is the last option, or none. */
const sure = Object.fromEntries(QUESTIONS.map(({ id, kind, options }) =>
  [id, well[id] ?? { checklist: [], number: 2 }[kind] ?? options?.at(-1)?.id ?? 'no']));

/** Every item of a checklist is a no, but these. */
const allBut = (id, said) =>
  Object.fromEntries(QUESTIONS.find((one) => one.id === id).options.map((option) => [option.id, said[option.id] ?? 'no']));
const item = (id, option) => QUESTIONS.find((one) => one.id === id).options.find((one) => one.id === option).text;

async function result(t, answers) {
  const { open } = await site(t);
  const page = await open();
  await ready(page);
  await settled(page);
  await begin(page);
  await play(page, answers);
  return { page, told: await finish(page), part: page.locator('leg-triage .swings') };
}

test('an answer that was not sure is named with what it could change, and can be changed from there', async (t) => {
  const answers = { ...sure, skin_joints: allBut('skin_joints', { pulsing_lump: 'not_sure' }) };
  const { page, told, part } = await result(t, answers);
  assert.equal(told.urgency, 'U3');
  assert.equal(await part.locator('> summary').innerText(), ui('swings'));
  await unfold(page, ui('swings'));
  const rows = part.locator('.answers > div');
  assert.equal(await rows.count(), 1);
  const row = await rows.innerText();
  assert.ok(row.includes(item('skin_joints', 'pulsing_lump')), row);
  assert.ok(row.includes(ui('u4-label')), row);
  for (const lower of ['u1', 'u2']) assert.ok(!row.includes(ui(`${lower}-label`)), row);
  assert.deepEqual(await axe(page), []);

  await rows.getByRole('button', { name: /^Change/ }).click();
  const asked = await question(page);
  assert.equal(asked.id, 'skin_joints', 'it leads to that question');
  const changed = { ...answers, skin_joints: allBut('skin_joints', { pulsing_lump: 'yes' }) };
  await fill(page, asked, changed.skin_joints);
  await goOn(page, changed);
  await play(page, changed);
  assert.equal((await finish(page)).urgency, 'U4', 'what was said it could be');
  assert.equal(await part.count(), 0, 'nothing is left open');
  assert.deepEqual(complaints(page), []);
});

test('after a same-day result it is folded, and says only what would be sooner', async (t) => {
  const swollen = CASES.find(({ id }) => id === 'own-swollen-calf-on-the-pill').answers;
  const unsure = allBut('breathing_chest', { cough_blood: 'not_sure' });
  const { told, part } = await result(t, { ...swollen, age: 'not_sure', breathing_chest: unsure });
  assert.equal(told.urgency, 'U4');
  assert.equal(await part.evaluate((element) => element.tagName + element.open), 'DETAILSfalse');
  await part.locator('> summary').click();
  assert.ok((await part.innerText()).includes(item('breathing_chest', 'cough_blood')));
  const emergency = ui('swing-soon').replace('undefined', ui('u5-label'));
  for (const row of await part.locator('.answers > div').allInnerTexts()) {
    assert.ok(row.includes(emergency), row);
    assert.ok(!row.includes(ui('swing-clear')), row);
  }
});

test('sure answers have no such part; a cause says how else it could fit, and where its words come from', async (t) => {
  const clear = await result(t, sure);
  const words = ui('could-be').split(/\{|undefined/)[0];
  const range = (page) => page.locator('details.cause > p').filter({ hasText: words });
  assert.equal(await clear.part.count(), 0);
  assert.equal(await range(clear.page).count(), 0);
  const cause = clear.page.locator('details.cause').first();
  await cause.locator('> summary').click();
  assert.ok((await cause.locator('dt').allInnerTexts()).includes(ui('sources')));
  assert.ok((await cause.locator('dd').last().innerText()).length > 10);

  const open = await result(t, { ...sure, load: 'not_sure', onset: 'not_sure', trend: 'not_sure' });
  assert.ok(await range(open.page).count(), 'a range that crosses a word is said');
});
