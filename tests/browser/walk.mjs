// One walk through every kind of screen, shared by the accessibility tests and the pictures, so that both
// see the same screens.

import { ready, settled, site } from './harness.mjs';
import { CASES, begin, fill, finish, goOn, heading, play, playOn, press, questions, step, ui } from './play.mjs';

const told = Object.fromEntries(CASES.map(({ id, answers }) => [id, answers]));

/** Swollen calf after an injury: as many kinds of questions as one person meets. */
const HURT = { ...told['own-swollen-calf-on-the-pill'], muscle_injury: ['injury_recent'], places: ['place_calf', 'place_ankle'] };
/** A sore shin and nothing else: no cause fits. */
const VAGUE = { ...told['own-claudicant'], health: [], slow_signs: [], since: 'weeks_4_12', onset: 'gradual', places: ['place_shin'] };
const CHILD = told['own-child-of-nine'];

/**
 * Walks through every kind of screen, and stops on each.
 *
 * @param {import('node:test').TestContext} t the test
 * @param {object} [context] settings of the browser's profile
 * @param {typeof site} [made] what makes the site
 * @yields {{ name: string, page: object, by: 'load' | 'step' | 'same' }} the screen; `by`: whether it came
 *   with loading, by a step from page to page, or is the page before with something done on it
 */
export async function* walk(t, context = {}, made = site) {
  const screen = (name, page, by = 'step') => ({ name, page, by });
  const { open } = await made(t, { context });
  const page = await open();
  await ready(page);
  await settled(page);
  /** Plays on to the page with that question, which has to come. */
  const until = async (answers, id, go = play) => {
    await go(page, answers, { until: id });
    if (!(await questions(page)).some((one) => one.id === id)) throw new Error(`${id} is not asked: ${await heading(page)}`);
  };
  /** Answers what the page asks, and what appears meanwhile, as far as it is told. */
  const answer = async (answers) => {
    const done = [];
    for (;;) {
      const open = (await questions(page)).find(({ id }) => id in answers && !done.includes(id));
      if (!open) return;
      done.push(open.id);
      await fill(page, open, answers[open.id]);
    }
  };
  const again = async () => {
    await press(page, ui('again'));
    await begin(page);
  };

  yield screen('start', page, 'load');
  await begin(page);
  yield screen('danger list', page);
  await press(page, ui('continue'));
  yield screen('danger list, nothing chosen', page);
  const dizzy = { ...HURT, breathing_chest: ['faint', 'belly_pain'] };
  await answer(dizzy);
  yield screen('danger list, filled in', page, 'same');
  await goOn(page, dizzy);
  yield screen('more about a danger sign', page);
  await press(page, ui('back'));
  await answer(HURT); // unticks them again
  await press(page, ui('board-unsure'));
  yield screen('once more, one by one', page);
  await until(HURT, 'age');
  await press(page, ui('continue'));
  yield screen('about you, nothing typed', page);
  await answer(HURT);
  yield screen('about you, filled in', page, 'same');
  await press(page, ui('continue'));
  for (const [id, name] of [['health', 'your health'], ['side', 'where'], ['complaints', 'what is wrong'], ['since', 'since when']]) {
    await until(HURT, id);
    yield screen(name, page);
    if (id === 'complaints') continue;
    await answer(HURT);
    yield screen(`${name}, filled in`, page, 'same');
    await goOn(page, HURT);
  }
  for (const [id, name] of [['skin_joints', 'signs'], ['risks', 'lately'], ['injury_bones', 'just to be safe'], ['swelling_fit', 'about it'], ['calf_bigger', 'to measure']]) {
    await until(HURT, id);
    yield screen(name, page);
  }
  await play(page, HURT);
  await finish(page);
  yield screen('result, today', page);
  await page.locator('details').evaluateAll((all) => all.forEach((one) => { one.open = true; }));
  yield screen('result, today, opened', page, 'same');
  await page.emulateMedia({ media: 'print' });
  yield screen('summary on paper', page, 'same');
  await page.emulateMedia({ media: 'screen' });

  await until(HURT, 'ankle_skin', playOn);
  yield screen('one more', page);
  await press(page, ui('to-result'));
  await finish(page);

  await again();
  await play(page, VAGUE);
  await until(VAGUE, 'feels_like', playOn);
  yield screen('how it feels', page);
  await play(page, VAGUE);
  await finish(page);
  if (!(await page.locator('leg-triage .none-fits').count())) throw new Error('a cause fits');
  yield screen('result, routine, no cause fits', page);
  await again();
  await play(page, told['own-tired-after-a-hike']);
  await finish(page);
  yield screen('result, self-care', page);
  await again();
  await play(page, CHILD);
  await finish(page);
  yield screen('result, a child, within days', page);
  await again();
  const breathless = { ...CHILD, breathing_chest: ['cough_blood'] };
  await play(page, breathless);
  if ((await step(page)) !== 'emergency') throw new Error('no emergency');
  yield screen('emergency', page);
  await press(page, ui('go-on'));
  yield screen('a question after the emergency', page);
  await page.reload();
  await ready(page);
  await settled(page);
  yield screen('start, answers kept', page, 'load');
  await press(page, ui('carry-on'));
  await play(page, breathless);
  await finish(page);
  yield screen('result, emergency', page);

  yield screen('start, nothing can be kept', await forgetful(t, context, made), 'load');
  yield screen('could not start', await failed(t, context), 'load');
}

/** The start where the browser refuses to keep anything. */
async function forgetful(t, context, made) {
  const { open, context: profile } = await made(t, { context });
  await profile.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } });
  });
  const page = await open();
  await ready(page);
  return page;
}

/** The fixed safety page, which stays where the program cannot start. */
async function failed(t, context) {
  const { open } = await site(t, { context, missing: /\.wasm$/ });
  const page = await open();
  await page.getByRole('alert').waitFor();
  return page;
}
