// Counts what a person sees and taps in the real page: words that are on the screen without opening a fold,
// taps, pages. `cargo measure` counts the same from the pages as drawn natively.

/** Runs in the page: counts from now on, in the first widget. A page is counted when a button leaves it. */
function begin() {
  const root = document.querySelector('leg-triage').shadowRoot;
  /** Whether somebody sees it: a closed fold, and what is clipped away for screen readers, is not seen. */
  const seen = (element) => {
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    for (let one = element; one; one = one.parentElement) {
      if (getComputedStyle(one).clipPath === 'inset(50%)') return false;
    }
    return true;
  };
  const words = () => {
    let count = 0;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, data } = walker.currentNode;
      if (!parentElement || parentElement.closest('style, script')) continue;
      const option = parentElement.closest('option');
      if (option ? option.selected && seen(option.closest('select')) : seen(parentElement)) {
        count += data.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      }
    }
    return count;
  };
  const counted = { words: [], taps: 0 };
  root.addEventListener('click', ({ target }) => {
    if (target.closest('summary')) counted.taps += 1; // a fold
    if (!target.closest('button')) return;
    counted.words.push(words());
    counted.taps += 1;
  }, true);
  // A box or a list; a box that is chosen already does not change.
  root.addEventListener('change', ({ target }) => { counted.taps += target.matches('input.number') ? 0 : 1; }, true);
  // A number: its field, and each digit.
  root.addEventListener('input', ({ target }) => { counted.taps += target.matches('input.number') ? 1 + target.value.length : 0; }, true);
  window.counting = { counted, words };
}

/** Starts counting on the first screen. */
export const count = (page) => page.evaluate(begin);

/** What was seen and tapped until now, the page shown included. */
export const counted = (page) => page.evaluate(() => {
  const { counted: { words, taps }, words: here } = window.counting;
  const all = [...words, here()];
  return { words: all.reduce((sum, n) => sum + n, 0), taps, pages: all.length, each: all };
});
