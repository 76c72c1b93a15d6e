// Plays a written case through the real page, as a person would: by what can be read on it. The
// names of questions and options are not in the program; they come from `cargo author questions`.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Every question: id, text, kind, options (id and text), as `cargo author questions --json` gives it. */
export const questions = () =>
  JSON.parse(execFileSync('cargo', ['author', 'questions', '--json'], { cwd: ROOT, maxBuffer: 1e8 }));

/** The written journeys; `tests/cases.rs` walks the same file without a browser. */
export const journeys = () => JSON.parse(readFileSync(`${ROOT}/tests/cases/journeys.json`, 'utf8'));

/** What a text of `knowledge/text/en` says. */
export function words(file, key) {
  const text = readFileSync(`${ROOT}/knowledge/text/en/${file}.ftl`, 'utf8');
  const found = text.split('\n').find((line) => line.startsWith(`${key} = `));
  if (!found) throw new Error(`${file}.ftl has no ${key}`);
  return found.slice(key.length + 3).trim();
}

const ui = (key) => words('ui', `ui-${key}`);
const URGENCIES = ['U1', 'U2', 'U3', 'U4', 'U5'];

export const heading = (page) => page.locator('.title').innerText();
export const press = (page, key) => page.getByRole('button', { name: ui(key), exact: true }).click();

/** The urgency that the page shows, read from its words. */
export async function urgency(page) {
  const label = (await page.locator('.panel .label').innerText()).trim();
  return URGENCIES.find((code) => ui(`${code.toLowerCase()}-label`) === label);
}

/** Names of the causes on the result, best first. */
export const causes = (page) => page.locator('.cause > summary :is(h3, h4)').allTextContents();

/** Leaves the first screen, with a region chosen by its name. */
export async function begin(page, region = 'GB') {
  await page.locator('select').selectOption({ label: words('regions', `region-${region}`) });
  await press(page, 'start');
}

/** The question on the page, by its heading. */
export async function asked(page, all) {
  const text = await heading(page);
  const found = all.find((question) => question.text === text);
  if (!found) throw new Error(`no question reads "${text}"`);
  return found;
}

/** "yes", "no" or "not_sure" for one item of a checklist. */
function item(answer, id) {
  if (answer === undefined || answer === 'not_sure') return 'not_sure';
  if (Array.isArray(answer)) {
    if (answer.includes(id)) return 'yes';
    return answer.includes('not_sure') ? 'not_sure' : 'no';
  }
  return answer[id] ?? 'not_sure';
}

const choose = (page, label) => page.locator('.card', { has: page.locator('.words', { hasText: exactly(label) }) }).locator('input').check();
/** The label of a card begins with these words; its help may follow. */
const exactly = (label) => new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** Fills in the question on the page, and presses Continue. */
export async function answer(page, question, given) {
  const text = (id) => question.options.find((option) => option.id === id)?.text;
  if (question.kind === 'checklist') {
    const items = question.options.map(({ id }) => [id, item(given, id)]);
    for (const [id, value] of items) if (value === 'yes') await choose(page, text(id));
    if (items.every(([, value]) => value === 'no')) await choose(page, ui('none'));
    if (items.some(([, value]) => value === 'not_sure')) await choose(page, ui('unsure-some'));
  } else if (given === undefined || given === 'not_sure') {
    await choose(page, ui('not-sure'));
  } else if (question.kind === 'number') {
    const field = page.locator('input.number');
    if (await field.count()) await field.fill(String(given));
    else await page.locator('.scale .card', { hasText: new RegExp(`^${given}$`) }).locator('input').check();
  } else {
    const plain = { yes: ui('yes'), no: ui('no') };
    await choose(page, plain[given] ?? text(given));
  }
  await press(page, 'continue');
}

/** Fills in the page that asks the items of a danger list one by one. */
async function clarify(page, all, answers) {
  const text = await page.locator('.page > .lead').innerText();
  const question = all.find((one) => one.text === text);
  for (const row of await page.locator('fieldset.clarify').all()) {
    const label = await row.locator('legend').innerText();
    const { id } = question.options.find((option) => option.text === label);
    const value = { yes: ui('yes'), no: ui('no'), not_sure: ui('still-unsure') }[item(answers[question.id], id)];
    await row.getByLabel(value, { exact: true }).check();
  }
  await press(page, 'continue');
}

/**
 * Answers page after page until `until` says stop, an emergency stops the questions, or the answers
 * are there to be checked.
 *
 * @param {import('playwright-core').Page} page after `begin`
 * @param {object[]} all from `questions()`
 * @param {object} answers question id to answer; what is not in it is "not sure"
 * @param {(question: object) => boolean} [until] stop before answering this question
 * @returns {Promise<{asked: string[], stopped: boolean}>} ids in the order of asking
 */
export async function playCase(page, all, answers, until = () => false) {
  const order = [];
  for (let turn = 0; turn < 80; turn += 1) {
    const text = await heading(page);
    if (text === ui('u5-title')) return { asked: order, stopped: true };
    if (text === ui('check-title')) return { asked: order, stopped: false };
    if (text === ui('clarify-title')) {
      await clarify(page, all, answers);
    } else {
      const question = await asked(page, all);
      if (until(question)) return { asked: order, stopped: false };
      order.push(question.id);
      await answer(page, question, answers[question.id]);
    }
  }
  throw new Error(`never done: ${order.join(', ')}`);
}
