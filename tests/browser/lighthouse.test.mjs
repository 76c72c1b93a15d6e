// Lighthouse with its profile of a phone, on the finished pages.

import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { test } from 'node:test';
import { ARGS, CHROMIUM, DIST, require } from './harness.mjs';
import { serve } from './serve.mjs';

const lighthouse = await import(pathToFileURL(require.resolve('lighthouse')));
const { launch } = require('chrome-launcher');
const percent = (category) => Math.round((category?.score ?? 0) * 100);

/** What takes points off, in words. */
const missed = (lhr, category) => lhr.categories[category].auditRefs
  .filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 1)
  .map(({ id }) => `${id}: ${lhr.audits[id].title} ${JSON.stringify(lhr.audits[id].details?.items ?? []).slice(0, 400)}`);

for (const name of ['index.html', 'demo.html']) {
  test(`Lighthouse: ${name} is accessible and built as it should be, and nothing on it jumps`, { timeout: 180_000 }, async (t) => {
    const server = await serve({ folder: DIST });
    t.after(() => server.close());
    const chrome = await launch({ chromePath: CHROMIUM, chromeFlags: ['--headless=new', ...ARGS], logLevel: 'silent' });
    t.after(() => chrome.kill());
    const { lhr } = await lighthouse.default(server.url + name, { port: chrome.port, logLevel: 'silent', output: 'json' });
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
