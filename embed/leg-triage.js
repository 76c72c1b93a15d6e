// <leg-triage region="GB">: the public interface of the widget. It checks the attributes, loads the
// program when it is needed, and shows the fixed safety page whenever the program is not running.
// Nothing else: what is asked and answered is Rust, and all words are data. Documented types:
// leg-triage.d.ts.

import { REGIONS, SAFETY, ZONES } from './leg-triage-start.js'; // written by the build from knowledge/

const LANGUAGES = Object.keys(SAFETY);
const language = (value) => [value, value.split('-')[0]]
  .map((wanted) => LANGUAGES.find((one) => one.toLowerCase() === wanted.toLowerCase())).find(Boolean);

const address = (value) => {
  try { return new URL(value, document.baseURI).href.match(/^(https?|tel|mailto):.+/)?.[0]; } catch { return undefined; }
};
/** For each attribute: its property in the configuration, what is allowed (for the warning), and a check that
 *  returns the value or nothing. Rust takes the values as they are: this is the only place with rules. */
const ATTRIBUTES = {
  region: ['region', `one of ${Object.keys(REGIONS).join(', ')}`, (v) => Object.keys(REGIONS).find((region) => region === v.toUpperCase())],
  lang: ['lang', `one of ${LANGUAGES.join(', ')}`, language],
  'clinic-name': ['clinicName', 'a name of at most 120 characters', (v) => v.length <= 120 && v],
  'clinic-phone': ['clinicPhone', 'a telephone number: digits, spaces, + ( ) - . and /', (v) => /^\+?[\d\s().\/-]{2,30}$/.test(v) && v],
  'booking-url': ['bookingUrl', 'an address that begins with https:, http:, tel: or mailto:', address],
  'event-detail': ['eventDetail', 'full', (v) => v === 'full'],
};

/** Makes an element without innerHTML, which Trusted Types would refuse. */
const make = (name, content = [], properties = {}) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...[content].flat());
  return element;
};

const sheet = new CSSStyleSheet(); // a <style> would be refused under style-src 'self'
// As high as the screen until the first page is there, and no margin collapses out of it, so that what the
// clinic has below does not jump.
sheet.replaceSync(`:host { display: flow-root } :host([hidden]), [hidden] { display: none }
  section { min-block-size: 100vh } [role=alert] ~ section { min-block-size: 0 }
  [role=alert] { margin-block: 1em; padding: 0 1em; border: 1px solid; border-radius: .6em }
  [role=alert] button { font: inherit; min-height: 2.75em; padding: 0 1em }`);

/** The address of a file beside this one, by what follows "leg-triage" in its name. `cargo xtask build` names
 *  the files by content and defines HASHED, which maps the plain names to those. */
const file = (name) => new URL(typeof HASHED === 'undefined' ? `leg-triage${name}` : HASHED[name], import.meta.url);
const get = async (name) => {
  const answer = await fetch(file(name));
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return answer;
};
const bytes = async (name) => new Uint8Array(await (await get(name)).arrayBuffer());

/** What is fetched once for all elements on the page, by name. A failed one is tried again when next wanted. */
const fetched = new Map();
const once = (name, how) => {
  if (!fetched.has(name)) fetched.set(name, how(name).catch((error) => { fetched.delete(name); throw error; }));
  return fetched.get(name);
};
const styles = async (name) => new CSSStyleSheet().replace(await (await get(name)).text());

/** What can have the focus on the first screen, in order. Not its links: there are more of them once the region is known. */
const stops = (place) => [...place.querySelectorAll('button, input, select, summary')];

let program; // one download and one WebAssembly instance for every element on the page
const here = new Set(); // the elements of the page
const running = new Set(); // the elements that show it

export class LegTriage extends HTMLElement {
  static observedAttributes = Object.keys(ATTRIBUTES);
  static #broken = false; // after a fault the shared instance must not be used again

  // The standalone page brings its shadow root along, with the first screen in it.
  #root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  #first = this.#root.querySelector('.app'); // that screen, until the program's own is there
  #near = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && this.#begin(), { rootMargin: '400px' });
  #mounted; // the Rust handle, while it runs
  #mounting; // the promise, from the first wish to run until failure or removal
  #lang; // of what is mounted
  #failed; // why, once it has
  #warned = new Set();
  #changed = false;

  constructor() {
    super();
    // No form in here may ever submit: that would put the answers into the page's address.
    this.#root.addEventListener('submit', (event) => event.preventDefault(), { capture: true });
  }

  connectedCallback() {
    here.add(this);
    if (!this.#mounted && !this.#first) this.#showSafety();
    if (this.hasAttribute('standalone')) this.#begin();
    else this.#near.observe(this);
  }

  disconnectedCallback() {
    this.#near.disconnect();
    queueMicrotask(() => { // an element that is only moved keeps its answers
      if (this.isConnected) return;
      here.delete(this);
      this.#unmount();
    });
  }

  attributeChangedCallback() {
    if (!this.isConnected || this.#changed) return;
    this.#changed = true; // several attributes set in one go are one update
    queueMicrotask(() => {
      this.#changed = false;
      const config = this.#config();
      if (!this.#mounted) { if (!this.#first) this.#showSafety(); }
      else if (config.lang === this.#lang) this.#mounted.update(config);
      else { this.#unmount(); this.#showSafety(); this.#begin(); } // another language: start again
    });
  }

  /** Loads the program if need be and leaves the first screen. */
  async start() { await this.#mount(); this.#mounted?.start(); }
  /** Forgets all answers and shows the first screen. */
  reset() { this.#mounted?.reset(); }
  /** The result so far, or undefined. */
  result() { return this.#mounted?.result(); }

  #begin() { this.#mount().catch(() => {}); } // the failure has been shown and told already

  #mount() {
    if (this.#failed) return Promise.reject(new Error('leg-triage has failed on this page: reload it'));
    this.#near.disconnect();
    return (this.#mounting ??= (async () => {
      let stage = 'load';
      try {
        const { lang } = this.#config();
        const linked = this.#root.querySelector('link'); // the first screen has its styles already
        const [glue, words, sheet] = await Promise.all([
          program ??= LegTriage.#load(), once(`-words-${lang}.txt`, bytes), linked ? undefined : once('.css', styles),
        ]);
        if (LegTriage.#broken) throw new Error('the program has stopped');
        if (!this.isConnected) { this.#stop(); return; }
        stage = 'start';
        running.add(this);
        this.#lang = lang;
        const focus = this.#first ? stops(this.#first).indexOf(this.#root.activeElement) : -1;
        const before = [...this.#root.children].filter((one) => one !== linked);
        const mounted = glue.mount(this.#root, this, { ...this.#config(), lang, early: this.#early() }, words);
        if (this.#failed) return;
        this.#mounted = mounted;
        this.#root.adoptedStyleSheets = sheet ? [sheet] : [];
        for (const one of before) one.remove();
        this.#first = undefined;
        // The program draws the same first screen, in a microtask: put the focus back where it was.
        if (focus >= 0 && !('pressed' in this.dataset)) setTimeout(() => stops(this.#root)[focus]?.focus({ preventScroll: true }));
      } catch (error) {
        this.#fail(stage, error);
        throw error;
      }
      this.#tell('leg-triage-ready');
      LegTriage.#details(this.#lang);
    })());
  }

  /** What was chosen and pressed on the prerendered first screen, for the program to carry out. */
  #early() {
    const value = (of) => this.#first?.querySelector(of)?.value || undefined;
    return { who: value('input:checked'), region: value('select'), start: !!this.#first && 'pressed' in this.dataset }; // app.js
  }

  static async #load() {
    // A second sign besides the door (door.js), which a development build does not have: a trap that
    // nobody catches reaches the window.
    for (const kind of ['error', 'unhandledrejection']) {
      addEventListener(kind, ({ error, reason = error }) => {
        const trap = reason instanceof WebAssembly.RuntimeError || reason instanceof RangeError;
        if (trap && String(reason.stack).includes('leg-triage-app')) LegTriage.#stopAll(reason);
      });
    }
    const module = get('-app_bg.wasm');
    module.catch(() => {}); // awaited and reported below
    const glue = await import(file('-app.js'));
    glue.onFault?.((error) => LegTriage.#stopAll(error));
    await glue.default({ module_or_path: await module });
    return glue;
  }

  /** Fetches the long explanations, which are not needed to begin or to know what to do in an emergency; again
   *  after a while, and a longer one each time, where that fails. */
  static #details(lang, wait = 10_000) {
    once(`-details-${lang}.txt`, async (name) => {
      const glue = await program;
      if (!glue.details(await bytes(name))) throw new Error('the explanations are not of this build');
      for (const element of running) element.#mounted?.update(element.#config());
    }).catch((error) => {
      console.warn('leg-triage:', error);
      let tried;
      const again = () => { if (!tried) LegTriage.#details(lang, 2 * wait); tried = true; };
      addEventListener('online', again, { once: true });
      setTimeout(again, wait);
    });
  }

  /** A fault in one element is a fault in the shared instance, so all of them stop. */
  static #stopAll(error) {
    LegTriage.#broken = true;
    for (const element of [...running]) element.#fail('fault', error);
  }

  #fail(reason, error) {
    if (this.#failed) return;
    this.#failed = reason;
    this.#stop();
    const inUse = this.#root.activeElement; // somebody in the middle of a check is led to the message
    this.#showSafety();
    if (inUse) this.#root.querySelector('[role=alert]').focus();
    console.error('leg-triage:', error);
    this.#tell('leg-triage-error', { reason, message: String(error?.message ?? error) });
  }

  #unmount() {
    if (!this.#mounted) return;
    this.#mounted.unmount();
    this.#stop();
    this.#root.replaceChildren();
  }

  #stop() {
    running.delete(this);
    this.#mounted = this.#mounting = undefined;
  }

  #tell(name, detail) { this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true })); }

  /** The configuration for Rust. A wrong value is reported once on the console, and the default is used. */
  #config() {
    const config = { standalone: this.hasAttribute('standalone') };
    for (const [name, [property, allowed, check]] of Object.entries(ATTRIBUTES)) {
      const value = this.getAttribute(name)?.trim();
      if (!value) continue;
      config[property] = check(value) || undefined;
      if (config[property] || this.#warned.has(name + value)) continue;
      this.#warned.add(name + value);
      console.warn(`<leg-triage>: ${name}="${value}" is not used. Allowed: ${allowed}.`);
    }
    config.lang ??= 'en';
    config.region ??= ZONES[Intl.DateTimeFormat().resolvedOptions().timeZone];
    // What tells it from the others on the page, for what is kept; without that nothing is.
    config.alone = ![...here].some((one) => one !== this && one.id === this.id);
    return config;
  }

  /** Shows the element's own content or, if there is none, the signs; after a failure, with a message above. */
  #showSafety() {
    const { region, lang } = this.#config();
    const said = SAFETY[lang];
    const number = region && REGIONS[region].emergency;
    const [before, after] = said.call.split('{number}');
    const call = number ? make('a', number, { href: `tel:${number}` }) : said.local;
    const signs = make('section', [
      make('p', [before, call, after]),
      make('ul', said.signs.map((sign) => make('li', sign))),
    ], { lang, dir: said.direction });
    const slot = make('slot');
    slot.onslotchange = () => {
      signs.hidden = slot.assignedNodes().some((node) => node.nodeType === Node.ELEMENT_NODE || node.textContent.trim());
    };
    this.#first = undefined;
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.replaceChildren(this.#failed ? this.#why(said) : make('slot', [], { name: 'starting' }), slot, signs);
    slot.onslotchange();
  }

  #why(said) {
    const again = this.hasAttribute('standalone')
      ? make('button', said.again, { type: 'button', onclick: () => location.reload() })
      : said.reload; // the page is the clinic's: not ours to reload
    const words = this.#failed === 'fault' ? said.stopped : said.notStarted;
    const box = make('div', [make('p', words), make('p', again)], { tabIndex: -1, dir: said.direction });
    box.setAttribute('role', 'alert');
    return box;
  }
}

// The same script twice on one page (two plugins, two addresses) is no reason to stop.
if (!customElements.get('leg-triage')) customElements.define('leg-triage', LegTriage);
