// Plays a whole check through the page as a person does: reads the heading, finds the question that
// it is, and taps the answers by their words.

import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { heard } from './harness.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The questions with the words that a person in the United Kingdom reads, from the knowledge itself:
 *  `cargo xtask test browser` asks for them once for all files. */
export const QUESTIONS = JSON.parse(
  process.env.LEG_TRIAGE_QUESTIONS ? readFileSync(process.env.LEG_TRIAGE_QUESTIONS, 'utf8')
    : execFileSync('cargo', ['author', 'questions', '--json'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 24 }),
);
const byText = new Map(QUESTIONS.map((question) => [question.text, question]));
export const CASES = JSON.parse(read('tests/cases/journeys.json'));

const ME = { you: 'you', You: 'You', them: 'you', your: 'your', Your: 'Your', yourself: 'yourself', emergency: '999', urgent: '111' };
const words = readdirSync(new URL('../../knowledge/text/en', import.meta.url)).map((file) => read(`knowledge/text/en/${file}`)).join('\n');
const ftl = (key) =>
  words.match(new RegExp(`^${key} = (.*)$`, 'm'))?.[1].replace(/\{\$(\w+)\}/g, (_, name) => ME[name]);
/** One of the widget's own words, as it reads for the person themselves in the United Kingdom. */
export const ui = (key) => ftl(`ui-${key}`);
/** The name of a condition. */
export const condition = (id) => ftl(`c-${id}`);

/** What stands in all of these, in the first widget of the page. Pages in another language (pseudo.mjs) say
 *  which of our words that is. */
const texts = async (page, selector) => {
  const found = await page.evaluate(
    (wanted) => [...document.querySelector('leg-triage').shadowRoot.querySelectorAll(wanted)].map((one) => one.innerText.trim()),
    selector,
  );
  return page.spoken ? found.map(page.spoken) : found;
};

/** The heading of the page shown. */
export const heading = async (page) => (await texts(page, '.title'))[0];

/** Which kind of page is shown, as the widget tells it. */
export const step = async (page) => (await heard(page, 'step')).at(-1)?.detail.step ?? 'start';

/** Runs in the page: a place where a tap reaches the thing of this kind and name. */
export function place({ kind, name, within, at = 0, id }) {
  const host = document.querySelector(id ? `#${id}` : 'leg-triage');
  const area = within ? host.shadowRoot.querySelectorAll(within)[at] : undefined;
  const all = area ? [...area.querySelectorAll(kind)] : [...host.shadowRoot.querySelectorAll(kind), ...document.querySelectorAll(kind)];
  const called = (one) => (one.getAttribute('aria-label') ?? one.querySelector('.words')?.firstChild.textContent ?? one.textContent).trim();
  const shown = all.filter((one) => one.checkVisibility());
  const found = shown.filter((one) => name === undefined || called(one) === name);
  if (found.length !== 1) throw new Error(`${found.length} of ${kind} "${name}" among: ${shown.map(called).join(' | ')}`);
  const [it] = found;
  it.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = it.getBoundingClientRect();
  // The middle of a drawn leg's box may be beside the leg: look further from the middle outwards.
  for (const [x, y] of [[5, 5], [5, 3], [5, 7], [3, 5], [7, 5], [2, 5], [8, 5], [5, 2], [5, 8]]) {
    const spot = { x: Math.round(left + (width * x) / 10), y: Math.round(top + (height * y) / 10) };
    const over = document.elementFromPoint(spot.x, spot.y);
    const hit = over?.shadowRoot?.elementFromPoint(spot.x, spot.y) ?? over;
    if (it !== hit && !it.contains(hit)) continue;
    // Whoever taps waits until the tap has come, and what listens to it has run.
    window.tapped = false;
    window.tapping = new Promise((done, fail) => {
      addEventListener('click', (event) => {
        const hit = event.isTrusted && event.composedPath().includes(it);
        setTimeout(() => {
          window.tapped = hit;
          return hit ? done() : fail(new Error(`the tap went beside ${kind} "${name}"`));
        });
      }, { capture: true, once: true });
    });
    window.tapping.catch(() => {}); // not every hand waits for it
    return spot;
  }
  throw new Error(`something lies over ${kind} "${name}"`);
}

const devtools = new WeakMap();
/** Presses there and lets go, as a finger does: without the way to that place, for which the browser waits for a frame. */
async function click(page, { x, y }) {
  if (!devtools.has(page)) devtools.set(page, await page.context().newCDPSession(page));
  const send = (type) => devtools.get(page).send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  await Promise.all([send('mousePressed'), send('mouseReleased')]);
}

/** Where it is, once it is there. */
async function found(page, what, end = Date.now() + 10_000) {
  try {
    return await page.evaluate(place, what);
  } catch (error) {
    if (Date.now() > end) throw error;
    await new Promise((resolve) => setTimeout(resolve, 20));
    return found(page, what, end);
  }
}

/** Taps it. Playwright's own click looks at two frames first, and takes three times as long. */
async function tap(page, what) {
  await click(page, await found(page, what));
  await page.evaluate(() => window.tapping);
}

/** What a hand does to the page. The other engines' pages (engines.mjs) have hands of their own. */
const hands = (page) => page.hands ?? {
  press: (name) => tap(page, { kind: 'button', name }),
  choose: (label) => page.getByRole('combobox').selectOption({ label }),
  tap: (within, at, name) => tap(page, { kind: 'label.card', name, within, at }),
  async write(within, at, text) {
    const field = page.locator('leg-triage').first().locator(within).nth(at).getByRole('textbox');
    const there = (await field.count()) > 0;
    if (there) await field.fill(text);
    return there;
  },
};

/** Taps a button by its name. */
export const press = (page, name) => hands(page).press(name);

/** From the start page to the first question. */
export async function begin(page, region = 'United Kingdom') {
  await hands(page).choose(region);
  await press(page, ui('start'));
}

/** The questions on the page shown, in order: none on the pages that ask nothing. */
export async function questions(page) {
  return (await texts(page, 'fieldset.fields > legend')).map((text) => {
    const known = byText.get(text);
    if (!known) throw new Error(`no question reads "${text}"`);
    return known;
  });
}

/** The first question of the page shown. */
export const question = async (page) => (await questions(page))[0];

/** Answers one of the questions shown, without going on. What the case does not say is "not sure". */
export async function fill(page, asked, answer = 'not_sure') {
  const at = (await questions(page)).findIndex(({ id }) => id === asked.id);
  const tap = (label) => hands(page).tap('fieldset.fields', at, label);
  const text = (id) => asked.options.find((option) => option.id === id)?.text ?? id;
  const unsure = ui(asked.guided ? 'cannot' : 'not-sure');
  const unsureSome = ui(asked.guided ? 'cannot-some' : 'unsure-some');
  const plain = { yes: ui('yes'), no: ui('no') };
  if (asked.kind === 'number') {
    if (answer === 'not_sure') return tap(unsure);
    const written = await hands(page).write('fieldset.fields', at, String(answer));
    return written ? undefined : tap(String(answer));
  }
  if (asked.kind === 'choice') {
    return tap(answer === 'not_sure' ? unsure : plain[answer] ?? text(answer));
  }
  if (answer === 'not_sure') return tap(unsureSome);
  const listed = Array.isArray(answer) ? answer : Object.keys(answer).filter((id) => answer[id] === 'yes');
  for (const id of listed.filter((id) => id !== 'not_sure')) await tap(text(id));
  const open = Array.isArray(answer)
    ? answer.includes('not_sure')
    : asked.options.some(({ id }) => !['yes', 'no'].includes(answer[id]));
  if (open) return tap(unsureSome);
  if (listed.length === 0) return tap(ui('none'));
}

/** The page that asks once more about what was not sure: "no" where the case says so. */
async function clarify(page, asked, answers) {
  for (const [at, label] of (await texts(page, 'fieldset.clarify > legend')).entries()) {
    const of = (one) => one.options.find((option) => option.text === label);
    const about = asked.find(of);
    const answer = answers[about.id];
    const said = Array.isArray(answer) || answer === undefined ? undefined : answer[of(about).id];
    await hands(page).tap('fieldset.clarify', at, said === 'no' ? ui('no') : ui('still-unsure'));
  }
}

/** Answers all that is asked on the page, and what appears meanwhile. */
async function fillPage(page, answers) {
  const filled = [];
  for (;;) {
    const open = (await questions(page)).find((one) => !filled.includes(one));
    if (!open) return filled;
    await fill(page, open, answers[open.id]);
    filled.push(open);
  }
}

/**
 * Plays until the check page, the emergency page, or the page with `until` (a question's id).
 *
 * @returns {Promise<string[]>} the ids of the questions answered, in order
 */
export async function play(page, answers, { until } = {}) {
  const asked = [];
  let last;
  for (let pages = 0; pages < 120; pages++) {
    if ((await step(page)) !== 'question') return asked;
    if ((await texts(page, 'fieldset.clarify')).length) {
      await clarify(page, last, answers);
    } else {
      if ((await questions(page)).some(({ id }) => id === until)) return asked;
      last = await fillPage(page, answers);
      asked.push(...last.map(({ id }) => id));
    }
    await press(page, ui('continue'));
    const [problem] = await texts(page, '.summary');
    if (problem !== undefined) throw new Error(`${last.map(({ id }) => id)}: ${problem}`);
  }
  throw new Error('the questions do not end');
}

/** From the check page to the result; what the page around is told of it. */
export async function finish(page) {
  await press(page, ui('see-result'));
  return (await heard(page, 'result')).at(-1).detail;
}
