// After one visit the app works offline, and a new version never interrupts a check.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { appendFile, cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { DIST, complaints, ready, site } from './harness.mjs';

/** Waits until the worker has cached everything and would serve the next visit. */
const kept = (page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => true));

/** Our caches by name, each with its content: path to SHA-256. */
const caches = (page) => page.evaluate(async () => {
  const all = {};
  for (const name of await window.caches.keys()) {
    const cache = await window.caches.open(name);
    all[name] = {};
    for (const request of await cache.keys()) {
      const body = await (await cache.match(request)).arrayBuffer();
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
      all[name][new URL(request.url).pathname.slice(1)] = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    }
  }
  return all;
});

/** The finished files, as the worker should have cached them. */
async function finished(folder) {
  const all = {};
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const name = path.slice(folder.length + 1);
    if (!/^(demo\.|sw\.js|leg-triage\.d\.ts)/.test(name)) all[name] = createHash('sha256').update(await readFile(path)).digest('hex');
  }
  return all;
}

/** A copy of dist/ that a test may change. */
async function copy(t) {
  const folder = await mkdtemp(join(tmpdir(), 'leg-triage-'));
  t.after(() => rm(folder, { recursive: true }));
  await cp(DIST, folder, { recursive: true });
  return folder;
}

test('the worker keeps exactly the finished files, and a reload works with the server gone', async (t) => {
  const { open, context, close } = await site(t);
  const page = await open();
  await ready(page);
  await kept(page);
  const [[name, files], ...others] = Object.entries(await caches(page));
  assert.match(name, /^leg-triage-[0-9a-f]{10}$/);
  assert.deepEqual(others, []);
  assert.deepEqual(files, await finished(DIST));

  await close();
  await context.setOffline(true);
  for (const path of ['', 'index.html', '?from=a-bookmark']) {
    await page.goto(new URL(path, page.url().replace(/[^/]*$/, '')).href);
    await ready(page);
  }
  // The first page was not yet controlled by the worker; the reloads are, and made no requests.
  assert.ok(await page.evaluate(() => navigator.serviceWorker.controller !== null));
  assert.deepEqual(complaints(page), []);
  assert.ok(await page.locator('.page-head img').evaluate((image) => image.naturalWidth > 0), 'the icon is there too');
});

test('half an upload is not kept: the worker refuses files that do not fit together', async (t) => {
  const folder = await copy(t);
  await appendFile(join(folder, 'page.css'), 'p{color:blue}');
  const { open } = await site(t, { folder });
  const page = await open();
  await ready(page); // online it still works
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration()) === undefined ||
    !(await navigator.serviceWorker.getRegistration()).installing);
  assert.ok(await page.evaluate(async () => !(await navigator.serviceWorker.getRegistration())?.active));
});

test('a new version waits until the page is closed; then the old files are gone', async (t) => {
  const folder = await copy(t);
  const { open, context, url } = await site(t, { folder });
  const page = await open();
  await ready(page);
  await kept(page);
  const [old] = Object.keys(await caches(page));
  // A cache of another program on the same site, which must survive.
  await page.evaluate(() => window.caches.open('clinic-news'));

  // The next release: another style sheet, and the worker's list with it.
  await appendFile(join(folder, 'page.css'), 'p{orphans:2}');
  const hash = (bytes) => createHash('sha256').update(bytes).digest('base64');
  const worker = await readFile(join(folder, 'sw.js'), 'utf8');
  const next = worker
    .replace(hash(await readFile(join(DIST, 'page.css'))), hash(await readFile(join(folder, 'page.css'))))
    .replaceAll(old, 'leg-triage-next');
  assert.notEqual(next, worker);
  await writeFile(join(folder, 'sw.js'), next);

  await page.reload();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration()).waiting);
  const css = () => page.evaluate(() => fetch('page.css').then((answer) => answer.text()));
  assert.doesNotMatch(await css(), /orphans/, 'the open page keeps its version');
  assert.ok(Object.keys(await caches(page)).includes(old));

  await page.close();
  // In Chromium the new worker takes over a moment after the last page is closed.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const again = await open();
  await ready(again);
  await again.waitForFunction(async () => !(await navigator.serviceWorker.getRegistration()).waiting);
  await again.reload();
  await ready(again);
  assert.deepEqual(Object.keys(await caches(again)).sort(), ['clinic-news', 'leg-triage-next']);
  assert.match(await again.evaluate(() => fetch('page.css').then((answer) => answer.text())), /orphans/);
  assert.ok(context && url);
});

test('the demonstration page is not the app\'s: it always comes from the network', async (t) => {
  const { open, asked, context } = await site(t);
  const page = await open();
  await ready(page);
  await kept(page);
  await page.reload(); // now under the worker
  await ready(page);
  asked.length = 0;
  await page.reload();
  await ready(page);
  assert.deepEqual(asked.filter((path) => !path.startsWith('/sw.js')), [], 'the app itself asks nobody');
  await page.goto(new URL('demo.html', page.url()).href);
  await ready(page);
  for (const path of ['/demo.html', '/demo.css', '/leg-triage.js']) assert.ok(asked.includes(path), path);
  await context.setOffline(true);
  await assert.rejects(page.reload(), /ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
});
