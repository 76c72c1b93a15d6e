// How long answers are kept, and whose they are.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ready, site } from './harness.mjs';
import { ui } from './play.mjs';

/** Answers the first page of a widget with "none of these". */
async function answer(page, id = '') {
  const widget = page.locator(id ? `#${id}` : 'leg-triage');
  await widget.locator('.primary').first().click();
  await widget.getByRole('button', { name: ui('none'), exact: true }).click();
}

const kept = (page) => page.evaluate(() => Object.keys(localStorage).length);
const offers = (page, id) => page.locator(`#${id}`).getByRole('button', { name: ui('carry-on') }).count();

test('answers on a page that is left open are forgotten after a day, and that is said', async (t) => {
  const { open, context } = await site(t);
  await context.clock.install();
  const page = await open();
  await ready(page);
  await answer(page);
  await context.clock.fastForward('23:00:00');
  assert.equal(await page.getByText(ui('expired')).count(), 0, 'not yet');
  assert.equal(await kept(page), 1);
  await context.clock.fastForward('02:00:00');
  await page.getByText(ui('expired')).waitFor();
  assert.equal(await kept(page), 0);
});

const SCRIPT = '<script type="module" src="leg-triage.js"></script>';
const clinic = (...elements) => `<!doctype html><html lang="en"><title>A clinic</title>${SCRIPT}<body>${elements.join('')}`;
const element = (id) => `<leg-triage id="${id}"></leg-triage>`;

test('each element has its own answers by its id, also when the first goes and a third comes', async (t) => {
  const pages = { '/two': clinic(element('left'), element('right')) };
  const { open } = await site(t, { pages, context: { viewport: { width: 390, height: 8000 } } }); // all in sight
  const page = await open('two');
  await ready(page);
  await answer(page, 'left');
  await answer(page, 'right');
  assert.equal(await kept(page), 2);
  await page.evaluate(() => {
    document.querySelector('#left').remove();
    document.body.append(Object.assign(document.createElement('leg-triage'), { id: 'third' }));
  });
  await ready(page, 'third');
  assert.equal(await offers(page, 'third'), 0, 'the third takes nothing over');
  await answer(page, 'third');
  pages['/two'] = clinic(element('third'), element('left'), element('right'), element('other'));
  await page.reload();
  await ready(page);
  const found = await Promise.all(['third', 'left', 'right', 'other'].map((id) => offers(page, id)));
  assert.deepEqual(found, [1, 1, 1, 0], 'each its own, in whatever order');
});

test('of several that nothing tells apart none keeps its answers', async (t) => {
  const pages = { '/two': clinic('<leg-triage></leg-triage>', '<leg-triage></leg-triage>') };
  const { open } = await site(t, { pages });
  const page = await open('two');
  await ready(page);
  const said = await page.locator('leg-triage .foot').allInnerTexts();
  assert.deepEqual(said, [ui('not-kept'), ui('not-kept')]);
});
