// Layout checks that run in the page. Each returns a list of faults in words; an empty list is good.

/** Every visible element of the page and of the shadow root. Runs in the page. */
const SHOWN = `
  const host = document.querySelector('leg-triage');
  const shown = [...document.body.querySelectorAll('*'), ...host.shadowRoot.querySelectorAll('*')]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.hidden'));
  const name = (one) => (one.getAttribute('class') || one.localName) + ' "' + (one.textContent || one.value || '').trim().replace(/\\s+/g, ' ').slice(0, 40) + '"';
  const px = (box) => Math.round(box.width) + ' x ' + Math.round(box.height);
  const pressed = shown.filter((one) => one.matches('button, a, select, summary, label.card, input.number'));
`;
const inPage = (find) => (page) => page.evaluate(`(() => { ${SHOWN} return (${find})(); })()`);

/** The page scrolls sideways. */
export const wide = inPage(`() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const out = shown.filter((one) => { const { left, right } = one.getBoundingClientRect(); return left < -0.5 || right > clientWidth + 0.5; });
  return [scrollWidth - clientWidth + ' px too wide: ' + out.map(name).slice(-3).join(', ')];
}`);

/** Text that is cut off, or overflows its card, button or box. */
export const cut = inPage(`() => {
  const found = [];
  for (const one of shown) {
    const { overflowX, overflowY } = getComputedStyle(one);
    if (one.localName === 'select' || one.closest('svg')) continue;
    if (overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1) found.push('cut at the side: ' + name(one));
    if (!/visible|auto|scroll/.test(overflowY) && one.scrollHeight > one.clientHeight + 1) found.push('cut below: ' + name(one));
    const box = one.closest('button, a.primary, a.secondary, a.call, .card, .panel, .line, .cause, .signs, .summary, .fit') ?? document.documentElement;
    const { left, right, top, bottom } = box.getBoundingClientRect();
    for (const text of [...one.childNodes].filter((node) => node.nodeType === 3 && node.data.trim())) {
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const line of range.getClientRects()) {
        const outside = line.left < left - 1 || line.right > right + 1 || (box !== document.documentElement && (line.top < top - 4 || line.bottom > bottom + 4));
        if (outside && line.width > 1) { found.push('runs out of ' + name(box) + ': ' + text.data.trim().slice(0, 40)); break; }
      }
    }
  }
  return found;
}`);

/** Controls that overlap. What sticks to an edge lies over what is scrolled by below it, and with that moves on. */
export const overlapping = inPage(`() => {
  const sticks = (one) => { for (let at = one; at; at = at.parentElement) if (/fixed|sticky/.test(getComputedStyle(at).position)) return true; return false; };
  const boxes = pressed.map((one) => [one, one.getBoundingClientRect(), sticks(one)]);
  const found = [];
  boxes.forEach(([one, a, sticky], at) => {
    for (const [other, b] of boxes.slice(at + 1).filter((each) => each[2] === sticky)) {
      const over = Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
      if (over && !one.contains(other) && !other.contains(one)) found.push(name(one) + ' and ' + name(other));
    }
  });
  return found;
}`);

/** Controls that are too small to tap. A link inside a sentence may be as high as its line. Places on the
 *  legs are left out: the lists below offer the same. */
export const small = inPage(`() => pressed.filter((one) => {
  const { width, height } = one.getBoundingClientRect();
  const sentence = one.localName === 'a' && getComputedStyle(one).display === 'inline' && one.parentElement.textContent.trim() !== one.textContent.trim();
  return (width < 43.9 || height < 43.9) && !sentence;
}).map((one) => name(one) + ': ' + px(one.getBoundingClientRect()))`);

/** Fixed or sticky elements that cover more than a third of the height. */
export const sticking = inPage(`() => {
  const stuck = shown.filter((one) => /fixed|sticky/.test(getComputedStyle(one).position));
  const high = stuck.reduce((sum, one) => sum + one.getBoundingClientRect().height, 0);
  return high > innerHeight / 3 ? [stuck.map(name).join(', ') + ': ' + Math.round(high) + ' px'] : [];
}`);

/** Animations and transitions longer than a hundredth of a second. */
export const moving = inPage(`() => {
  const seconds = (list) => Math.max(...list.split(',').map((one) => parseFloat(one) * (one.includes('ms') ? 0.001 : 1)));
  const slow = shown.filter((one) => ['', '::before', '::after'].some((part) => {
    const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(one, part || null);
    return seconds(transitionDuration) > 0.01 || (animationName !== 'none' && seconds(animationDuration) > 0.01) || scrollBehavior === 'smooth';
  }));
  return [...slow, ...host.shadowRoot.getAnimations().map(({ effect }) => effect.target)].map(name);
}`);

/** With forced colours: elements that only their background sets apart, chosen answers that look like the
 *  others, and invisible icons. */
export const flat = inPage(`() => {
  const found = [];
  const sides = ['Top', 'Right', 'Bottom', 'Left'];
  const edge = (style) => sides.some((side) => style['border' + side + 'Style'] !== 'none' && parseFloat(style['border' + side + 'Width']) > 0 &&
    style['border' + side + 'Color'] !== getComputedStyle(document.body).backgroundColor);
  const ground = getComputedStyle(document.body).backgroundColor;
  const boxes = '.panel, .line, .do, .dont, .net, .cause, .card, .notice, .error, .summary, .fit, .number, select, .primary, .secondary, .call';
  for (const one of shown.filter((each) => each.matches(boxes))) {
    if (!edge(getComputedStyle(one))) found.push('no edge: ' + name(one));
  }
  const mark = (card) => { const { outlineStyle, outlineWidth, borderWidth } = getComputedStyle(card); return [outlineStyle, outlineStyle === 'none' || outlineWidth, borderWidth].join(); };
  for (const card of shown.filter((one) => one.matches('.card:has(:checked)'))) {
    const other = [...card.parentElement.children].find((one) => one.matches('.card:not(:has(:checked))'));
    if (other && mark(card) === mark(other)) found.push('looks like the others: ' + name(card));
  }
  for (const icon of shown.filter((one) => one.matches('svg.icon'))) {
    if (getComputedStyle(icon).stroke === getComputedStyle(icon.parentElement).backgroundColor) found.push('an icon on its own colour: ' + name(icon.parentElement));
  }
  for (const panel of shown.filter((one) => one.matches('.panel'))) {
    if (!panel.querySelector('svg.icon') || !panel.querySelector('.label').textContent.trim()) found.push('how soon is said by colour alone');
  }
  for (const place of shown.filter((one) => one.matches('.legs [aria-checked=true]'))) {
    const { stroke, strokeWidth } = getComputedStyle(place);
    if (stroke === 'none' || stroke === ground || parseFloat(strokeWidth) < 2) found.push('a chosen place without an outline');
  }
  return found;
}`);
