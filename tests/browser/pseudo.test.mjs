// Every screen in two languages that nobody speaks: English with accents and a third longer, and letters that
// run from right to left. What is left in English, or cut off, would be so in every translation.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cut, wide } from './layout.mjs';
import { press, ui } from './play.mjs';
import { pseudoSite } from './pseudo.mjs';
import { walk } from './walk.mjs';

/** Runs in the page: all words, what is broader than its place, and which way all of it runs. The titles of
 *  sources, which stay in their own language, are left out: `sources` is what stands before them. */
function look(sources) {
  const root = document.querySelector('leg-triage').shadowRoot;
  const titles = [...root.querySelectorAll('dt')].filter((one) => one.textContent === sources).map((one) => one.nextElementSibling);
  const shown = [...root.querySelectorAll('.app, .app *')].filter((one) => one.checkVisibility({ visibilityProperty: true }) && !titles.includes(one));
  const said = shown.flatMap((one) => [
    ...[...one.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ data }) => data),
    ...['aria-label', 'alt', 'title', 'placeholder'].map((name) => one.getAttribute(name) ?? ''),
  ].map((text) => [one, text.trim()]));
  const name = (one) => `${one.localName}.${one.getAttribute('class') ?? ''}`;
  // Words in a drawing do not wrap: they may run into each other, or out of it.
  const drawn = shown.filter((one) => one.localName === 'text').map((one) => [one, one.getBoundingClientRect(), one.closest('svg').getBoundingClientRect()]);
  const apart = (a, b) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
  const crowded = drawn.filter(([one, box, sheet]) => box.left < sheet.left - 1 || box.right > sheet.right + 1 ||
    drawn.some(([other, its]) => other !== one && !apart(box, its)));
  const back = root.querySelector('.back'); // its arrow is an edge that is turned
  const app = root.querySelector('.app');
  return {
    said: said.filter(([, text]) => text).map(([one, text]) => [name(one), text]),
    broad: shown.filter((one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1 && !one.closest('svg, .hidden'))
      .filter((one) => !['inline', 'contents'].includes(getComputedStyle(one).display))
      .map((one) => `${name(one)}: ${one.scrollWidth} px in ${one.clientWidth}`)
      .concat(crowded.map(([one]) => `in the drawing there is no place for ${one.textContent}`)),
    direction: getComputedStyle(app).direction,
    arrow: back?.checkVisibility() && getComputedStyle(back, '::before').transform,
  };
}

/** Letters that are English, or stand outside of the marks. */
function untranslated(text) {
  const english = text.match(/[A-Za-z]+/)?.[0];
  let rest = text;
  for (let before = ''; before !== rest;) [before, rest] = [rest, rest.replace(/⟦[^⟦⟧]*⟧/g, '')];
  return english ?? rest.match(/[\p{L}⟦⟧]+/u)?.[0];
}

for (const [language, direction] of [['en-XA', 'ltr'], ['ar-XB', 'rtl']]) {
  test(`in ${language} nothing is left in English, nothing is cut off, and all runs its way`, { timeout: 300_000 }, async (t) => {
    const wrong = [];
    const seen = [];
    let arrows = 0;
    const settings = { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' };
    for await (const { name, page } of walk(t, settings, (test, options) => pseudoSite(test, language, options))) {
      if (name === 'could not start') break; // the fixed safety page is written by the build, for the languages that there are
      seen.push(name);
      const paper = name.includes('paper');
      const { said, broad, direction: way, arrow } = await page.evaluate(look, page.written(ui('sources')));
      for (const [at, text] of said) if (untranslated(text)) wrong.push(`${name}: ${at}: ${text}`);
      wrong.push(...broad.map((one) => `${name}: ${one}`));
      if (way !== direction) wrong.push(`${name}: ${way}`);
      if (arrow) arrows += 1;
      if (arrow && /matrix\(-/.test(arrow) !== (direction === 'rtl')) wrong.push(`${name}: the arrow ${arrow}`);
      if (!paper) for (const one of [...(await wide(page)), ...(await cut(page))]) wrong.push(`${name}: ${one}`);
      if (name !== 'result, today') continue;
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await press(page, ui('copy'));
      const text = await page.waitForFunction(() => navigator.clipboard.readText()).then((found) => found.jsonValue());
      for (const line of text.split('\n')) if (untranslated(line)) wrong.push(`copied: ${line}`);
    }
    for (const one of ['danger list, nothing chosen', 'once more, one by one', 'where', 'where, filled in', 'result, today, opened', 'emergency', 'summary on paper']) assert.ok(seen.includes(one), one);
    assert.ok(arrows > 10, `${arrows} arrows`);
    assert.equal(wrong.join('\n'), '');
  });
}
