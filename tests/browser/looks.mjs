// Display settings that people use, applied to an open page and taken back.

/** A style sheet for the page and the shadow root; constructed, as the policy allows no inline styles. */
async function dress(page, css) {
  await page.evaluate((text) => {
    for (const root of [document, ...[...document.querySelectorAll('leg-triage')].map((element) => element.shadowRoot)]) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      sheet.ofATest = true;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((one) => !one.ofATest), sheet];
    }
  }, css);
}

/** The browser's own text size (16 px by default). Apply it last: resizing the window resets it. */
async function textSize(page, pixels) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: pixels, fixed: (pixels * 13) / 16 } });
  await devtools.detach();
}

const size = (width, height) => (page) => page.setViewportSize({ width, height });
/** Sets the direction of the page and of the widget, as a translation would. */
const direction = (dir) => (page) => page.evaluate((value) => {
  document.documentElement.dir = value;
  for (const element of document.querySelectorAll('leg-triage')) {
    const inside = element.shadowRoot.querySelector('.app');
    if (inside) inside.dir = value || 'ltr';
  }
}, dir);

/** Each look: how it is applied, step by step, and how it is taken back. */
const LOOKS = {
  light: { on: [(page) => page.emulateMedia({ colorScheme: 'light' })] },
  dark: { on: [(page) => page.emulateMedia({ colorScheme: 'dark' })], off: [(page) => page.emulateMedia({ colorScheme: 'light' })] },
  'right to left': { on: [direction('rtl')], off: [direction('')] },
  'forced colours': { on: [(page) => page.emulateMedia({ forcedColors: 'active' })], off: [(page) => page.emulateMedia({ forcedColors: 'none' })] },
  motion: { on: [(page) => page.emulateMedia({ reducedMotion: 'no-preference' })], off: [(page) => page.emulateMedia({ reducedMotion: 'reduce' })] },
  '320 px': { on: [size(320, 600)] },
  '360 px': { on: [size(360, 740)] },
  // A window of 1280 x 1024 at 400 % is one of 320 x 256.
  '400 %': { on: [size(320, 256)] },
  // A text size set by the page, and one set by the person in the browser.
  'html at 200 %': { on: [size(360, 740), (page) => dress(page, 'html { font-size: 200% !important }')], off: [(page) => dress(page, '')] },
  'text at 200 %': { on: [size(360, 740), (page) => textSize(page, 32)], off: [(page) => textSize(page, 16)] },
  // WCAG 2.2, 1.4.12.
  'text spacing': {
    on: [size(320, 600), (page) => dress(page, `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`)],
    off: [(page) => dress(page, '')],
  },
};

/** Looks at the page in one way, then puts it back. */
export async function as(name, page, look) {
  const { on, off = [] } = LOOKS[name];
  for (const put of on) await put(page);
  try {
    return await look(page);
  } finally {
    for (const take of off) await take(page);
  }
}
