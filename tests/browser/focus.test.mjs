// The focused element is always visible, however small the window: WCAG 2.2, 2.4.7 and 2.4.11.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ready, settled, site } from './harness.mjs';
import { CASES, begin, finish, play, press, questions, ui, unfold } from './play.mjs';

const { answers } = CASES.find(({ id }) => id === 'own-swollen-calf-on-the-pill');

/** The focused element: what a tap there would hit, how it is marked, and whether it is visible. Runs in the
 *  page, after the frame in which the browser has scrolled to it. */
async function focus() {
  for (let frames = 0; frames < 2; frames++) await new Promise((done) => requestAnimationFrame(done));
  const root = document.querySelector('leg-triage').shadowRoot;
  const active = root.activeElement;
  if (!active) return undefined;
  const whole = active.closest('.card') ?? active;
  const box = whole.getBoundingClientRect();
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  const over = root.elementFromPoint(box.left + Math.min(box.width / 2, innerWidth / 2), (top + bottom) / 2);
  const { outlineStyle, outlineWidth, outlineColor, strokeWidth } = getComputedStyle(whole);
  return {
    what: `${whole.localName} "${(whole.getAttribute('aria-label') ?? whole.textContent).trim().slice(0, 40)}"`,
    last: active.matches('.primary'),
    seen: bottom - top >= Math.min(box.height, 44) - 1 && box.left >= -1 && box.right <= innerWidth + 1,
    // A place on the legs may be covered by its tick only; the lines of the drawing ignore the pointer.
    covered: !(over && (whole.contains(over) || over.closest('.legs') && whole.closest('.legs'))),
    ring: whole.closest('svg') ? parseFloat(strokeWidth) >= 3 : outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    ringColour: outlineColor,
    ground: getComputedStyle(document.body).backgroundColor,
  };
}

/** Tabs from the heading to the last button, or as far as it goes: every stop is visible. */
async function tabThrough(page, name) {
  const faults = [];
  let stops = 0;
  for (let now; stops < 120; stops++) {
    await page.keyboard.press('Tab');
    now = await page.evaluate(focus);
    if (!now) break;
    if (!now.seen) faults.push(`${name}: ${now.what} is not on the screen`);
    else if (now.covered) faults.push(`${name}: ${now.what} is covered`);
    if (!now.ring) faults.push(`${name}: ${now.what} has no ring`);
    if (now.ringColour === now.ground) faults.push(`${name}: the ring of ${now.what} cannot be seen`);
    if (now.last) break;
  }
  assert.ok(stops > 3, `${name}: ${stops} stops`);
  assert.deepEqual(faults, []);
}

const LOOKS = {
  // A window of 1280 x 1024 at 400 %.
  'at 400 %': { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
  'with forced colours': { forcedColors: 'active' },
};
for (const [look, context] of Object.entries(LOOKS)) {
  test(`what has the focus can be seen on its way through a page, ${look}`, { timeout: 120_000 }, async (t) => {
    const { open } = await site(t, { context: { ...context, reducedMotion: 'reduce' } });
    const page = await open();
    await ready(page);
    await settled(page);
    await begin(page);
    if (context.viewport) assert.deepEqual(await page.evaluate(() => [innerWidth, innerHeight, devicePixelRatio]), [320, 256, 4]);
    await tabThrough(page, 'danger list');
    await press(page, ui('continue'));
    await page.getByRole('alert').waitFor();
    await tabThrough(page, 'danger list, nothing chosen');
    for (const id of ['side', 'since']) {
      await play(page, answers, { until: id });
      assert.ok((await questions(page)).some((one) => one.id === id), id);
      if (id === 'side') await unfold(page, ui('list-instead')); // the legs, and the lists as well
      await page.locator('leg-triage .title').evaluate((title) => title.focus());
      await tabThrough(page, id);
    }
    await play(page, answers);
    await finish(page);
    await tabThrough(page, 'result');
  });
}
