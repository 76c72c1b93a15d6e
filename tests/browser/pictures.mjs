// Every screen as a picture, and all of them on one contact sheet: to be looked at, not committed.
// `cargo xtask pictures` runs this. For each width, light and dark, and once from right to left.

import { mkdirSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ready, settled, site } from './harness.mjs';
import { CASES, begin, fill, finish, play, press, question, ui } from './play.mjs';

const OUT = process.env.LEG_TRIAGE_PICTURES ?? 'target/pictures';
const WIDTHS = [360, 768, 1280];
const LOOKS = [
  { name: 'light', context: { colorScheme: 'light' } },
  { name: 'dark', context: { colorScheme: 'dark' } },
  { name: 'rtl', context: { colorScheme: 'light' }, rtl: true },
];
const byId = Object.fromEntries(CASES.map((one) => [one.id, one.answers]));

/** Goes through every kind of screen, and calls `look` with its name on each. */
export async function screens(page, look) {
  await look('start');
  await begin(page);
  await look('danger list');
  await press(page, ui('continue'));
  await look('danger list, nothing chosen');
  await fill(page, await question(page), 'not_sure');
  await press(page, ui('continue'));
  await look('once more, one by one');
  await press(page, ui('back'));
  await fill(page, await question(page), 'not_sure'); // unticks it again
  const answers = byId['own-swollen-calf-on-the-pill'];
  for (const [until, name] of [['age', 'about you'], ['side', 'where'], ['complaints', 'what'], ['since', 'since when'], ['skin_joints', 'signs'], ['swelling_fit', 'about it'], ['calf_bigger', 'the calves'], ['feels_like', 'how it feels']]) {
    await play(page, answers, { until });
    if ((await question(page)) !== undefined) await look(name);
  }
  await play(page, answers);
  await look('check');
  await finish(page);
  await look('result, today');
  await press(page, ui('again'));
  await begin(page);
  await play(page, byId['own-tired-after-a-hike']);
  await finish(page);
  await look('result, self-care');
  await page.locator('details').evaluateAll((all) => all.forEach((one) => { one.open = true; }));
  await look('result, opened');
  await press(page, ui('again'));
  await begin(page);
  await play(page, byId['own-breathless-with-a-sore-calf']);
  await look('emergency');
}

test('pictures of every screen', { timeout: 1_800_000 }, async (t) => {
  mkdirSync(OUT, { recursive: true });
  const rows = [];
  const { open: blank } = await site(t);
  for (const { name, context, rtl } of LOOKS) {
    for (const width of rtl ? [360] : WIDTHS) {
      const { open } = await site(t, { context: { ...context, viewport: { width, height: 800 }, reducedMotion: 'reduce' } });
      const page = await open();
      await ready(page);
      await settled(page);
      if (rtl) await page.evaluate(() => { document.documentElement.dir = 'rtl'; });
      const pictures = [];
      await screens(page, async (screen) => {
        const file = `${name}-${width}-${String(pictures.length).padStart(2, '0')}.png`;
        await page.screenshot({ path: `${OUT}/${file}`, fullPage: true });
        pictures.push({ file, screen });
      });
      rows.push({ title: `${name}, ${width} px`, pictures });
      console.log(`${name}, ${width} px: ${pictures.length} pictures`);
    }
  }
  const html = rows.map(({ title, pictures }) => `<h2>${title}</h2><div>${pictures
    .map(({ file, screen }) => `<figure><img src="${file}"><figcaption>${screen}</figcaption></figure>`).join('')}</div>`).join('');
  writeFileSync(`${OUT}/index.html`, `<!doctype html><meta charset="utf-8"><title>Every screen</title>
<style>body{font:14px system-ui;background:#8a9294;margin:16px}div{display:flex;gap:12px;align-items:start;flex-wrap:wrap}
figure{margin:0;width:230px}img{width:100%;display:block}</style>${html}`);
  const sheet = await blank();
  sheet.setDefaultTimeout(120_000);
  await sheet.setViewportSize({ width: 1800, height: 1000 });
  await sheet.goto(pathToFileURL(`${OUT}/index.html`).href, { timeout: 120_000 });
  await sheet.screenshot({ path: `${OUT}/sheet.png`, fullPage: true });
  console.log(`${OUT}/index.html, ${OUT}/sheet.png`);
});
