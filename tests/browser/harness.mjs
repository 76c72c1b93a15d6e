// What all browser tests share: a server for the finished dist/, a headless Chromium, and pages that
// log their requests and their console.

import { existsSync } from 'node:fs';
import { after } from 'node:test';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { serve } from './serve.mjs';

/** npm packages are in the cache, not here: `cargo xtask test browser` says where. */
export const require = createRequire((process.env.LEG_TRIAGE_NODE ?? fileURLToPath(new URL('.', import.meta.url))) + '/');
export const DIST = process.env.LEG_TRIAGE_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));
if (!existsSync(`${DIST}/sw.js`)) throw new Error(`there is no finished ${DIST}: run cargo xtask build`);

/** The browser and its arguments. --no-sandbox: containers run as root, and these pages are our own. */
export const CHROMIUM = process.env.CHROMIUM || '/usr/bin/chromium';
export const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

let browser;
after(() => browser?.close());

async function launch() {
  const { chromium } = require('playwright-core');
  browser ??= await chromium.launch({ executablePath: CHROMIUM, args: ARGS });
  return browser;
}

/**
 * A server and a fresh browser profile; both end with the test.
 *
 * @param {import('node:test').TestContext} t the test
 * @param {object} [options] for serve(): folder, policy, missing, pages; `context`: for the profile
 */
export async function site(t, { context: settings = {}, ...options } = {}) {
  const server = await serve({ folder: DIST, ...options });
  const context = await (await launch()).newContext({ viewport: { width: 390, height: 844 }, ...settings });
  context.setDefaultTimeout(10_000);
  t.after(async () => {
    await context.close();
    await server.close().catch(() => {}); // a test may have closed it already
  });
  return {
    ...server,
    context,
    /** Opens a page of the site; `page.log` is what it has asked for and said so far. */
    async open(path = '') {
      const page = await context.newPage();
      page.log = { requests: [], console: [], errors: [] };
      page.on('request', (request) => page.log.requests.push(request.url()));
      page.on('console', (message) => page.log.console.push({ type: message.type(), text: message.text(), from: message.location().url }));
      page.on('pageerror', (error) => page.log.errors.push(String(error)));
      await page.addInitScript(recordEvents);
      await page.goto(server.url + path);
      return page;
    },
  };
}

/** Runs in the page: records the elements' events as the embedding page hears them. */
function recordEvents() {
  window.heard = [];
  for (const name of ['ready', 'step', 'urgency', 'result', 'error']) {
    document.addEventListener(`leg-triage-${name}`, (event) => {
      window.heard.push({ name, id: event.target.id, detail: event.detail });
    });
  }
}

/** Events of one kind heard so far. */
export const heard = (page, name) => page.evaluate((n) => window.heard.filter((event) => event.name === n), name);

/** Waits until the elements (all, or the one with that id) have said that they run. */
export async function ready(page, id) {
  await page.waitForFunction((wanted) => {
    const running = window.heard.filter((event) => event.name === 'ready').map((event) => event.id);
    const all = wanted === undefined ? [...document.querySelectorAll('leg-triage')].map((element) => element.id) : [wanted];
    return all.length > 0 && all.every((one) => running.includes(one));
  }, id);
}

/** Waits until the details of the words, which are fetched last, have arrived too. Count requests only after that. */
export const settled = (page) => page.waitForFunction(() =>
  performance.getEntriesByType('resource').some(({ name, responseEnd }) => /-details-[\w-]+\.txt$/.test(name) && responseEnd > 0));

/** Requests that went anywhere but to the site itself. */
export const strangers = (page, url) =>
  page.log.requests.filter((address) => !address.startsWith(url) && !/^(data|blob):/.test(address));

/** What the page complained about: uncaught errors, refusals of the policy, console errors. What axe writes into
 *  the page, which has no address, is not the page's: a style sheet, which the policy refuses. */
export const complaints = (page) => [
  ...page.log.errors,
  ...page.log.console
    .filter(({ text, from }) => !(from === '' && text.startsWith('Applying inline style')))
    .filter(({ type, text }) => type === 'error' || /Content Security Policy|TrustedScript/i.test(text)).map(({ text }) => text),
];

/** From now on the events and result() carry rules and causes too, as where the page asks for them. */
export const inFull = (page) => page.evaluate(() =>
  document.querySelectorAll('leg-triage').forEach((one) => one.setAttribute('event-detail', 'full')));

/** Accessibility faults that axe finds on the page, open shadow roots included. Put into the page itself: the
 *  way for pages with frames opens another page for each look, which takes ten times as long. */
export async function axe(page) {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(createRequire(require.resolve('@axe-core/playwright'))('axe-core').source);
  }
  const violations = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }).then((found) =>
    found.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.join(' | ')}`);
}
