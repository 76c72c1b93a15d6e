// The widget in Firefox and WebKit (Safari's engine). Not every test again, only what engines may do
// differently: policies, taps, keys, history, workers, drawing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ENGINES, site } from './engines.mjs';
import { panic, spoil } from './faults.mjs';
import { heard, inFull } from './harness.mjs';
import { enter, playWithKeys } from './keys.mjs';
import { CASES, QUESTIONS, begin as toFirstQuestion, condition, finish, heading, play, playOn, press, question, step, ui, unfold } from './play.mjs';
import { POLICY } from './serve.mjs';

const byId = Object.fromEntries(CASES.map((one) => [one.id, one]));
const option = (id, name) => QUESTIONS.find((one) => one.id === id).options.find((one) => one.id === name).text;
const swollen = byId['own-swollen-calf-on-the-pill'];
const hike = byId['own-tired-after-a-hike'];

const complaints = (page) => page.evaluate(() => window.complaints);
/** Requests to other sites; what the policy refuses is among the complaints. */
const strangers = (page) => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)
  .filter((name) => !name.startsWith(`${location.origin}/`) && !/^(data|blob):/.test(name)));
const tooWide = (page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
const shown = (page, words, id) => page.evaluate(({ words, id }) => {
  const host = document.querySelector(id ? `#${id}` : 'leg-triage');
  const all = [...host.shadowRoot.querySelectorAll('*'), ...host.querySelectorAll('*')];
  return all.some((one) => one.checkVisibility() && one.textContent.includes(words));
}, { words, id });

/** The signs and numbers of the standalone page can be read, with the reason why they are shown. */
async function assertSafetyPage(page, reason) {
  await page.waitForFunction((words) => document.querySelector('leg-triage').shadowRoot.querySelector('[role=alert]')?.textContent.includes(words), reason);
  for (const words of ['First: is it an emergency?', 'chest pain', 'United Kingdom', '999']) assert.ok(await shown(page, words), words);
  assert.equal(await shown(page, 'Starting…'), false);
}

async function start(t, engine, options) {
  const { page, ...rest } = await site(t, engine, options);
  await page.ready();
  return { page, ...rest };
}

/** From the start page to the first question, with the details of the words, which come after the
 *  program. (WebKit does not list every fetch: what has come is seen by what is shown.) */
async function begin(page) {
  await toFirstQuestion(page);
  await detailed(page);
}
const detailed = (page) => page.waitForFunction(() => document.querySelector('leg-triage').shadowRoot.querySelector('.why-we-ask') !== null);

for (const engine of ENGINES) {
  const { name } = engine;
  const skip = engine.place ? false : `${name} is not here: cargo xtask test says how it is installed`;
  // A driver that has stopped answering says nothing about the widget: it is started anew, once, and that is said.
  const check = (what, run) => test(`${name}: ${what}`, { skip, timeout: 240_000 }, async (t) => {
    try {
      await run(t);
    } catch (error) {
      if (error.name !== 'TimeoutError' || !engine.restart) throw error;
      t.diagnostic(`the driver of ${name} did not answer; tried once more`);
      engine.restart();
      await run(t);
    }
  });

  check('the program starts under the strict policy, without a complaint and without asking elsewhere', async (t) => {
    const { page } = await start(t, engine);
    assert.equal(await heading(page), ui('start-title'));
    assert.equal((await heard(page, 'ready')).length, 1);
    assert.deepEqual(await complaints(page), []);
    assert.deepEqual(await strangers(page), []);
    assert.equal(await page.evaluate(() => typeof trustedTypes), 'object', 'the policy is not passed over');
    assert.equal(await page.evaluate(() => fetch('https://example.org/').then(() => 'let out', () => 'refused')), 'refused');
  });

  for (const one of [hike, swollen, byId['own-cold-white-foot']]) {
    check(`case ${one.id}`, async (t) => {
      const { page } = await start(t, engine);
      await begin(page);
      await play(page, one.answers);
      if (one.expect.stop) {
        assert.equal(await step(page), 'emergency');
        assert.equal(await heading(page), ui('u5-title'));
        assert.ok(await shown(page, '999'));
        assert.equal((await heard(page, 'urgency')).at(-1).detail.urgency, 'U5');
      } else {
        await inFull(page);
        await playOn(page, one.answers);
        const result = await finish(page);
        assert.equal(result.urgency, one.expect.urgency);
        assert.equal(result.causes[0], one.expect.first);
        assert.equal(await heading(page), ui(`${result.urgency.toLowerCase()}-title`));
        assert.ok(await shown(page, condition(one.expect.first)));
      }
      assert.deepEqual(await complaints(page), []);
      assert.deepEqual(await strangers(page), []);
      assert.equal(await page.evaluate(() => location.search + location.hash), '', 'no answer stands in the address');
    });
  }

  check('the whole check can be done with the keyboard alone', async (t) => {
    const { page } = await start(t, engine);
    await enter(page, ui('start'));
    await detailed(page);
    await playWithKeys(page, swollen.answers);
    assert.equal((await finish(page)).urgency, 'U4');
  });

  check('a reload carries on where the person was, and Back is one page back', async (t) => {
    const { page } = await start(t, engine);
    await begin(page);
    await play(page, hike.answers, { until: 'side' });
    await page.reload();
    await page.ready();
    await press(page, ui('carry-on'));
    assert.equal((await question(page)).id, 'side');
    const address = await page.evaluate(() => location.href);
    const title = await heading(page);
    await page.back();
    await page.waitForFunction((before) => document.querySelector('leg-triage').shadowRoot.querySelector('.title').innerText !== before, title);
    const before = (await question(page)).id;
    await press(page, ui('continue'));
    assert.equal((await question(page)).id, 'side', `and forward again from ${before}, which has its answer`);
    assert.equal(await page.evaluate(() => location.href), address);
    assert.deepEqual(await complaints(page), []);
  });

  check('two elements work on the demonstration page', async (t) => {
    const { page, asked } = await start(t, engine, { path: 'demo' });
    assert.equal(asked.filter((path) => path.endsWith('.wasm')).length, 1, 'one download for both');
    for (const id of ['hillside', 'branch']) {
      const before = await page.evaluate((one) => document.querySelector(`#${one}`).shadowRoot.querySelector('.title').innerText, id);
      await page.touch({ kind: 'button', name: ui('start'), id });
      await page.waitForFunction(({ id, before }) => document.querySelector(`#${id}`).shadowRoot.querySelector('.title').innerText !== before, { id, before });
    }
    await page.touch({ kind: 'label.card', name: QUESTIONS[0].chips[0].text, id: 'hillside' });
    await page.touch({ kind: 'label.card', name: option('breathing_chest', 'cough_blood'), id: 'hillside' });
    await page.touch({ kind: 'button', name: ui('continue'), id: 'hillside' });
    assert.equal(await heading(page), ui('u5-title'));
    assert.deepEqual((await heard(page, 'urgency')).map(({ id }) => id), ['hillside'], 'the other one is not concerned');
    assert.deepEqual(await complaints(page), []);
    assert.deepEqual(await strangers(page), []);
  });

  check('it works on an ugly page: no doctype, a form around it, rules for everything', async (t) => {
    const ugly = '<html dir=rtl><link rel=stylesheet href=ugly.css><form action="/stolen"><input name=q value=x><leg-triage region=GB></leg-triage></form><script type=module src=leg-triage.js></script>';
    const css = 'html { font: 5px/4 fantasy; writing-mode: vertical-rl } * { all: unset !important; float: right !important } leg-triage { display: inline !important; text-transform: uppercase !important; color: lime !important }';
    const { page, asked } = await start(t, engine, { path: 'ugly', pages: { '/ugly': ugly, '/ugly.css': css } });
    await press(page, ui('start'));
    await play(page, byId['own-breathless-with-a-sore-calf'].answers);
    assert.equal(await step(page), 'emergency');
    const title = await page.evaluate(() => {
      const { color, textTransform, fontSize } = getComputedStyle(document.querySelector('leg-triage').shadowRoot.querySelector('.title'));
      return { color, textTransform, large: parseFloat(fontSize) > 20 };
    });
    assert.deepEqual(title, { color: 'rgb(255, 255, 255)', textTransform: 'none', large: true });
    assert.ok(!asked.some((path) => path.startsWith('/stolen')), 'the form around is not sent');
    assert.deepEqual(await complaints(page), []);
  });

  check('after one visit it works with the server gone', async (t) => {
    const { page, url, close } = await start(t, engine);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await close();
    await page.goto(url);
    await page.ready();
    assert.ok(await page.evaluate(() => navigator.serviceWorker.controller !== null));
    await begin(page);
    await play(page, byId['own-breathless-with-a-sore-calf'].answers);
    assert.equal(await heading(page), ui('u5-title'));
    assert.deepEqual(await complaints(page), []);
  });

  check('on 320 px nothing has to be scrolled sideways', async (t) => {
    const { page } = await start(t, engine, { width: 320, height: 640 });
    const fits = async (where) => assert.ok((await tooWide(page)) <= 0, `${where}: ${await tooWide(page)} px too wide`);
    assert.equal(await page.evaluate(() => innerWidth), 320);
    await fits('start');
    await begin(page);
    await fits('the danger signs');
    await play(page, swollen.answers, { until: 'side' });
    await fits('the legs');
    await unfold(page, ui('list-instead'));
    await fits('the lists below them');
    await play(page, swollen.answers, { until: 'severity' });
    await fits('a scale');
    await play(page, swollen.answers);
    await finish(page);
    await page.evaluate(() => document.querySelector('leg-triage').shadowRoot.querySelectorAll('details').forEach((one) => { one.open = true; }));
    await fits('the result, opened');
  });

  check('questions on one page stand apart, and what to do and not to do bear their marks', async (t) => {
    const { page } = await start(t, engine);
    await begin(page);
    await play(page, swollen.answers, { until: 'side' });
    await unfold(page, ui('list-instead'));
    const gaps = await page.evaluate(() => {
      const [first, second] = document.querySelector('leg-triage').shadowRoot.querySelectorAll('fieldset.fields');
      const legend = second.querySelector('legend').getBoundingClientRect();
      const bottom = (one) => one.lastElementChild.getBoundingClientRect().bottom;
      return { above: legend.top - bottom(first), below: second.children[1].getBoundingClientRect().top - legend.bottom };
    });
    assert.ok(gaps.above > 40 && gaps.below < gaps.above / 2, JSON.stringify(gaps));
    await play(page, swollen.answers);
    await finish(page);
    const marks = await page.evaluate(() => ['.do', '.dont'].map((part) =>
      getComputedStyle(document.querySelector('leg-triage').shadowRoot.querySelector(`${part} li`)).listStyleType.replace(/["' ]/g, '')));
    assert.deepEqual(marks, ['✓', '✕']);
  });

  check('a tap on the legs ticks the place in the list', async (t) => {
    const { page } = await start(t, engine);
    await begin(page);
    await play(page, swollen.answers, { until: 'side' });
    const [calf, right] = [option('places', 'place_calf'), option('side', 'right')];
    const state = () => page.evaluate(() => {
      const root = document.querySelector('leg-triage').shadowRoot;
      return {
        listed: [...root.querySelectorAll('fieldset .card:has(:checked) .words')].map((one) => one.firstChild.textContent),
        drawn: [...root.querySelectorAll('.legs [aria-checked=true]')].map((one) => one.getAttribute('aria-label')),
      };
    });
    const region = { kind: '.legs [role=checkbox]', name: `${calf}, ${right}` };
    assert.deepEqual(await state(), { listed: [], drawn: [] });
    await page.touch(region);
    assert.deepEqual(await state(), { listed: [right, calf], drawn: [`${calf}, ${right}`] });
    await page.touch(region);
    assert.deepEqual(await state(), { listed: [], drawn: [] });
    assert.deepEqual(await complaints(page), []);
  });

  for (const [what, options] of Object.entries({
    'the site refuses WebAssembly': { policy: POLICY.replace(" 'wasm-unsafe-eval'", '') },
    'the wasm file is missing': { missing: /\.wasm$/ },
  })) {
    check(`when ${what}, the page keeps the signs and the numbers and says why`, async (t) => {
      const { page } = await site(t, engine, options);
      await assertSafetyPage(page, 'The check could not start');
      assert.deepEqual((await heard(page, 'error')).map(({ detail }) => detail.reason), ['load']);
    });
  }

  check('a trap in a listener ends in the safety page', async (t) => {
    const { page } = await start(t, engine);
    await begin(page); // the details have come: nothing but the tap enters the spoiled program
    await spoil(page);
    await press(page, ui('continue'));
    await assertSafetyPage(page, 'stopped because of a fault');
    assert.deepEqual((await heard(page, 'error')).map(({ detail }) => detail.reason), ['fault']);
  });

  check('a panic ends in the safety page in every element', async (t) => {
    const { page } = await start(t, engine, { path: 'demo' });
    assert.match(await panic(page), /RuntimeError/);
    for (const id of ['hillside', 'branch']) {
      await page.waitForFunction((one) => document.querySelector(`#${one}`).shadowRoot.querySelector('[role=alert]') !== null, id);
      assert.ok(await shown(page, 'chest pain', id));
    }
  });

  check('the summary can be copied and printed', async (t) => {
    const { page } = await start(t, engine);
    await begin(page);
    await play(page, swollen.answers);
    await finish(page);
    await press(page, ui('copy'));
    await page.waitForFunction((words) => document.querySelector('leg-triage').shadowRoot.querySelector('[role=status]')?.textContent === words, ui('copied'));
    // What was really copied is what pasting gives.
    await page.evaluate(() => {
      document.body.append(document.createElement('textarea'));
      document.querySelector('textarea').focus();
    });
    await page.keyboard.paste();
    await page.waitForFunction(() => document.querySelector('textarea').value !== '');
    const text = await page.evaluate(() => document.querySelector('textarea').value);
    for (const words of [ui('u4-title'), condition('dvt')]) assert.ok(text.includes(words), words);
    await page.evaluate(() => document.querySelector('textarea').remove());
    if (page.paper) assert.equal(await page.paper(), 1, 'one page of paper');
    // The print dialog would stay open until somebody closes it, and WebKit's driver cannot print
    // without one, so its print output is not tested.
    await page.evaluate(() => { window.print = () => { window.printed = true; }; });
    await press(page, ui('print'));
    assert.equal(await page.evaluate(() => window.printed), true);
    assert.deepEqual(await complaints(page), []);
  });
}
