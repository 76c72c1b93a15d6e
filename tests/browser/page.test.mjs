// The standalone page: strict policy, nothing leaves it, installable.

import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { DIST, complaints, ready, site, strangers } from './harness.mjs';

test('the program starts under the strict policy, without a complaint and without asking elsewhere', async (t) => {
  const { open, url } = await site(t);
  const page = await open();
  await ready(page);
  assert.deepEqual(complaints(page), []);
  assert.deepEqual(strangers(page, url), []);
  assert.equal(await page.getByText('Starting…').count() && await page.getByText('Starting…').isVisible(), false);
  assert.equal(new URL(page.url()).search, '');
});

for (const [timezoneId, region, call] of [['Europe/London', 'GB', 'Call 999'], ['Asia/Pyongyang', '', undefined]]) {
  test(`a device set to ${timezoneId} is taken to be in ${region || 'no country that is known'}`, async (t) => {
    const { open } = await site(t, { context: { timezoneId } });
    const page = await open();
    await ready(page);
    assert.equal(await page.getByRole('combobox').inputValue(), region);
    assert.equal(await page.getByRole('link', { name: call ?? /Call/ }).count(), call ? 1 : 0);
    await page.getByRole('combobox').selectOption('US'); // the person knows better
    assert.equal(await page.getByRole('link', { name: 'Call 911' }).count(), 1);
  });
}

test('the built page carries the policy itself, for servers that send none', async (t) => {
  const { open } = await site(t, { policy: '' });
  const page = await open();
  await ready(page);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  for (const part of ["default-src 'none'", "connect-src 'self'", "form-action 'none'", "require-trusted-types-for 'script'"]) {
    assert.ok(policy.includes(part), part);
  }
  assert.equal(await page.evaluate(() => fetch('https://example.org/').then(() => 'let out', () => 'refused')), 'refused');
});

test('the page can be zoomed, says its language, and has no script or style of its own', async () => {
  const page = await readFile(join(DIST, 'index.html'), 'utf8');
  assert.match(page, /<html lang="en" dir="ltr">/);
  assert.doesNotMatch(page, /user-scalable|maximum-scale/);
  assert.doesNotMatch(page, /<style|style=|<script(?![^>]*\ssrc=)| on[a-z]+=/);
});

test('glue and wasm are named by their content, and every name in the finished files exists', async () => {
  const files = await readdir(DIST);
  assert.equal(files.filter((name) => /^leg-triage-app-[0-9a-f]{10}\.js$/.test(name)).length, 1);
  assert.equal(files.filter((name) => /^leg-triage-app_bg-[0-9a-f]{10}\.wasm$/.test(name)).length, 1);
  for (const name of files.filter((file) => /\.(html|js|css)$/.test(file))) {
    const named = (await readFile(join(DIST, name), 'utf8')).match(/leg-triage-app[\w-]*\.(?:js|wasm)/g) ?? [];
    // wasm-bindgen's own names: a key, and an address that the element never lets it use.
    for (const one of named.filter((file) => !/^leg-triage-app_bg\.(js|wasm)$/.test(file))) assert.ok(files.includes(one), `${name} asks for ${one}`);
  }
});

test('the manifest is valid, its icons have the sizes that it says, and Chromium would install it', async (t) => {
  const { open, context } = await site(t);
  const page = await open();
  await ready(page);
  const manifest = JSON.parse(await readFile(join(DIST, 'manifest.webmanifest'), 'utf8'));
  for (const icon of manifest.icons.filter(({ type }) => type === 'image/png')) {
    const bytes = await readFile(join(DIST, icon.src));
    assert.equal(bytes.toString('latin1', 1, 4), 'PNG');
    assert.equal(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, icon.sizes, icon.src);
  }
  assert.deepEqual(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`), ['any any', '192x192 any', '512x512 any', '512x512 maskable']);
  const devtools = await context.newCDPSession(page);
  const seen = await devtools.send('Page.getAppManifest');
  assert.deepEqual(seen.errors, []);
  assert.ok(seen.url.endsWith('/manifest.webmanifest'));
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  // A test's profile counts as a private window, which can install nothing.
  assert.deepEqual(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito'), []);
});
