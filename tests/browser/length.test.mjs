// How long a check is, in the real page: ten written cases on a narrow phone, against what `cargo measure`
// counts for the same cases. Its figures are held by crates/measure; this shows that they are the page's.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ready, settled, site } from './harness.mjs';
import { count, counted } from './length.mjs';
import { begin, finish, play, step } from './play.mjs';

/** Long and short, to the end and to an emergency, told in full and hardly at all. */
const TEN = ['dev', 'own', 'told'].flatMap((file) => {
  const all = readFileSync(new URL(`../cases/${file}.jsonl`, import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line));
  return file === 'dev' ? [0, 60, 120, 180].map((at) => all[at]) : [0, 12, 24].map((at) => all[at]);
});

/** `cargo xtask test browser` measures once for all. */
const measured = JSON.parse(
  process.env.LEG_TRIAGE_LENGTHS ? readFileSync(process.env.LEG_TRIAGE_LENGTHS, 'utf8')
    : execFileSync('cargo', ['measure', 'cases', 'tests/cases', '--json'], { cwd: fileURLToPath(new URL('../..', import.meta.url)), encoding: 'utf8', maxBuffer: 1 << 26 }),
);
const byId = new Map(measured.cases.map((one) => [one.id, one.not_sure]));

for (const { id, answers } of TEN) {
  test(`case ${id} is as long in the page as it is measured`, async (t) => {
    const { open } = await site(t, { context: { viewport: { width: 360, height: 780 } } });
    const page = await open();
    await ready(page);
    await settled(page);
    await count(page);
    await begin(page);
    await play(page, answers);
    const stopped = (await step(page)) === 'emergency';
    if (!stopped) await finish(page);
    const { words, taps, pages, each } = await counted(page);
    const { whole, stopped_by_emergency: stops } = byId.get(id);
    assert.equal(stopped, stops);
    assert.equal(pages, whole.pages, 'pages');
    assert.equal(taps, whole.taps, 'taps');
    assert.ok(Math.abs(words / whole.words - 1) <= 0.05, `${words} words, measured ${whole.words}: ${each}`);
  });
}
