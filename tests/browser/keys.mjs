// Walks through the check with the keyboard alone: Tab, the arrows, Space and Enter.

import assert from 'node:assert/strict';
import { questions, step, ui } from './play.mjs';

/** The focused element: its text, its kind, its question, and whether it is visible. */
const focused = (page) => page.evaluate(() => {
  const active = document.activeElement?.shadowRoot?.activeElement;
  const words = active?.closest('label')?.querySelector('.words') ?? active;
  return {
    text: words?.firstChild?.textContent?.trim() ?? '',
    type: active?.type ?? '',
    legend: active?.closest('fieldset.fields')?.querySelector('legend')?.innerText.trim() ?? '',
    inChip: active?.closest('.opened') !== null,
    ring: active ? getComputedStyle(active.closest('.card') ?? active).outlineStyle !== 'none' : false,
  };
});

/** Presses Tab until this is true of the focused element. */
async function tabTo(page, what, found) {
  for (let presses = 0; presses < 160; presses++) {
    const now = await focused(page);
    if (found(now)) return now;
    await page.keyboard.press('Tab');
  }
  return assert.fail(`${what} is not reached`);
}

/** Tabs to the button of that name, and presses Enter. */
export async function enter(page, name) {
  const now = await tabTo(page, name, ({ text }) => text === name);
  assert.ok(now.ring, `${name}: the focus can be seen`);
  await page.keyboard.press('Enter');
}

/** Tabs to the box of that name, and ticks it. */
async function tick(page, label, found) {
  const now = await tabTo(page, label, found);
  assert.ok(now.ring, `${label}: the focus can be seen`);
  await page.keyboard.press(' ');
}

/** Answers one question and leaves the focus in it. Untold is "not sure", or "none" in a list; on a board the way on
 *  says that. */
async function answer(page, asked, given, board) {
  const key = (name) => page.keyboard.press(name);
  const option = (id) => asked.options.find((one) => one.id === id)?.text ?? id;
  const mine = (label) => (now) => now.legend === asked.text && now.text === label;
  if (asked.kind === 'checklist') {
    const told = Array.isArray(given) ? given : Object.keys(given ?? {}).filter((id) => given[id] === 'yes');
    const opened = [];
    for (const [at, { id, text }] of asked.options.entries()) {
      if (!told.includes(id)) continue;
      const chip = asked.chips.find(({ first, count }) => first <= at && at < first + count);
      if (chip && !opened.includes(chip)) await tick(page, chip.text, mine(chip.text));
      if (chip) opened.push(chip);
      await tick(page, text, (now) => mine(text)(now) && now.inChip === (chip !== undefined));
    }
    if (!board && !told.length) await tick(page, ui('none'), mine(ui('none')));
  } else if (asked.kind === 'number' && asked.range.max > 10) {
    await tabTo(page, asked.id, (now) => now.legend === asked.text && now.type === 'text');
    await page.keyboard.type(String(given ?? 50));
  } else {
    const unsure = ui(asked.guided ? 'cannot' : 'not-sure');
    const plain = { yes: ui('yes'), no: ui('no') };
    const label = given === undefined || given === 'not_sure' ? unsure : asked.kind === 'number' ? String(given) : plain[given] ?? option(given);
    await tabTo(page, asked.id, (now) => now.legend === asked.text && now.type === 'radio');
    await key(' ');
    for (let presses = 0; presses < 15 && (await focused(page)).text !== label; presses++) await key('ArrowDown');
    assert.equal((await focused(page)).text, label);
  }
}

/** From the first question to the result, or the emergency page. */
export async function playWithKeys(page, answers) {
  for (let pages = 0; (await step(page)) === 'question'; pages++) {
    assert.ok(pages < 60, 'it ends');
    const { board, folded } = await page.evaluate(() => {
      const root = document.querySelector('leg-triage').shadowRoot;
      return { board: root.querySelector('.board') !== null, folded: root.querySelector('.instead:not([open])') !== null };
    });
    if (folded) await enter(page, ui('list-instead'));
    const done = [];
    for (;;) {
      const asked = (await questions(page)).find(({ id }) => !done.includes(id));
      if (!asked) break;
      done.push(asked.id);
      await answer(page, asked, answers[asked.id], board);
    }
    const none = await page.evaluate(() => document.querySelector('leg-triage').shadowRoot.querySelector('.dock > .secondary') !== null);
    await enter(page, ui(none ? 'none' : 'continue'));
  }
}
