// Somebody may leave the page open for a week and do the check again and again: it must not grow.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { complaints, ready, settled, site } from './harness.mjs';
import { ui } from './play.mjs';

const CHECKS = 50;
/** What may come and go between two looks: a cache of the browser, not something kept for each check. */
const LEEWAY = 256 * 1024;

/** One check, from the first screen to the result and back. Runs in the page, whose own clicks are enough here:
 *  "none of these" to every list, "not sure" to the rest. */
async function check({ again, goOn, more }) {
  const root = document.querySelector('leg-triage').shadowRoot;
  const named = (name) => [...root.querySelectorAll('button')].find((one) => one.textContent === name);
  const step = () => window.heard.findLast(({ name }) => name === 'step')?.detail.step;
  const turned = async (press) => {
    const before = root.querySelector('.page'); // each page is a new element
    press();
    for (const end = Date.now() + 5000; root.querySelector('.page') === before;) {
      if (Date.now() > end) throw new Error(`it stays at: ${before.textContent.slice(0, 80)}`);
      await new Promise((done) => setTimeout(done));
    }
  };
  await turned(() => root.querySelector('.primary').click());
  for (let pages = 0, curious = false; ; pages++) {
    if (pages > 60) throw new Error('the questions do not end');
    if (step() === 'result') {
      if (curious || !named(more)) break;
      curious = true;
      await turned(() => named(more).click());
      continue;
    }
    // An answer may bring another question.
    for (let set; (set = [...root.querySelectorAll('.sheet:not(.board) fieldset')].find((one) => !one.querySelector(':checked')));) {
      const cards = [...set.querySelectorAll('label.card')];
      cards.at(cards.length > 1 && cards.at(-1).querySelector('[type=checkbox]') ? -2 : -1).click();
      await new Promise((done) => setTimeout(done));
    }
    const next = root.querySelector('.dock > .secondary') ?? [...root.querySelectorAll('.primary')].at(-1) ?? named(goOn);
    await turned(() => next.click());
    await new Promise((done) => setTimeout(done));
  }
  await turned(() => named(again).click());
}

/** Keeps every memory that a WebAssembly program brings. Runs in the page, before the program. */
function keepMemory() {
  const { instantiateStreaming, instantiate } = WebAssembly;
  const noted = (made) => async (...given) => {
    const all = await made(...given);
    const { exports } = all.instance ?? all;
    window.wasm = Object.values(exports).find((one) => one instanceof WebAssembly.Memory);
    return all;
  };
  WebAssembly.instantiateStreaming = noted(instantiateStreaming);
  WebAssembly.instantiate = noted(instantiate);
}

test(`after ${CHECKS} checks in a row the page holds no more than after 10`, { timeout: 400_000 }, async (t) => {
  const { open, context } = await site(t);
  await context.addInitScript(keepMemory);
  const page = await open();
  await ready(page);
  await settled(page);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  const look = async () => {
    await page.evaluate(() => { window.heard.length = 0; });
    page.log.requests.length = 0;
    for (let twice = 0; twice < 2; twice++) await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const of = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    const wasm = await page.evaluate(() => window.wasm.buffer.byteLength);
    return { heap: of.JSHeapUsedSize, wasm, nodes: of.Nodes, listeners: of.JSEventListeners };
  };
  const seen = {};
  for (let done = 1; done <= CHECKS; done++) {
    await page.evaluate(check, { again: ui('again'), goOn: ui('go-on'), more: ui('more') });
    if (done % 10 === 0) seen[done] = await look();
  }
  for (const [check, { heap, wasm, nodes, listeners }] of Object.entries(seen)) {
    console.log(`  after ${check} checks: heap ${(heap / 1024).toFixed(0)} KiB, wasm ${wasm / 1024} KiB, ${nodes} nodes, ${listeners} listeners`);
  }
  const [early, late] = [seen[10], seen[CHECKS]];
  assert.equal(late.wasm, early.wasm);
  assert.ok(late.heap - early.heap < LEEWAY, `${late.heap - early.heap} bytes more`);
  // Chromium keeps the page of a named radio button that leaves a shadow root: `use_unnamed_radios`.
  assert.ok(late.nodes <= early.nodes + 20, `${late.nodes} nodes, ${early.nodes} before`);
  assert.ok(late.listeners <= early.listeners + 5, `${late.listeners} listeners, ${early.listeners} before`);
  assert.deepEqual(complaints(page), []);
});
