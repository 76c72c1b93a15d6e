// Lighthouse with its phone profile, on the finished pages.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ARGS, CHROMIUM, DIST, require } from './harness.mjs';
import { serve } from './serve.mjs';

const lighthouse = await import(pathToFileURL(require.resolve('lighthouse')));
const { launch } = require('chrome-launcher');
const percent = (category) => Math.round((category?.score ?? 0) * 100);

/** What costs points, in words. */
const missed = (lhr, category) => lhr.categories[category].auditRefs
  .filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 1)
  .map(({ id }) => `${id}: ${lhr.audits[id].title} ${JSON.stringify(lhr.audits[id].details?.items ?? []).slice(0, 400)}`);

const chrome = await launch({ chromePath: CHROMIUM, chromeFlags: ['--headless=new', ...ARGS], logLevel: 'silent' });
after(() => chrome.kill());
const look = async (url) => (await lighthouse.default(url, { port: chrome.port, logLevel: 'silent', output: 'json' })).lhr;

test('the largest paint comes no later than 1.2 times that of a plain page with one style sheet', { timeout: 400_000 }, async (t) => {
  // The safety page alone, as a page that has nothing to start.
  const page = await readFile(join(DIST, 'index.html'), 'utf8');
  const plain = page.replace(/<!--.*?-->|<link rel="manifest"[^>]*>|<script[^>]*><\/script>|<template.*?<\/template>|<noscript>.*?<\/noscript>/gs, '');
  assert.doesNotMatch(plain, /<script|<template/);
  assert.equal(plain.match(/rel="stylesheet"/g).length, 1);
  const server = await serve({ folder: DIST, pages: { '/plain': plain }, small: true });
  t.after(() => server.close());
  const times = { '': [], plain: [] };
  for (let round = 0; round < 5; round++) {
    for (const path of Object.keys(times)) {
      times[path].push((await look(server.url + path)).audits['largest-contentful-paint'].numericValue);
    }
  }
  const [ours, bare] = Object.values(times).map((all) => all.toSorted((a, b) => a - b)[2]);
  console.log(`  largest paint ${Math.round(ours)} ms, of a plain page ${Math.round(bare)} ms: ${(ours / bare).toFixed(2)} times`);
  assert.ok(ours <= 1.2 * bare, `${ours} ms is more than 1.2 times ${bare} ms`);
});

for (const name of ['index.html', 'demo.html']) {
  test(`Lighthouse: ${name} is accessible and built as it should be, and nothing on it jumps`, { timeout: 180_000 }, async (t) => {
    const server = await serve({ folder: DIST });
    t.after(() => server.close());
    const lhr = await look(server.url + name);
    assert.equal(lhr.runtimeError, undefined);
    const { categories: of, audits } = lhr;
    console.log(`  Lighthouse, ${name}: performance ${percent(of.performance)}, accessibility ${percent(of.accessibility)}, ` +
      `best practices ${percent(of['best-practices'])}, SEO ${percent(of.seo)}; ` +
      ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift']
        .map((id) => `${audits[id].title.toLowerCase()} ${audits[id].displayValue.replaceAll('\u00a0', ' ')}`).join(', '));
    assert.deepEqual(missed(lhr, 'accessibility'), []);
    assert.deepEqual(missed(lhr, 'best-practices'), []);
    assert.equal(percent(of.accessibility), 100);
    assert.equal(percent(of['best-practices']), 100);
    assert.ok(audits['cumulative-layout-shift'].numericValue <= 0.05, audits['cumulative-layout-shift'].displayValue);
  });
}
