// <leg-triage region="GB">: the public border of the widget. It checks the attributes, loads the
// program when it is needed, and shows the fixed safety page whenever the program is not running.
// It holds nothing else: what is asked and answered is Rust. Types, with words: leg-triage.d.ts.

/** Emergency number to countries (EU: for a page that serves several of them).
 *  tests/regions_in_page.rs holds it against knowledge/regions.toml. */
const EMERGENCY = {
  '999': 'GB',
  '112': 'IE DE FI PT SE EU BE BG HR CY CZ DK EE FR GR HU IS IT LV LT LU MT NL PL RO SK SI ES IN',
  '144': 'AT CH LI',
  '113': 'NO',
  '911': 'US CA',
  '000': 'AU',
  '111': 'NZ',
  '119': 'JP',
};
const REGIONS = Object.values(EMERGENCY).join(' ').split(' ').sort();

/** The same signs as in index.html, for pages that put nothing inside the element. */
const SIGNS = [
  'chest pain, trouble breathing, coughing up blood, or fainting',
  'a leg or foot that has turned cold, pale, blue or numb',
  'very bad pain that keeps rising after an injury or an operation, or inside a plaster cast',
  'numbness between your legs, or new trouble with your bladder or bowels',
  'fever or shivering with purple, black or blistering skin, or with confusion',
  'weakness that is getting worse quickly, a drooping face, or slurred speech',
];

const address = (value) => {
  try { return new URL(value, document.baseURI).href.match(/^(https?|tel|mailto):.+/)?.[0]; } catch { return undefined; }
};
/** Attribute: its property for Rust, what is allowed (for the warning), and the value or nothing. */
const ATTRIBUTES = {
  region: ['region', `one of ${REGIONS.join(', ')}`, (v) => REGIONS.find((region) => region === v.toUpperCase())],
  lang: ['lang', 'en', (v) => /^en(-|$)/i.test(v) && 'en'],
  'clinic-name': ['clinicName', 'a name of at most 120 characters', (v) => v.length <= 120 && v],
  'clinic-phone': ['clinicPhone', 'a telephone number: digits, spaces, + ( ) - . and /', (v) => /^\+?[\d\s().\/-]{2,30}$/.test(v) && v],
  'booking-url': ['bookingUrl', 'an address that begins with https:, http:, tel: or mailto:', address],
};

/** An element made by hand: no innerHTML, so that Trusted Types have nothing to refuse. */
const make = (name, content = [], properties = {}) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...[content].flat());
  return element;
};

const sheet = new CSSStyleSheet(); // a <style> would be refused under style-src 'self'
// As high as the screen until the first page comes, and no margin runs out of it: what the clinic has
// below does not jump in sight.
sheet.replaceSync(`:host { display: flow-root } :host([hidden]), [hidden] { display: none }
  section { min-block-size: 100vh } [role=alert] ~ section { min-block-size: 0 }
  [role=alert] { margin-block: 1em; padding: 0 1em; border: 1px solid; border-radius: .6em }
  [role=alert] button { font: inherit; min-height: 2.75em; padding: 0 1em }`);

/** The address of a file beside this one, by what follows "leg-triage" in its name. `cargo xtask build` gives
 *  the files names by their content, and says which (HASHED). */
const file = (name) => new URL(typeof HASHED === 'undefined' ? `leg-triage${name}` : HASHED[name], import.meta.url);

let program; // one download and one WebAssembly instance for every element on the page
const running = new Set(); // the elements that show it

export class LegTriage extends HTMLElement {
  static observedAttributes = Object.keys(ATTRIBUTES);
  static #asked = false; // for the long explanations
  static #broken = false; // after a fault the shared instance must not be used again

  #root = this.attachShadow({ mode: 'open' });
  #near = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && this.#begin(), { rootMargin: '400px' });
  #mounted; // the Rust handle, while it runs
  #mounting; // the promise, from the first wish to run until failure or removal
  #failed; // why, once it has
  #warned = new Set();
  #depth = 0; // how many of the browser's history entries are ours
  #popped = false;
  #changed = false;

  constructor() {
    super();
    // No form in here may ever submit: it would put the answers into the page's address.
    this.#root.addEventListener('submit', (event) => event.preventDefault(), { capture: true });
    // A button that goes while it has the focus makes Chromium work out the styles of both pages at once.
    this.addEventListener('leg-triage-step', () => this.#root.activeElement?.blur());
    // Copying begins within the press; the page around may forbid it, and then that is said.
    this.#root.addEventListener('click', ({ target }) => {
      if (!target.closest('[value=copy]')) return;
      const { textContent } = this.#root.querySelector('.summary-page');
      navigator.clipboard.writeText(textContent).then(() => true, () => false).then((done) => this.#mounted?.copied(done));
    });
  }

  connectedCallback() {
    if (!this.#mounted) this.#showSafety();
    if (this.hasAttribute('standalone')) { this.#goBackWithTheBrowser(); this.#begin(); }
    else this.#near.observe(this);
  }

  disconnectedCallback() {
    this.#near.disconnect();
    queueMicrotask(() => { // an element that is only moved keeps its answers
      if (this.isConnected || !this.#mounted) return;
      this.#mounted.unmount();
      this.#stop();
      this.#root.replaceChildren();
    });
  }

  attributeChangedCallback() {
    if (!this.isConnected || this.#changed) return;
    this.#changed = true; // several attributes set in one go are one update
    queueMicrotask(() => {
      this.#changed = false;
      if (this.#mounted) this.#mounted.update(this.#config());
      else this.#showSafety();
    });
  }

  /** Loads the program if need be and leaves the first screen. */
  async start() { await this.#mount(); this.#mounted?.start(); }
  /** Forgets all answers and shows the first screen. */
  reset() { this.#mounted?.reset(); }
  /** The result so far, or undefined. */
  result() { return this.#mounted?.result(); }

  /** The browser's Back is one page of the check back. On a clinic's page Back is the clinic's. The entries
   *  hold a number and the same address: never an answer. */
  #goBackWithTheBrowser() {
    if (history.state?.legTriage) history.go(-history.state.legTriage); // after a reload the check begins anew
    addEventListener('popstate', ({ state }) => {
      const depth = state?.legTriage ?? 0;
      this.#popped = depth < this.#depth;
      this.#depth = depth;
      if (this.#popped) this.#mounted?.back();
    });
    this.addEventListener('leg-triage-step', ({ detail }) => {
      if (detail.step === 'start') {
        if (this.#depth) history.go(-this.#depth);
        this.#depth = 0;
      } else if (!this.#popped) {
        // At once, though the browser takes 5 ms for it: a quick Back would else leave the page.
        history.pushState({ legTriage: ++this.#depth }, '');
      }
      this.#popped = false;
    });
  }

  #begin() { this.#mount().catch(() => {}); } // the failure has been shown and told already

  #mount() {
    if (this.#failed) return Promise.reject(new Error('leg-triage has failed on this page: reload it'));
    this.#near.disconnect();
    return (this.#mounting ??= (async () => {
      let stage = 'load';
      try {
        const glue = await (program ??= LegTriage.#load());
        if (LegTriage.#broken) throw new Error('the program has stopped');
        if (!this.isConnected) { this.#stop(); return; }
        stage = 'start';
        running.add(this);
        const safety = [...this.#root.childNodes];
        const mounted = glue.mount(this.#root, this, this.#config());
        if (this.#failed) return;
        this.#mounted = mounted;
        for (const node of safety) node.remove();
      } catch (error) {
        this.#fail(stage, error);
        throw error;
      }
      this.#tell('leg-triage-ready');
      if (!LegTriage.#asked) LegTriage.#details();
    })());
  }

  static async #load() {
    // A second sign beside the door's (door.js), which a developer's build has not: a trap that nobody
    // catches reaches the window.
    for (const kind of ['error', 'unhandledrejection']) {
      addEventListener(kind, ({ error, reason = error }) => {
        const trap = reason instanceof WebAssembly.RuntimeError || reason instanceof RangeError;
        if (trap && String(reason.stack).includes('leg-triage-app')) LegTriage.#stopAll(reason);
      });
    }
    const glue = await import(file('-app.js'));
    glue.onFault?.((error) => LegTriage.#stopAll(error));
    await glue.default({ module_or_path: file('-app_bg.wasm') });
    return glue;
  }

  /** The long explanations: not needed to begin, or to know what to do. */
  static async #details() {
    LegTriage.#asked = true;
    try {
      const glue = await program;
      const answer = await fetch(file('-details.txt'));
      if (!answer.ok || !glue.details(await answer.text())) throw new Error(`explanations: ${answer.status}`);
      for (const element of running) element.#mounted?.update(element.#config());
    } catch (error) {
      console.warn('leg-triage:', error);
      addEventListener('online', () => LegTriage.#details(), { once: true });
    }
  }

  /** A fault in one element is a fault in the shared instance: every one of them stops. */
  static #stopAll(error) {
    LegTriage.#broken = true;
    for (const element of [...running]) element.#fail('fault', error);
  }

  #fail(reason, error) {
    if (this.#failed) return;
    this.#failed = reason;
    this.#stop();
    const inUse = this.#root.activeElement; // whoever is in the middle of it is led to the message
    this.#showSafety();
    if (inUse) this.#root.querySelector('[role=alert]').focus();
    console.error('leg-triage:', error);
    this.#tell('leg-triage-error', { reason, message: String(error?.message ?? error) });
  }

  #stop() {
    running.delete(this);
    this.#mounted = this.#mounting = undefined;
  }

  #tell(name, detail) { this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true })); }

  /** What Rust gets. A wrong value is named once on the console, and the default is used. */
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
    return config;
  }

  /** The page's own content or, where it put none, the signs; after a failure, with a word on it. */
  #showSafety() {
    const { region } = this.#config();
    const number = Object.keys(EMERGENCY).find((key) => region && EMERGENCY[key].includes(region));
    const call = number ? make('a', number, { href: `tel:${number}` }) : 'your local emergency number';
    const signs = make('section', [
      make('p', ['Call ', call, ' now if your leg hurts and you have any of these:']),
      make('ul', SIGNS.map((sign) => make('li', sign))),
    ]);
    const slot = make('slot');
    slot.onslotchange = () => {
      signs.hidden = slot.assignedNodes().some((node) => node.nodeType === Node.ELEMENT_NODE || node.textContent.trim());
    };
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.replaceChildren(this.#failed ? this.#why() : make('slot', [], { name: 'starting' }), slot, signs);
    slot.onslotchange();
  }

  #why() {
    const said = this.#failed === 'fault' ? 'The check has stopped because of a fault.' : 'The check could not start.';
    const again = this.hasAttribute('standalone')
      ? make('button', 'Start again', { type: 'button', onclick: () => location.reload() })
      : 'To try again, reload this page.'; // the page is the clinic's: not ours to reload
    const box = make('div', [make('p', `${said} What stands here still holds.`), make('p', again)], { tabIndex: -1 });
    box.setAttribute('role', 'alert');
    return box;
  }
}

// The same script twice on one page (two plugins, two addresses) is no reason to stop.
if (!customElements.get('leg-triage')) customElements.define('leg-triage', LegTriage);
