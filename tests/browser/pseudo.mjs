// The two languages that nobody speaks (crates/compiler/src/words/pseudo.rs), made of English letter by letter:
// their files, and hands that find an English answer by its words in them.

import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DIST, site } from './harness.mjs';
import { QUESTIONS, ui } from './play.mjs';

const rust = readFileSync(new URL('../../crates/compiler/src/words/pseudo.rs', import.meta.url), 'utf8');
const letters = (name) => [...rust.match(new RegExp(`const ${name}: &str = "(.*)";`))[1]];
const ALPHABET = { 'en-XA': letters('ACCENTED'), 'ar-XB': letters('HEBREW') };

/** English in this language, without its marks and the letters that make it longer. */
const written = (language, english) => english.replace(/[a-z]/gi, (letter) => {
  const all = ALPHABET[language];
  const at = letter.toLowerCase().charCodeAt(0) - 97;
  return all[letter < 'a' && all.length > 26 ? at + 26 : at];
});
/** What stands on the page, without the same. */
const plain = (language, shown) => shown.replace(new RegExp(` [ ${written(language, 'x')}]*⟧`, 'g'), '').replaceAll('⟦', '').trim();

/** Where `cargo xtask test browser` has them from the compiler. */
const FILES = process.env.LEG_TRIAGE_PSEUDO ?? fileURLToPath(new URL('../../target/pseudo', import.meta.url));

/** A site in this language: as site() of harness.mjs, but its pages find what is said in English. */
export async function pseudoSite(t, language, { context, ...options } = {}) {
  const pages = Object.fromEntries(readdirSync(DIST).flatMap((name) => {
    const [, kind] = name.match(/^leg-triage-(words|details)-en-\w+\.txt$/) ?? [];
    return kind ? [[`/${name}`, readFileSync(`${FILES}/leg-triage-${kind}-${language}.txt`)]] : [];
  }));
  // The worker would refuse these files: they are not those of its list.
  const one = await site(t, { ...options, pages, context: { ...context, serviceWorkers: 'block' } });
  return { ...one, open: async (path) => speaking(await one.open(path), language) };
}

const known = [
  ...QUESTIONS.flatMap(({ text, options, chips }) => [text, ...[...options, ...chips].map((one) => one.text)]),
  ...['yes', 'no', 'not-sure', 'cannot', 'none', 'unsure-some', 'cannot-some'].map(ui),
];

/** play.mjs reads and answers this page in English. */
function speaking(page, language) {
  const english = new Map(known.map((text) => [written(language, text), text]));
  page.written = (text) => `⟦${written(language, text)}${' xxxxx'.repeat(text.length).slice(0, Math.ceil(text.length / 3)).replaceAll('x', written(language, 'x'))}⟧`;
  page.spoken = (shown) => english.get(plain(language, shown)) ?? shown;
  /** The only one of these with that name. */
  const named = async (all, of, name) => {
    const shown = await all.evaluateAll((found, part) => found.map((one) => (part ? one.querySelector(part).firstChild : one).textContent), of);
    const at = shown.findIndex((one) => plain(language, one) === written(language, name));
    if (at < 0) throw new Error(`no "${name}" among: ${shown.join(' | ')}`);
    return all.nth(at);
  };
  const widget = page.locator('leg-triage');
  page.hands = {
    press: async (name) => (await named(widget.getByRole('button'), undefined, name)).click(),
    choose: () => widget.getByRole('combobox').selectOption('GB'),
    open: async (name) => (await named(widget.locator('summary'), undefined, name)).click(),
    tap: async (within, at, label, kind) => (await named(widget.locator(within).nth(at).locator(kind), '.words', label)).click(),
    async write(within, at, text) {
      const field = widget.locator(within).nth(at).getByRole('textbox');
      const there = (await field.count()) > 0;
      if (there) await field.fill(text);
      return there;
    },
  };
  return page;
}
