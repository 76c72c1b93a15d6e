// From a tap on Continue to the next question painted, and from a tap on an answer to the answer shown as
// chosen, with the processor slowed four times: a measurement, not a test, as machines differ. `cargo xtask
// paint` runs it; LEG_TRIAGE_ROUNDS says how often.
//
// Two clocks, both from the time stamp of the tap itself:
// - "painted": the browser's own Event Timing, from the tap to the frame on the screen. The honest one: it
//   holds waiting, script, layout and drawing. But it counts in steps of 8 ms, and shows nothing below 16.
// - "drawn": to the first message after a frame with the new heading. Finer, but it ends when the page's
//   own thread has done its part; what the compositor still does is not in it.
// Both grow with whatever else the machine does. So the parts are counted in time of the processor: their sum,
// "all", is what a machine with nothing else to do would need at least.

import { test } from 'node:test';
import { ready, settled, site } from './harness.mjs';
import { CASES, begin, finish, play } from './play.mjs';
import { split } from './trace.mjs';

const ROUNDS = Number(process.env.LEG_TRIAGE_ROUNDS ?? 3);
const SLOWER = 4;
const { answers } = CASES.find(({ id }) => id === 'own-swollen-calf-on-the-pill');

/** Runs in the page: notes every tap, and the first frame on which what it asked for is there. */
function noteTaps() {
  window.taps = [];
  const title = () => document.querySelector('leg-triage')?.shadowRoot.querySelector('.title');
  addEventListener('click', (event) => {
    const [target] = event.composedPath();
    if (!event.isTrusted || target.localName === 'input') return; // the second click, which a label makes
    const before = title()?.textContent;
    const card = target.closest('.card')?.querySelector('input');
    const was = card?.checked;
    const kind = target.closest('.primary, .dock > .secondary') ? 'page' : card ? 'answer' : 'other';
    const tap = { kind, at: event.timeStamp, n: window.taps.push(null) - 1 };
    window.taps[tap.n] = tap;
    performance.mark(`tap ${tap.n}`, { startTime: event.timeStamp });
    const frame = () => requestAnimationFrame(() => {
      const to = title()?.textContent;
      // A radio button that was chosen already stays so.
      const waits = kind === 'page' ? to === before : card?.isConnected && card.type === 'checkbox' && card.checked === was;
      if (waits) { frame(); return; }
      tap.to = to;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { tap.drawn = performance.now() - tap.at; performance.mark(`drawn ${tap.n}`); };
      port2.postMessage('');
    });
    frame();
  }, true);
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries()) {
      const tap = name === 'click' && window.taps.findLast(({ at }) => Math.abs(at - startTime) < 1);
      if (tap) tap.painted = Math.max(tap.painted ?? 0, duration);
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
}

const sorted = (numbers) => numbers.toSorted((a, b) => a - b);
const at = (numbers, part) => sorted(numbers)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))] ?? NaN;
const said = (numbers) => `median ${at(numbers, 0.5).toFixed(0)}, 95 % ${at(numbers, 0.95).toFixed(0)}, most ${Math.max(...numbers).toFixed(0)} ms`;

test(`from a tap to paint, ${SLOWER} times slower`, { timeout: 900_000 }, async (t) => {
  const all = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { open, context } = await site(t);
    await context.addInitScript(noteTaps);
    const page = await open();
    await ready(page);
    await settled(page);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await context.browser().startTracing(page, { categories: ['devtools.timeline', 'blink.user_timing', 'v8.execute', 'disabled-by-default-v8.gc'] });
    await begin(page);
    await play(page, answers);
    await finish(page);
    await page.waitForFunction(() => window.taps.every(({ drawn }) => drawn));
    const taps = await page.evaluate(() => new Promise((done) => setTimeout(() => done(window.taps), 200))); // the observer reports late
    const trace = JSON.parse(await context.browser().stopTracing());
    for (const tap of taps) all.push({ ...tap, painted: tap.painted ?? 16, parts: split(trace, tap.n) });
    await context.close();
  }
  for (const [kind, name] of [['page', 'a tap on Continue, to the next question painted'], ['answer', 'a tap on an answer, to the answer shown as chosen']]) {
    const taps = all.filter((tap) => tap.kind === kind);
    console.log(`${name}: ${taps.length} taps in ${ROUNDS} rounds`);
    console.log(`  painted  ${said(taps.map(({ painted }) => painted))}`);
    console.log(`  drawn    ${said(taps.map(({ drawn }) => drawn))}`);
    console.log('  of it on the processor:');
    for (const part of Object.keys(taps[0].parts)) console.log(`    ${part.padEnd(7)} ${said(taps.map(({ parts }) => parts[part]))}`);
  }
  console.log('the slowest pages, each at its median:');
  const rows = [...grouped(all.filter(({ kind }) => kind === 'page'))].map(([to, taps]) => ({ to, drawn: at(taps.map(({ drawn }) => drawn), 0.5), taps }));
  for (const { to, drawn, taps } of rows.toSorted((a, b) => b.drawn - a.drawn)) {
    const parts = Object.keys(taps[0].parts).map((part) => `${part} ${at(taps.map(({ parts: of }) => of[part]), 0.5).toFixed(0)}`).join(', ');
    console.log(`  ${drawn.toFixed(0).padStart(4)} ms  ${String(to).slice(0, 46).padEnd(46)}  ${parts}`);
  }
});

/** Taps by the heading that they led to. */
function grouped(taps) {
  const by = new Map();
  for (const tap of taps) by.set(tap.to, [...(by.get(tap.to) ?? []), tap]);
  return by;
}
