// Accessibility: one walk through every screen, each checked under every setting that people use.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, complaints } from './harness.mjs';
import { heading } from './play.mjs';
import { as } from './looks.mjs';
import { cut, flat, moving, overlapping, small, sticking, wide } from './layout.mjs';
import { focused, spoken } from './spoken.mjs';
import { walk } from './walk.mjs';

/** Settings under which nothing may be too wide, cut off, or on top of anything else. */
const layout = async (page) => [...(await wide(page)), ...(await cut(page)), ...(await overlapping(page))];

/** The text is really twice as large; otherwise that setting would prove nothing. */
const doubled = (page) => page.evaluate(() => {
  const size = getComputedStyle(document.querySelector('leg-triage').shadowRoot.querySelector('.app') ?? document.body).fontSize;
  return size === '36px' ? [] : [`the text is ${size}`];
});

/** The name of each test, and how it checks a screen: whatever it returns is wrong. */
const CHECKS = {
  'no screen has an accessibility fault that a program can find, light': (page) => as('light', page, axe),
  'no screen has an accessibility fault that a program can find, dark': (page) => as('dark', page, axe),
  'no screen has an accessibility fault that a program can find, right to left': (page) => as('right to left', page, axe),
  'a screen reader is told what is there: headings in order, groups and pictures by name': spoken,
  'with forced colours edges, choices, urgency and signs can be seen': (page) => as('forced colours', page, flat),
  'nothing moves for those who asked for no motion': moving,
  'everything to press is as big as a finger': (page) => as('320 px', page, small),
  'on 320 px nothing has to be scrolled sideways and nothing is cut': (page) => as('320 px', page, layout),
  'nor from right to left': (page) => as('320 px', page, () => as('right to left', page, layout)),
  'nor at 400 %, where nothing that sticks covers much': (page) => as('400 %', page, async () => [...(await layout(page)), ...(await sticking(page))]),
  'nor on 360 px where the page around doubles its text': (page) => as('html at 200 %', page, layout),
  'nor on 360 px where the person doubles the text': (page) => as('text at 200 %', page, async () => [...(await layout(page)), ...(await doubled(page))]),
  'nor with wider spacing of lines, words and letters': (page) => as('text spacing', page, layout),
};

const found = Object.fromEntries(Object.keys(CHECKS).map((name) => [name, []]));
const seen = [];
const PAPER = 'summary on paper';
const LAST = 'could not start';
let restless = 0;

test('the walk reaches every screen, and the page complains of nothing', { timeout: 600_000 }, async (t) => {
  for await (const { name, page, by } of walk(t, { colorScheme: 'light', reducedMotion: 'reduce' })) {
    assert.ok(!seen.includes(name), name);
    if (by === 'step') await arrived(page, name);
    // Print gets no other settings; what is on paper is tested in summary.test.mjs.
    for (const [check, look] of name === PAPER ? [] : Object.entries(CHECKS)) {
      const wrong = await look(page);
      found[check].push(...wrong.map((one) => `${name}: ${one}`));
    }
    restless += (await as('motion', page, moving)).length;
    await page.setViewportSize({ width: 390, height: 844 });
    seen.push(name);
    if (name !== LAST) assert.deepEqual(complaints(page), [], name);
  }
  assert.equal(seen.at(-1), LAST);
  assert.ok(restless > 0, 'without the wish something does move');
});

for (const [name, wrong] of Object.entries(found)) {
  test(name, (t) => {
    if (seen.at(-1) !== LAST) return t.skip('the walk has failed');
    assert.equal(wrong.join('\n'), '');
  });
}

/** After a step the focus is on what is new: the heading, or the error summary. */
async function arrived(page, name) {
  const { role, name: said } = await focused(page);
  if (name.includes('nothing')) return assert.equal(role, 'alert', name);
  assert.equal(role, 'heading', name);
  assert.equal(said, await heading(page), name);
}
