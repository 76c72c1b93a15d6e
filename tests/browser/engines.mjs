// The two engines besides Chromium, behind one kind of page: Firefox over WebDriver BiDi, and WebKit,
// which is Safari's engine, over plain W3C WebDriver. A hand here taps where the person would: the
// driver moves a pointer to a place and presses there; nothing is clicked by a script.

import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { inflateSync } from 'node:zlib';
import { DIST, require } from './harness.mjs';
import { place } from './play.mjs';
import { POLICY, serve } from './serve.mjs';

const PATIENCE = 15_000;

/** Asks again until there is an answer. */
async function until(what, ask) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await pause(30);
  }
}

/** Runs in the page, as its first script where the network serves it: keeps what the elements tell and
 *  what goes wrong. Not every engine lets a driver read its console. */
function witness() {
  if (window.heard) return;
  window.heard = [];
  window.complaints = [];
  for (const name of ['ready', 'step', 'urgency', 'result', 'error']) {
    document.addEventListener(`leg-triage-${name}`, (event) => {
      window.heard.push({ name, id: event.target.id, detail: event.detail });
    });
  }
  addEventListener('error', ({ message, target }) => window.complaints.push(message ?? `not loaded: ${target.src ?? target.href}`), true);
  addEventListener('unhandledrejection', ({ reason }) => window.complaints.push(String(reason)));
  addEventListener('securitypolicyviolation', (event) => window.complaints.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`));
  const { error } = console;
  console.error = (...words) => {
    window.complaints.push(words.join(' '));
    error.apply(console, words);
  };
}

/** What both kinds of page do in the same way. Each brings `evaluate`, `click` and `keyboard`, and
 *  where to go. The names are Playwright's, so that harness.mjs and play.mjs take it for a page. */
class Page {
  async waitForFunction(ask, argument) {
    await until(ask, () => this.evaluate(ask, argument));
  }

  /** All elements run, and what they tell is kept from now on. Before the program is there, the first screen
   *  looks the same, but has places for what stands in its stead. */
  async ready() {
    await this.waitForFunction(() => {
      const all = [...document.querySelectorAll('leg-triage')];
      return all.length > 0 && all.every(({ shadowRoot: root }) => root?.querySelector('.title') && !root.querySelector('slot'));
    });
    await this.evaluate(witness);
  }

  /** Taps something: see `place`. */
  async touch(what) {
    const { x, y } = await this.evaluate(place, what);
    await this.click(x, y);
    await this.waitForFunction(() => window.tapped);
  }

  /** What play.mjs needs. */
  hands = {
    press: (name) => this.touch({ kind: 'button', name }),
    open: (name) => this.touch({ kind: 'summary', name }),
    tap: (within, at, name, kind) => this.touch({ kind, name, within, at }),
    write: async (within, at, text) => {
      const kind = 'input.number';
      const there = (where) => document.querySelector('leg-triage').shadowRoot.querySelectorAll(where.within)[where.at].querySelector(where.kind) !== null;
      if (!(await this.evaluate(there, { within, at, kind }))) return false;
      await this.touch({ kind, within, at });
      await this.keyboard.type(text);
      return true;
    },
    // A tap would open the system's own list: the arrows choose as well.
    choose: async (label) => {
      const focus = () => document.querySelector('leg-triage').shadowRoot.querySelector('select').focus();
      const chosen = () => document.querySelector('leg-triage').shadowRoot.querySelector('select').selectedOptions[0].text;
      await this.evaluate(focus);
      for (let presses = 0; (await this.evaluate(chosen)) !== label; presses++) {
        if (presses > 60) throw new Error(`no "${label}" to choose`);
        await this.keyboard.press('ArrowDown');
      }
    },
  };
}

class FirefoxPage extends Page {
  #page;

  constructor(page) {
    super();
    this.#page = page;
    page.setDefaultTimeout(PATIENCE);
  }

  evaluate(what, argument) { return this.#page.evaluate(what, argument); }
  click(x, y) { return this.#page.mouse.click(x, y); }
  keyboard = {
    press: (key) => this.#page.keyboard.press(key),
    type: (text) => this.#page.keyboard.type(text),
    paste: async () => {
      await this.#page.keyboard.down('Control');
      await this.#page.keyboard.press('v');
      await this.#page.keyboard.up('Control');
    },
  };
  goto(url) { return this.#page.goto(url); }
  reload() { return this.#page.reload(); }
  back() { return this.#page.goBack(); }
  async begin({ url, path, width, height }) {
    await this.#page.setViewport({ width, height });
    await this.goto(url + path);
  }
  screenshot(path) { return this.#page.screenshot({ path }); }
  /** How many pages of paper it is. */
  async paper() {
    const paper = Buffer.from(await this.#page.pdf({ format: 'A4' }));
    const streams = paper.toString('latin1').matchAll(/stream\r?\n(.*?)endstream/gs);
    const words = [...streams].map(([, packed]) => { try { return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1'); } catch { return ''; } });
    return [paper.toString('latin1'), ...words].join('\n').match(/\/Type\s*\/Page\b(?!s)/g)?.length;
  }
  close() { return this.#page.browserContext().close(); }
}

/** WebKit's small browser, in px: its narrowest window, and more than the height of its tool bar. */
const NARROWEST = 450;
const TOOL_BAR = 60;

/** A WebDriver key: letters are themselves, the others have places in a private plane. */
const KEYS = { Tab: '\uE004', Enter: '\uE007', ArrowUp: '\uE013', ArrowDown: '\uE015', Control: '\uE009' };

class WebKitPage extends Page {
  #call;

  constructor(call) {
    super();
    this.#call = call;
  }

  async evaluate(what, argument) {
    const ask = typeof what === 'string' ? `(${what})` : `(${what})(arguments[0])`;
    const script = `const done = arguments[arguments.length - 1];
      (async () => ${ask}).call().then((value) => done({ value }), (error) => done({ failed: String(error) }));`;
    const { value, failed } = await this.#call('POST', '/execute/async', { script, args: [argument ?? null] });
    if (failed) throw new Error(failed);
    return value;
  }

  #act(type, actions) {
    const parameters = type === 'pointer' ? { parameters: { pointerType: 'mouse' } } : {};
    return this.#call('POST', '/actions', { actions: [{ type, id: type, ...parameters, actions }] });
  }

  click(x, y) {
    const pointer = [{ type: 'pointerMove', x, y, duration: 0 }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
    return this.#act('pointer', pointer);
  }

  #press(...keys) {
    const down = keys.map((value) => ({ type: 'keyDown', value }));
    const up = keys.map((value) => ({ type: 'keyUp', value }));
    return this.#act('key', [...down, ...up.reverse()]);
  }

  keyboard = {
    press: (key) => this.#press(KEYS[key] ?? key),
    type: async (text) => { for (const letter of text) await this.#press(letter); },
    paste: () => this.#press(KEYS.Control, 'v'),
  };
  goto(url) { return this.#call('POST', '/url', { url }); }
  reload() { return this.#call('POST', '/refresh', {}); }
  back() { return this.#call('POST', '/back', {}); }

  /** Its window stays wider than a small telephone, because of its tool bar: there the page stands in
   *  a frame of that width. */
  async begin({ url, path, width, height }) {
    const narrow = width < NARROWEST;
    await this.#call('POST', '/window/rect', { width: Math.max(width, NARROWEST), height: height + TOOL_BAR });
    await this.goto(url + (narrow ? 'frame' : path));
    if (narrow) await this.#call('POST', '/frame', { id: await this.#call('POST', '/element', { using: 'css selector', value: 'iframe' }) });
    await this.waitForFunction((wanted) => innerWidth === wanted, width);
  }

  async screenshot(path) { await writeFile(path, Buffer.from(await this.#call('GET', '/screenshot'), 'base64')); }
  close() { return this.#call('DELETE', ''); }
}

let firefox;
async function openFirefox() {
  const { launch } = require('puppeteer-core');
  firefox ??= await launch({ browser: 'firefox', executablePath: process.env.FIREFOX, headless: true });
  const context = await firefox.createBrowserContext();
  return new FirefoxPage(await context.newPage());
}

/** A port that nobody listens at. */
async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const started = [];
let driver;
/** WebKit has no mode without a screen: it gets one that nobody sees. */
async function startWebKit() {
  const start = (program, args, options) => {
    const child = spawn(program, args, options);
    started.push(child);
    return new Promise((resolve, reject) => {
      child.once('spawn', () => resolve(child));
      child.once('error', reject);
    });
  };
  const screen = await start('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const display = await new Promise((resolve) => screen.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`)));
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11' };
  await start(process.env.WEBKIT_DRIVER, [`--port=${port}`], { env, stdio: 'ignore' });
  const call = async (method, path, body) => {
    // On a busy machine the driver was seen to stop answering, once in some hundred tests.
    const signal = AbortSignal.timeout(20_000);
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body), signal });
    const { value } = await answer.json();
    if (value?.error) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  };
  await until('the driver of WebKit', () => call('GET', '/status').catch(() => undefined));
  return call;
}

async function openWebKit() {
  driver ??= await startWebKit();
  // Without further wishes the driver starts its own small browser, with a profile that ends with it.
  const { sessionId } = await driver('POST', '/session', { capabilities: { alwaysMatch: {} } });
  return new WebKitPage((method, path, body) => driver(method, `/session/${sessionId}${path}`, body));
}

after(async () => {
  await firefox?.close();
  for (const child of started.reverse()) child.kill('SIGKILL'); // a driver that has stopped answering heeds nothing less
});

/** Each with what it is started from; `cargo xtask test` names the places. */
export const ENGINES = [
  { name: 'Firefox', place: process.env.FIREFOX, open: openFirefox },
  { name: 'WebKit', place: process.env.WEBKIT_DRIVER, open: openWebKit, restart: () => { driver = undefined; } },
];

const FIRST = '<script src="/witness.js"></script>';

/**
 * A server and a page of its own; both end with the test.
 *
 * @param {import('node:test').TestContext} t the test
 * @param {object} engine one of ENGINES
 * @param {object} [options] for serve(): policy, missing, pages; `path`: where to begin, `width`, `height`
 */
export async function site(t, engine, { path = '', width = 1000, height = 900, pages = {}, policy = POLICY, ...options } = {}) {
  const read = async (file) => (await readFile(join(DIST, file), 'utf8')).replace('<head>', `<head>${FIRST}`);
  const own = Object.fromEntries(Object.entries(pages).map(([name, text]) => [name, name.includes('.') ? text : FIRST + text]));
  const frame = `<!doctype html><body marginwidth="0" marginheight="0"><iframe frameborder="0" width="${width}" height="${height}" src="/${path}"></iframe>`;
  const server = await serve({
    folder: DIST,
    policy: `${policy}; frame-src 'self'`,
    pages: { '/': await read('index.html'), '/demo': await read('demo.html'), '/frame': frame, '/witness.js': `(${witness})()`, ...own },
    ...options,
  });
  const page = await engine.open();
  t.after(async () => {
    await page.close().catch(() => {}); // its driver may be gone
    await server.close().catch(() => {}); // a test may have closed it already
  });
  await page.begin({ url: server.url, path, width, height });
  return { page, ...server };
}
