// Whole checks through the real page: the cases of tests/cases/journeys.json, and what people do besides
// answering: going back, changing an answer, losing the network, reloading.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, complaints, heard, inFull, ready, settled, site, strangers } from './harness.mjs';
import { CASES, QUESTIONS, begin, condition, fill, finish, goOn, heading, play, playOn, press, question, questions, step, ui, unfold } from './play.mjs';

const byId = Object.fromEntries(CASES.map((one) => [one.id, one]));

async function start(t, options) {
  const { open, url, ...rest } = await site(t, options);
  const page = await open();
  await ready(page);
  await settled(page);
  await inFull(page);
  const loaded = page.log.requests.length;
  await begin(page);
  return { page, url, open, loaded, ...rest };
}

for (const one of CASES) {
  test(`case ${one.id}: ${one.about}`, async (t) => {
    const { page, url, loaded } = await start(t);
    const { expect } = one;
    const allowed = [expect.urgency].flat();
    if (expect.stop) {
      await play(page, one.answers);
      assert.equal(await step(page), 'emergency');
      assert.equal(await heading(page), ui('u5-title'));
      assert.ok(await page.getByRole('link', { name: /999/ }).first().isVisible(), 'the number can be called');
      assert.equal((await heard(page, 'urgency')).at(-1).detail.urgency, 'U5');
    } else {
      // As soon as that is known, and again after the questions that tell the causes apart.
      let result;
      for (const toResult of [play, playOn]) {
        await toResult(page, one.answers);
        result = await finish(page);
        assert.ok(allowed.includes(result.urgency), `${result.urgency}, not ${allowed}`);
        assert.equal(await heading(page), ui(`${result.urgency.toLowerCase()}-title`), 'it says so in words');
      }
      if (expect.first) {
        assert.equal(result.causes[0], expect.first);
        assert.equal(await page.locator('details.cause h3').first().innerText(), condition(expect.first));
      }
      if (expect.rule) assert.ok(result.rules.includes(expect.rule), `${expect.rule} not in ${result.rules}`);
    }
    const late = page.log.requests.slice(loaded).filter((address) => !address.startsWith('blob:'));
    assert.deepEqual(late.filter((address) => !/sw\.js$|precache|\/icons\/|manifest/.test(address)), [], 'nothing is asked for after loading');
    assert.deepEqual(strangers(page, url), []);
    assert.equal(new URL(page.url()).search + new URL(page.url()).hash, '', 'no answer stands in the address');
    assert.deepEqual(complaints(page), []);
  });
}

test('Back leads to the question before, with its answer kept, and to the start', async (t) => {
  const { page } = await start(t);
  const answers = byId['own-tired-after-a-hike'].answers;
  await play(page, answers, { until: 'health' });
  await press(page, ui('back'));
  assert.equal((await question(page)).id, 'age');
  assert.equal(await page.getByRole('textbox').inputValue(), String(answers.age));
  assert.ok(await page.getByRole('radio', { name: 'Male', exact: true }).isChecked(), 'all of the page');
  await press(page, ui('back'));
  assert.equal((await question(page)).id, 'breathing_chest');
  await press(page, ui('back'));
  assert.equal(await heading(page), ui('start-title'));
});

test('an answer can be changed on the result, and only what that makes necessary is asked', async (t) => {
  const { page } = await start(t);
  await play(page, byId['own-tired-after-a-hike'].answers);
  assert.equal((await finish(page)).urgency, 'U1');
  await unfold(page, ui('check-title'));
  await page.getByRole('button', { name: /^Change.*Legs and feet/ }).click();
  assert.deepEqual((await questions(page)).map(({ id }) => id), ['leg_now'], 'that question alone');
  const changed = { leg_now: ['foot_cold', 'foot_colour'], foot_change_since: 'two_weeks' };
  await fill(page, await question(page), changed.leg_now);
  await goOn(page, changed);
  assert.deepEqual((await questions(page)).map(({ id }) => id), ['foot_change_since'], 'the follow-up comes, and nothing else again');
  await fill(page, await question(page), changed.foot_change_since);
  await goOn(page, changed);
  assert.equal(await step(page), 'emergency');
  await press(page, ui('go-on'));
  assert.equal((await finish(page)).urgency, 'U5', 'the urgency stays');
});

test('Back on the result leads to the last questions, and on a changed answer back to the result', async (t) => {
  const { page } = await start(t);
  const asked = await play(page, byId['own-tired-after-a-hike'].answers);
  await press(page, ui('back'));
  assert.ok((await questions(page)).some(({ id }) => id === asked.at(-1)));
  await play(page, byId['own-tired-after-a-hike'].answers);
  await unfold(page, ui('check-title'));
  await page.getByRole('button', { name: /^Change.*Legs and feet/ }).click();
  await press(page, ui('back'));
  assert.equal((await finish(page)).urgency, 'U1');
});

test('the questions about causes can be left for the result, which keeps what they told, and gone on with', async (t) => {
  const { page } = await start(t);
  const { answers } = byId['own-heavy-with-veins'];
  await play(page, answers);
  await press(page, ui('more'));
  const first = (await questions(page)).map(({ id }) => id);
  for (const one of await questions(page)) await fill(page, one, answers[one.id]);
  await goOn(page, answers);
  assert.equal(await step(page), 'question', 'and more of them');
  const second = (await questions(page)).map(({ id }) => id);
  await press(page, ui('to-result'));
  assert.equal((await finish(page)).urgency, 'U2');
  await press(page, ui('more'));
  assert.deepEqual((await questions(page)).map(({ id }) => id), second, 'on from there');
  await press(page, ui('back'));
  assert.deepEqual((await questions(page)).map(({ id }) => id), first);
});

test('nothing chosen: the error is said, takes the focus, and nothing is lost', async (t) => {
  const { page } = await start(t);
  await press(page, ui('continue'));
  const alert = page.getByRole('alert');
  assert.match(await alert.innerText(), new RegExp(ui('error-title')));
  assert.ok(await alert.evaluate((element) => element.getRootNode().activeElement === element || element.contains(element.getRootNode().activeElement)));
  assert.deepEqual(await axe(page), []);
  await play(page, byId['own-tired-after-a-hike'].answers, { until: 'age' }).catch((error) => assert.fail(error));
  for (const wrong of ['', '200', '-1', 'old', '4.5']) {
    await page.getByRole('textbox').fill(wrong);
    await press(page, ui('continue'));
    await page.getByRole('alert').waitFor();
    assert.equal(await page.getByRole('textbox').inputValue(), wrong);
    assert.equal((await question(page)).id, 'age');
  }
});

test('"not sure" about a whole page is asked about one by one, and can be taken back', async (t) => {
  const { page } = await start(t);
  await press(page, ui('board-unsure'));
  assert.equal(await heading(page), ui('clarify-title'));
  const rows = QUESTIONS.filter((one) => one.page === QUESTIONS[0].page).flatMap(({ options }) => options.map(({ text }) => text));
  assert.deepEqual(await page.locator('fieldset.clarify legend').allInnerTexts(), rows, 'each sign of the page');
  await press(page, ui('back'));
  await press(page, ui('none'));
  assert.equal((await question(page)).id, 'age');
});

test('a chip that is opened and left without a tick is not sure, and closed again it is a no', async (t) => {
  const { page } = await start(t);
  const [{ chips: [chip], options }] = QUESTIONS;
  const tap = () => page.getByText(chip.text, { exact: true }).click();
  await tap();
  await press(page, ui('continue'));
  const items = options.slice(chip.first, chip.first + chip.count).map(({ text }) => text);
  assert.deepEqual(await page.locator('fieldset.clarify legend').allInnerTexts(), items);
  await press(page, ui('back'));
  await tap();
  await press(page, ui('continue'));
  assert.equal((await question(page)).id, 'age');
});

test('the focus goes to the new heading, and not on loading', async (t) => {
  const { open } = await site(t);
  const page = await open();
  await ready(page);
  assert.equal(await page.evaluate(() => document.activeElement === document.body), true);
  await begin(page);
  const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent);
  assert.equal(await focused(), await heading(page));
});

test('the whole check runs with the network gone after one visit', async (t) => {
  const { open, context, ...server } = await site(t);
  const first = await open();
  await ready(first);
  await first.evaluate(() => navigator.serviceWorker.ready);
  await first.close();
  await server.close();
  await context.setOffline(true);
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.heard = [];
    for (const name of ['ready', 'step', 'urgency', 'result', 'error']) {
      document.addEventListener(`leg-triage-${name}`, (event) => window.heard.push({ name, id: event.target.id, detail: event.detail }));
    }
  });
  await page.goto(server.url);
  await ready(page);
  await begin(page);
  await play(page, byId['own-swollen-calf-on-the-pill'].answers);
  assert.equal((await finish(page)).urgency, 'U4');
});

test('a reload in the middle carries on where the person was', async (t) => {
  const { page } = await start(t);
  await play(page, byId['own-tired-after-a-hike'].answers, { until: 'side' });
  await page.reload();
  await ready(page);
  await press(page, ui('carry-on'));
  assert.equal((await question(page)).id, 'side');
  await page.reload();
  await ready(page);
  await press(page, ui('forget'));
  await page.reload();
  await ready(page);
  assert.equal(await page.getByRole('button', { name: ui('carry-on') }).count(), 0);
});

test('answers of yesterday are forgotten, those of an hour ago are there in a new tab', async (t) => {
  const { page, open } = await start(t);
  await play(page, byId['own-tired-after-a-hike'].answers, { until: 'side' });
  const aged = (minutes) => page.evaluate((by) => {
    for (const key of Object.keys(localStorage)) {
      const kept = localStorage.getItem(key);
      localStorage.setItem(key, kept.replace(/^\d+/, (time) => time - by));
    }
    return Object.keys(localStorage).length;
  }, minutes);
  assert.equal(await aged(60), 1);
  const tab = await open();
  await ready(tab);
  await press(tab, ui('carry-on'));
  assert.equal((await question(tab)).id, 'side');
  await tab.close();
  await aged(23 * 60 + 1); // a day from the last answer, not from the last look
  const next = await open();
  await ready(next);
  assert.equal(await next.getByRole('button', { name: ui('carry-on') }).count(), 0);
  assert.equal(await next.evaluate(() => Object.keys(localStorage).length), 0, 'and they are gone');
});

test("the browser's Back goes one page back, and out of the page from the first", async (t) => {
  const { page, open, url } = await start(t);
  const answers = byId['own-tired-after-a-hike'].answers;
  await play(page, answers, { until: 'health' });
  const address = page.url();
  await page.goBack();
  assert.equal((await question(page)).id, 'age');
  assert.equal(await page.getByRole('textbox').inputValue(), String(answers.age));
  await press(page, ui('continue'));
  assert.equal((await question(page)).id, 'health', 'and forward again by answering');
  for (let pages = 0; pages < 3; pages++) await page.goBack();
  await page.getByRole('button', { name: ui('carry-on') }).waitFor();
  assert.equal(page.url(), address, 'nothing stands in the address');
  await press(page, ui('carry-on'));
  assert.equal((await question(page)).id, 'health');
  await press(page, ui('back'));
  await page.goBack();
  assert.equal((await question(page)).id, 'breathing_chest', 'also after the button Back');
  await page.reload();
  await ready(page);
  await settled(page); // the browser also scrolls to where the page was
  await press(page, ui('carry-on'));
  const there = (await question(page)).id;
  await page.goBack();
  assert.notEqual((await question(page)).id, there, 'also after a reload');
  assert.equal(page.url(), address);

  // On a clinic's page Back is the clinic's.
  const clinic = await open('demo.html');
  await clinic.goto(`${url}demo.html?again`);
  await ready(clinic, 'hillside');
  await clinic.locator('#hillside').getByRole('button', { name: ui('start') }).click();
  await clinic.goBack();
  assert.equal(clinic.url(), `${url}demo.html`);
});

test('a damaged memory is said and changes nothing', async (t) => {
  const { page } = await start(t);
  await play(page, byId['own-tired-after-a-hike'].answers, { until: 'side' });
  const damaged = await page.evaluate(() => {
    for (let i = 0; i < localStorage.length; i++) {
      const key = localStorage.key(i);
      if (localStorage.getItem(key)) localStorage.setItem(key, `${localStorage.getItem(key).slice(0, 5)};x=9,9`);
    }
    return localStorage.length;
  });
  assert.ok(damaged > 0, 'something was kept');
  await page.reload();
  await ready(page);
  assert.ok(await page.getByText(ui('damaged')).isVisible());
  assert.deepEqual(complaints(page), []);
});

test('the element works on the demo page, for someone else, in another region', async (t) => {
  const { open } = await site(t);
  const page = await open('demo.html');
  const widget = page.locator('leg-triage').first();
  await widget.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => window.heard.some((event) => event.name === 'ready'));
  await widget.getByRole('button', { name: ui('start') }).click();
  const [danger] = QUESTIONS;
  assert.equal(await widget.locator('.title').innerText(), danger.page_title);
  await widget.getByText(danger.chips[0].text, { exact: true }).click();
  await widget.getByText('Coughing up blood', { exact: true }).click();
  await widget.getByRole('button', { name: ui('continue') }).click();
  assert.equal(await widget.locator('.title').innerText(), ui('u5-title'));
  assert.ok(await widget.getByRole('link', { name: /999/ }).first().isVisible());
});
