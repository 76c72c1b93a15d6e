// A screenshot of every screen, and contact sheets of all of them: to be looked at, not committed.
// `cargo xtask pictures` runs this. One walk; for each screen a picture in each width, light and dark, and
// one from right to left.

import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { site } from './harness.mjs';
import { as } from './looks.mjs';
import { walk } from './walk.mjs';

const OUT = resolve(process.env.LEG_TRIAGE_PICTURES ?? 'target/pictures');
const ROWS = [
  ...['light', 'dark'].flatMap((look) => [360, 768, 1280].map((width) => ({ look, width }))),
  { look: 'right to left', width: 360 },
  { look: 'right to left', width: 1280 },
  { look: 'forced colours', width: 360 },
];
/** The width of a thumbnail, and how much of a long page it shows. */
const SMALL = { 360: 230, 768: 300, 1280: 420 };
const HIGH = 900;

test('pictures of every screen', { timeout: 1_800_000 }, async (t) => {
  mkdirSync(`${OUT}/small`, { recursive: true });
  const rows = ROWS.map((row) => ({ ...row, name: `${row.look}, ${row.width} px`, pictures: [] }));
  for await (const { name, page } of walk(t, { reducedMotion: 'reduce' })) {
    for (const row of rows) {
      const file = `${row.look}-${row.width}-${String(row.pictures.length).padStart(2, '0')}.png`.replaceAll(' ', '');
      await page.setViewportSize({ width: row.width, height: 800 });
      await as(row.look, page, async () => {
        await page.screenshot({ path: `${OUT}/${file}`, fullPage: true });
        await small(page, row.width, `${OUT}/small/${file}`);
      });
      row.pictures.push({ file, name });
    }
    await page.setViewportSize({ width: 390, height: 844 });
  }

  // A sheet for each row: a single one would be higher than the browser can draw.
  const { open } = await site(t, { context: { viewport: { width: 1800, height: 1000 } } });
  const sheet = await open();
  for (const row of rows) {
    const file = `${OUT}/sheet-${row.look}-${row.width}`.replaceAll(' ', '');
    writeFileSync(`${file}.html`, sheetOf([row]));
    await sheet.goto(pathToFileURL(`${file}.html`).href);
    await sheet.screenshot({ path: `${file}.png`, fullPage: true });
    console.log(`${row.name}: ${row.pictures.length} pictures, ${file}.png`);
  }
  writeFileSync(`${OUT}/index.html`, sheetOf(rows));
  console.log(`${OUT}/index.html`);
});

/** A thumbnail of the top of the page, scaled by the browser as it is taken. */
async function small(page, width, path) {
  const scale = SMALL[width] / width;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const devtools = await page.context().newCDPSession(page);
  const clip = { x: 0, y: 0, width, height: Math.min(height, HIGH / scale), scale };
  const { data } = await devtools.send('Page.captureScreenshot', { clip, captureBeyondViewport: true });
  await devtools.detach();
  writeFileSync(path, Buffer.from(data, 'base64'));
}

/** The page of thumbnails, each linked to its full picture. */
function sheetOf(rows) {
  const figure = ({ file, name }) => `<figure><a href="${file}"><img src="small/${file}"></a><figcaption>${name}</figcaption></figure>`;
  const body = rows.map(({ name, pictures }) => `<h2>${name}</h2><div>${pictures.map(figure).join('')}</div>`).join('');
  return `<!doctype html><meta charset="utf-8"><title>Every screen</title>
<style>body{font:14px system-ui;background:#8a9294;margin:16px}div{display:flex;gap:12px;align-items:start;flex-wrap:wrap}
figure{margin:0}img{display:block}</style>${body}`;
}
