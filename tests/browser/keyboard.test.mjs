// A whole check with the keyboard alone: Tab, arrows, Space and Enter, and where the focus goes.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ready, site } from './harness.mjs';
import { playWithKeys } from './keys.mjs';
import { CASES, begin, finish } from './play.mjs';

const byId = Object.fromEntries(CASES.map((one) => [one.id, one.answers]));

test('the whole check can be done with the keyboard alone', { timeout: 180_000 }, async (t) => {
  const { open } = await site(t);
  const page = await open();
  await ready(page);
  await begin(page);
  await playWithKeys(page, byId['own-swollen-calf-on-the-pill']);
  assert.equal((await finish(page)).urgency, 'U4');
});
