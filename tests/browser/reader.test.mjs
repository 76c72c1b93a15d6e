// What a screen reader is told, word for word, on the pages that matter most. What holds for every screen
// is in access.test.mjs.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ready, settled, site } from './harness.mjs';
import { CASES, QUESTIONS, begin, finish, heading, play, press, question, ui } from './play.mjs';
import { focused } from './spoken.mjs';

const told = Object.fromEntries(CASES.map(({ id, answers }) => [id, answers]));
const byId = Object.fromEntries(QUESTIONS.map((one) => [one.id, one]));

async function start(t) {
  const { open } = await site(t);
  const page = await open();
  await ready(page);
  await settled(page);
  return page;
}

/** The widget as a screen reader says it, line by line. */
const said = async (page) => (await page.locator('leg-triage').ariaSnapshot()).split('\n').map((line) => line.trim().replace(/^- '(.*)'(:?)$/, '- $1$2'));
/** The positions of these lines; all must be there, in this order. */
function inOrder(lines, wanted) {
  let at = -1;
  for (const one of wanted) {
    at = lines.findIndex((line, n) => n > at && line.startsWith(one));
    assert.ok(at >= 0, `"${one}" does not follow in:\n${lines.join('\n')}`);
  }
}
/** What the polite region says. */
const status = (page) => page.locator('leg-triage').getByRole('status').innerText();

test('a question is a group by its name, with its help, and each answer a named box in it', async (t) => {
  const page = await start(t);
  await begin(page);
  await play(page, told['own-swollen-calf-on-the-pill'], { until: 'complaints' });
  const { complaints: asked } = byId;
  inOrder(await said(page), [
    `- button "${ui('back')}"`,
    `- link "${ui('call')}"`.replace('{$emergency}', '999'),
    `- group "${asked.text}"`,
    `- heading "${asked.text}" [level=1]`,
    ...asked.options.map(({ text }) => `- checkbox "${text}`),
    `- button "${ui('board-unsure')}"`,
    `- button "${ui('none')}"`,
    `- button "${ui('continue')}"`,
  ]);
  // The help is announced with the group, not only written above it.
  const help = await page.locator('fieldset.fields').evaluate((group) => group.getAttribute('aria-describedby').split(' ')
    .map((id) => group.getRootNode().getElementById(id).textContent.trim()).join(' '));
  assert.ok(help.includes(ui('checklist-help')), help);
});

test('the danger signs are groups under one heading, and what a chip opens is a group by its name below it', async (t) => {
  const page = await start(t);
  await begin(page);
  const lists = QUESTIONS.filter(({ page: of }) => of === byId.breathing_chest.page);
  assert.equal(lists.length, 4);
  // What stands closed: each chip, and each item that is none's.
  const closed = ({ options, chips }) => options.flatMap(({ text }, at) => {
    const chip = chips.find(({ first, count }) => first <= at && at < first + count);
    return chip ? (chip.first === at ? [chip.text] : []) : [text];
  });
  inOrder(await said(page), [
    `- heading "${byId.breathing_chest.page_title}" [level=1]`,
    `- paragraph: ${ui('checklist-help')}`,
    ...lists.flatMap((list) => [`- group "${list.text}"`, `- heading "${list.text}" [level=2]`, ...closed(list).map((text) => `- checkbox "${text}"`)]),
    `- button "${ui('board-unsure')}"`,
    `- button "${ui('none')}"`,
    `- button "${ui('continue')}"`,
  ]);
  const [{ chips: [chip], options }] = lists;
  await page.getByRole('checkbox', { name: chip.text }).press(' ');
  const opened = await said(page);
  inOrder(opened, [
    `- checkbox "${chip.text}" [checked]`,
    `- group "${chip.text}"`,
    ...options.slice(chip.first, chip.first + chip.count).map(({ text }) => `- checkbox "${text}`),
    `- button "${ui('continue')}"`,
  ]);
  assert.ok(!opened.includes(`- button "${ui('none')}"`), 'no longer to be said');
});

test('several questions stand as groups of their own under the heading of the page', async (t) => {
  const page = await start(t);
  await begin(page);
  await play(page, told['own-swollen-calf-on-the-pill'], { until: 'since' });
  const lines = await said(page);
  inOrder(lines, [
    `- heading "${await heading(page)}" [level=1]`,
    ...['since', 'onset', 'trend', 'severity'].flatMap((id) => [`- group "${byId[id].text}"`, `- heading "${byId[id].text}" [level=2]`, '- radio "']),
  ]);
});

test('at each step the focus is on the new heading, and the polite region stays, with nothing to say', async (t) => {
  const page = await start(t);
  await begin(page);
  const region = () => page.locator('leg-triage').getByRole('status').elementHandle();
  const before = await region();
  const { 'own-tired-after-a-hike': answers } = told;
  for (const id of ['breathing_chest', 'age', 'health']) {
    await play(page, answers, { until: id });
    assert.equal((await question(page)).id, id);
    assert.deepEqual(await focused(page), { role: 'heading', name: await heading(page) });
    assert.equal(await status(page), '');
  }
  assert.ok(await before.evaluate((node) => node.isConnected && node.getRootNode().querySelector('[role=status]') === node), 'the same region: a new one would not be read');
  await press(page, ui('back'));
  assert.deepEqual(await focused(page), { role: 'heading', name: await heading(page) });
});

test('an error is an alert with the focus, and belongs to its field', async (t) => {
  const page = await start(t);
  await begin(page);
  await play(page, told['own-swollen-calf-on-the-pill'], { until: 'age' });
  await press(page, ui('continue'));
  assert.equal((await focused(page)).role, 'alert');
  const field = page.getByRole('textbox', { name: byId.age.text });
  assert.equal(await field.getAttribute('aria-invalid'), 'true');
  const described = await field.evaluate((one) => one.getAttribute('aria-describedby').split(' ').map((id) => one.getRootNode().getElementById(id)?.textContent).join(' '));
  assert.ok(described.includes(ui('error-number')), described);
  await page.getByRole('alert').getByRole('button').first().click();
  assert.deepEqual(await focused(page), { role: 'textbox', name: byId.age.text });
});

test('the result says how soon first, and its parts are headings of the second level', async (t) => {
  const page = await start(t);
  await begin(page);
  await play(page, told['own-heavy-with-veins']);
  await finish(page);
  assert.deepEqual(await focused(page), { role: 'heading', name: ui('u2-title') });
  inOrder(await said(page), [
    `- paragraph: ${ui('u2-label')}`,
    `- heading "${ui('u2-title')}" [level=1]`,
    ...['why', 'net-title', 'causes-title'].map((key) => `- heading "${ui(key)}" [level=2]`),
    `- button "${ui('more')}"`,
    `- button "${ui('print')}"`,
    `- button "${ui('again')}"`,
    `- group: ${ui('check-title')}`,
  ]);
});
