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

/** What stands in all of these, in the first widget of the page, also in closed folds. Pages in another language
 *  (pseudo.mjs) say which of our words that is. */
const texts = async (page, selector) => {
  const found = await page.evaluate(
    (wanted) => [...document.querySelector('leg-triage').shadowRoot.querySelectorAll(wanted)].map((one) => (one.innerText || one.textContent).trim()),
    selector,
  );
  return page.spoken ? found.map(page.spoken) : found;
};

/** The boxes of this kind in one question, each with its name and whether it is chosen. */
const boxes = async (page, within, at, kind) => {
  const found = await page.evaluate(
    (where) => [...document.querySelector('leg-triage').shadowRoot.querySelectorAll(where.within)[where.at].querySelectorAll(where.kind)]
      .map((one) => ({ name: one.querySelector('.words').firstChild.textContent.trim(), on: one.querySelector('input').checked })),
    { within, at, kind },
  );
  return page.spoken ? found.map(({ name, on }) => ({ name: page.spoken(name), on })) : found;
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
  open: (name) => tap(page, { kind: 'summary', name }),
  choose: (label) => page.getByRole('combobox').selectOption({ label }),
  tap: (within, at, name, kind) => tap(page, { kind, name, within, at }),
  async write(within, at, text) {
    const field = page.locator('leg-triage').first().locator(within).nth(at).getByRole('textbox');
    const there = (await field.count()) > 0;
    if (there) await field.fill(text);
    return there;
  },
};

/** Taps a button by its name. */
export const press = (page, name) => hands(page).press(name);

/** Opens, or closes, the fold of that name. */
export const unfold = (page, name) => hands(page).open(name);

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

/** The items of a list that are there and those that are not, as a case tells it; of all others nobody is sure.
 *  Nothing if the whole list is not told. */
function told(asked, answer) {
  const ids = asked.options.map(({ id }) => id);
  const of = (yes, no) => ({ yes: ids.filter(yes), no: ids.filter(no) });
  if (answer === undefined || answer === 'not_sure') return undefined;
  if (!Array.isArray(answer)) return of((id) => answer[id] === 'yes', (id) => answer[id] === 'no');
  return of((id) => answer.includes(id), (id) => !answer.includes(id) && !answer.includes('not_sure'));
}

/** The chips of a list, each with its items, and whether somebody who tells this opens it: for an item in it, or
 *  because it may hold one. Who opens a chip and ticks nothing in it is not sure about it. */
const chips = (asked, { yes, no }) => asked.chips.map(({ text, first, count }) => {
  const items = asked.options.slice(first, first + count).map(({ id }) => id);
  return { text, items, open: items.some((id) => yes.includes(id)) || !items.some((id) => no.includes(id)) };
});

/** Nothing but lists stands on the page: one button below them says what is true of all that is not ticked. */
const onBoard = async (page) => (await texts(page, '.board')).length > 0;

const BOX = 'label.card';
/** What a chip opens may have its name. */
const [CHIP, IN_CHIP] = ['.chips > label.card', '.opened label.card'];

/** Answers one of the questions shown, without going on. What is chosen already is left so. What the case does not
 *  say is "not sure"; on a board the way on says that. */
export async function fill(page, asked, answer = 'not_sure') {
  // The legs are drawn, and the lists that say the same are folded.
  if ((await texts(page, '.instead:not([open])')).length) await unfold(page, ui('list-instead'));
  const at = (await questions(page)).findIndex(({ id }) => id === asked.id);
  const put = async (label, on = true, kind = BOX) => {
    const box = (await boxes(page, 'fieldset.fields', at, kind)).find(({ name }) => name === label);
    if (on ? !box?.on : box?.on) await hands(page).tap('fieldset.fields', at, label, kind);
  };
  const text = (id) => asked.options.find((option) => option.id === id)?.text ?? id;
  const unsure = ui(asked.guided ? 'cannot' : 'not-sure');
  const plain = { yes: ui('yes'), no: ui('no') };
  if (asked.kind === 'number') {
    if (answer === 'not_sure') return put(unsure);
    const written = await hands(page).write('fieldset.fields', at, String(answer));
    return written ? undefined : put(String(answer));
  }
  if (asked.kind === 'choice') {
    return put(answer === 'not_sure' ? unsure : plain[answer] ?? text(answer));
  }
  const known = told(asked, answer);
  if (known) {
    const all = chips(asked, known);
    for (const chip of all) await put(chip.text, chip.open, CHIP);
    for (const { id } of asked.options) {
      await put(text(id), known.yes.includes(id), all.some(({ items }) => items.includes(id)) ? IN_CHIP : CHIP);
    }
  }
  if (await onBoard(page)) return;
  if (known?.no.length === asked.options.length) return put(ui('none'));
  const open = asked.options.some(({ id }) => !known?.yes.includes(id) && !known?.no.includes(id));
  return put(ui(asked.guided ? 'cannot-some' : 'unsure-some'), open);
}

/** Goes on from the questions as they are filled in. On a board what is left is "none of these", or "not sure" for
 *  the whole page if anything on it cannot be said otherwise. */
export async function goOn(page, answers) {
  if (!(await onBoard(page))) return press(page, ui('continue'));
  const said = (asked) => {
    const known = told(asked, answers[asked.id]);
    const maybe = known && chips(asked, known).filter(({ open, items }) => open && !items.some((id) => known.yes.includes(id)));
    return known && asked.options.every(({ id }) => [known.yes, known.no, ...maybe.map(({ items }) => items)].some((all) => all.includes(id)));
  };
  if (!(await questions(page)).every(said)) return press(page, ui('board-unsure'));
  const none = (await texts(page, '.dock > .secondary')).length && !(await texts(page, '.board :checked')).length;
  return press(page, ui(none ? 'none' : 'continue'));
}

/** The page that asks once more, item by item: "no" where the case says so. "Not sure" is chosen already. */
async function clarify(page, answers) {
  const rows = await page.evaluate(() => [...document.querySelector('leg-triage').shadowRoot.querySelectorAll('fieldset.clarify')]
    .map((one) => [one.parentElement.previousElementSibling.innerText.trim(), one.querySelector('legend').innerText.trim()]));
  const english = (words) => (page.spoken ? page.spoken(words) : words);
  for (const [at, [of, label]] of rows.entries()) {
    const about = byText.get(english(of));
    const { id } = about.options.find(({ text }) => text === english(label));
    if (told(about, answers[about.id])?.no.includes(id)) await hands(page).tap('fieldset.clarify', at, ui('no'), BOX);
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
 * Plays until the result, the emergency page, or the page with `until` (a question's id).
 *
 * @returns {Promise<string[]>} the ids of the questions answered, in order
 */
export async function play(page, answers, { until } = {}) {
  const asked = [];
  for (let pages = 0; pages < 120; pages++) {
    if ((await step(page)) !== 'question') return asked;
    if ((await texts(page, 'fieldset.clarify')).length) {
      await clarify(page, answers);
      await press(page, ui('continue'));
    } else {
      if ((await questions(page)).some(({ id }) => id === until)) return asked;
      const filled = await fillPage(page, answers);
      asked.push(...filled.map(({ id }) => id));
      await goOn(page, answers);
    }
    const [problem] = await texts(page, '.summary');
    if (problem !== undefined) throw new Error(`${asked.at(-1)}: ${problem}`);
  }
  throw new Error('the questions do not end');
}

/** From the result through the questions about causes, where it offers any, as play() does. */
export async function playOn(page, answers, options) {
  if (!(await texts(page, '.page > .secondary')).length) return [];
  await press(page, ui('more'));
  return play(page, answers, options);
}

/** On the result: what the page around is told of it. */
export async function finish(page) {
  const now = await step(page);
  if (now !== 'result') throw new Error(`no result: ${now}`);
  return (await heard(page, 'result')).at(-1).detail;
}
