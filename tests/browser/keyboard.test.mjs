// A whole check without a mouse or a finger: Tab, the arrows, Space and Enter, and what has the focus.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heard, ready, site } from './harness.mjs';
import { CASES, begin, questions, step, ui } from './play.mjs';

const byId = Object.fromEntries(CASES.map((one) => [one.id, one.answers]));

test('the whole check can be done with the keyboard alone', { timeout: 180_000 }, async (t) => {
  const { open } = await site(t);
  const page = await open();
  await ready(page);
  await begin(page);
  const answers = byId['own-swollen-calf-on-the-pill'];
  const key = (name) => page.keyboard.press(name);
  /** What has the focus: its words, its kind, and the question that it belongs to. */
  const at = () => page.evaluate(() => {
    const active = document.activeElement?.shadowRoot?.activeElement;
    const words = active?.closest('label')?.querySelector('.words') ?? active;
    return {
      text: words?.firstChild?.textContent?.trim() ?? '',
      type: active?.type ?? '',
      legend: active?.closest('fieldset.fields')?.querySelector('legend')?.innerText.trim() ?? '',
      ring: active ? getComputedStyle(active.closest('.card') ?? active).outlineStyle !== 'none' : false,
    };
  });
  /** Tab until this is true of what has the focus; every stop must be seen. */
  const tabTo = async (what, found) => {
    for (let presses = 0; presses < 80; presses++) {
      const now = await at();
      if (found(now)) return now;
      await key('Tab');
    }
    return assert.fail(`${what} is not reached`);
  };
  const option = (asked, id) => asked.options.find((one) => one.id === id)?.text ?? id;
  let pages = 0;
  while ((await step(page)) === 'question') {
    pages += 1;
    assert.ok(pages < 60, 'it ends');
    const done = [];
    for (;;) {
      const asked = (await questions(page)).find(({ id }) => !done.includes(id));
      if (!asked) break;
      done.push(asked.id);
      const answer = answers[asked.id];
      const mine = (label) => (now) => now.legend === asked.text && now.text === label;
      if (asked.kind === 'checklist') {
        const told = Array.isArray(answer) ? answer : Object.keys(answer ?? {}).filter((id) => answer[id] === 'yes');
        const labels = told.map((id) => option(asked, id));
        for (const label of labels.length ? labels : [ui('none')]) {
          const now = await tabTo(label, mine(label));
          assert.ok(now.ring, `${label}: the focus can be seen`);
          await key('Space');
        }
      } else if (asked.kind === 'number' && asked.range.max > 10) {
        await tabTo(asked.id, (now) => now.legend === asked.text && now.type === 'text');
        await page.keyboard.type(String(answer ?? 50));
      } else {
        const unsure = ui(asked.guided ? 'cannot' : 'not-sure');
        const plain = { yes: ui('yes'), no: ui('no') };
        const label = answer === undefined || answer === 'not_sure' ? unsure : asked.kind === 'number' ? String(answer) : plain[answer] ?? option(asked, answer);
        await tabTo(asked.id, (now) => now.legend === asked.text && now.type === 'radio');
        await key('Space');
        for (let presses = 0; presses < 15 && (await at()).text !== label; presses++) await key('ArrowDown');
        assert.equal((await at()).text, label);
      }
    }
    await tabTo(ui('continue'), (now) => now.text === ui('continue'));
    await key('Enter');
  }
  assert.equal(await step(page), 'check');
  await tabTo(ui('see-result'), (now) => now.text === ui('see-result'));
  await key('Enter');
  const told = (await heard(page, 'result')).at(-1).detail;
  assert.equal(told.urgency, 'U4');
});
