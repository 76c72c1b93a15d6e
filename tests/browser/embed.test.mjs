// The element on pages that are not ours.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CASES, begin, finish, play } from './play.mjs';
import { complaints, heard, ready, settled, site, strangers } from './harness.mjs';

const SCRIPT = '<script type="module" src="leg-triage.js"></script>';
const html = (body, head = '') => `<!doctype html><html lang="en"><title>A clinic</title>${head}${SCRIPT}<body>${body}`;

/** The computed styles of everything inside the element with this id, in order. */
const looks = (page, id) => page.locator(`#${id}`).evaluate((host) => {
  const properties = ['font-family', 'font-size', 'font-style', 'font-weight', 'font-variant-caps', 'line-height', 'letter-spacing',
    'text-indent', 'text-transform', 'text-align', 'color', 'background-color', 'border-top-style', 'border-top-width',
    'border-top-color', 'opacity', 'filter', 'float', 'appearance', 'list-style-type', 'padding-top', 'text-decoration-line'];
  return [...host.shadowRoot.querySelectorAll('*')].map((element) => {
    const style = getComputedStyle(element);
    return [['element', element.localName], ...properties.map((name) => [name, style.getPropertyValue(name)])];
  });
});

/** The differences between two lists of styles, each kind once. */
function differences(there, here) {
  const found = new Set();
  if (there.length !== here.length) found.add(`${there.length} elements, and ${here.length} without the page's styles`);
  there.forEach((element, at) => element.forEach(([name, value], n) => {
    const plain = here[at]?.[n][1];
    if (plain !== undefined && value !== plain) found.add(`${element[0][1]} ${name}: ${value} instead of ${plain}`);
  }));
  return [...found].slice(0, 12);
}

test('two elements work on the demonstration page, without a complaint and without asking elsewhere', async (t) => {
  const { open, url } = await site(t);
  const page = await open('demo');
  await ready(page);
  assert.deepEqual(complaints(page), []);
  assert.deepEqual(strangers(page, url), []);
  assert.equal(page.log.requests.filter((address) => address.endsWith('.wasm')).length, 1, 'one download for both');
  for (const id of ['hillside', 'branch']) {
    assert.ok(await page.locator(`#${id}`).getByRole('button').first().isVisible(), id);
    assert.ok(await page.locator(`#${id}`).evaluate((host) => host.getBoundingClientRect().height > 100), id);
  }
});

test('the page\'s loud style sheet does not change how the widget looks', async (t) => {
  const element = (page) => /<leg-triage id="hillside"[^>]*>/.exec(page)[0];
  const { open, url } = await site(t, { pages: {} });
  const demo = await open('demo');
  await ready(demo);
  const source = await (await fetch(`${url}demo.html`)).text();
  const plain = await site(t, { pages: { '/plain': html(`${element(source)}</leg-triage>`) } });
  const quiet = await plain.open('plain');
  await ready(quiet);
  const [there, here] = [await looks(demo, 'hillside'), await looks(quiet, 'hillside')];
  assert.ok(here.length > 2, 'there is something to compare');
  assert.deepEqual(differences(there, here), []);
});

test('the widget does not change how the page looks', async (t) => {
  const shot = async (options) => {
    const { open } = await site(t, options);
    const page = await open('demo');
    if (!options.missing) await ready(page);
    return page.evaluate(() => [...document.querySelectorAll('body, body *:not(leg-triage)')].map((element) => {
      const style = getComputedStyle(element);
      return [element.localName, ...['font-family', 'font-size', 'color', 'background-color', 'border-top-width', 'margin-top', 'float'].map((name) => style.getPropertyValue(name))].join(' ');
    }));
  };
  assert.deepEqual(await shot({}), await shot({ missing: /leg-triage\.js$/ }));
});

test('an unknown region never gets a number', async (t) => {
  const { open } = await site(t);
  const page = await open('demo');
  await ready(page);
  const branch = page.locator('#branch');
  assert.equal(await branch.locator('a[href^="tel:"]').count(), 0);
  const text = await branch.evaluate((host) => host.shadowRoot.textContent);
  assert.doesNotMatch(text, /\b(999|112|911|000|111|119)\b/);
  const warnings = page.log.console.filter(({ type }) => type === 'warning').map(({ text: said }) => said);
  assert.equal(warnings.filter((said) => said.includes('region="ZZ"') && said.includes('GB')).length, 1, warnings.join('\n'));
});

test('each wrong attribute is named once on the console, with what is allowed, and is not used', async (t) => {
  const long = 'x'.repeat(121);
  const wrong = `region="Britain" lang="tlh" clinic-name="${long}" clinic-phone="call us" booking-url="javascript:alert(1)"`;
  const { open } = await site(t, { pages: { '/wrong': html(`<leg-triage id="one" ${wrong}></leg-triage>`) } });
  const page = await open('wrong');
  await ready(page);
  const warnings = page.log.console.filter(({ type }) => type === 'warning').map(({ text }) => text);
  for (const [name, allowed] of [['region', 'GB'], ['lang', 'en'], ['clinic-name', '120 characters'], ['clinic-phone', 'digits'], ['booking-url', 'https:']]) {
    assert.equal(warnings.filter((text) => text.includes(`${name}="`) && text.includes(allowed)).length, 1, `${name}: ${warnings.join('\n')}`);
  }
  const shown = await page.locator('#one').evaluate((host) => host.shadowRoot.querySelector('div')?.outerHTML ?? '');
  for (const value of ['javascript:', long, 'call us', 'Britain']) assert.ok(!shown.includes(value), value);
});

test('right attributes are taken without a word, also in small letters and changed later', async (t) => {
  const { open } = await site(t, { pages: { '/right': html('<leg-triage id="one" region="gb" lang="en-GB" clinic-name="First" clinic-phone="+44 (0)1632 960-123" booking-url="/book"></leg-triage>') } });
  const page = await open('right');
  await ready(page);
  assert.deepEqual(page.log.console.filter(({ type }) => type === 'warning'), []);
  await page.locator('#one').evaluate((host) => { host.setAttribute('clinic-name', 'Second'); host.setAttribute('region', 'IE'); });
  await page.waitForTimeout(50);
  assert.deepEqual(page.log.errors, []);
  assert.ok(await page.locator('#one').getByRole('button').first().isVisible());
});

test('no form inside the widget can be submitted natively', async (t) => {
  const { open, asked } = await site(t, { policy: "script-src 'self' 'wasm-unsafe-eval'" }); // without form-action
  const page = await open('demo');
  await ready(page);
  await settled(page);
  const address = page.url();
  asked.length = 0;
  await page.locator('#hillside').evaluate((host) => {
    const form = document.createElement('form');
    const field = Object.assign(document.createElement('input'), { name: 'q', value: 'my answer' });
    const button = Object.assign(document.createElement('button'), { textContent: 'Send it' });
    form.append(field, button);
    host.shadowRoot.append(form);
  });
  await page.getByRole('button', { name: 'Send it' }).click();
  await page.locator('input[name=q]').press('Enter');
  await page.locator('#hillside').evaluate((host) => host.shadowRoot.querySelector('form').requestSubmit());
  await page.waitForTimeout(300);
  assert.equal(page.url(), address);
  assert.deepEqual(asked, []);
});

test('the focus stays where it was, and the program is fetched only when it comes near or is asked for', async (t) => {
  const far = html('<input id="search" autofocus><p id="gap"></p><leg-triage id="far" region="GB"></leg-triage>', '<link rel="stylesheet" href="far.css">');
  const pages = { '/far': far, '/far.css': '#gap { height: 5000px }' };
  const { open, asked } = await site(t, { pages });
  const page = await open('far');
  await page.locator('#search').focus();
  await page.waitForTimeout(300);
  assert.ok(!asked.some((path) => path.endsWith('.wasm')), 'nothing is fetched for an element far below');
  await page.locator('#far').scrollIntoViewIfNeeded();
  await ready(page);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'search');

  const other = await open('far');
  await other.locator('#far').evaluate((host) => host.start());
  assert.equal((await heard(other, 'ready')).length, 1);
});

test('moved elements go on, removed ones end, and the same script twice does no harm', async (t) => {
  const twice = html(`<div id="a"><leg-triage id="one" region="GB"></leg-triage></div><div id="b"></div><script type="module" src="leg-triage.js?again"></script>`);
  const { open } = await site(t, { pages: { '/twice': twice } });
  const page = await open('twice');
  await ready(page);
  const kept = await page.evaluate(() => {
    const one = document.querySelector('#one');
    const before = one.shadowRoot.firstElementChild;
    document.querySelector('#b').append(one);
    return before === one.shadowRoot.firstElementChild;
  });
  assert.ok(kept);
  assert.equal((await heard(page, 'ready')).length, 1, 'not started a second time');
  await page.evaluate(() => { window.one = document.querySelector('#one'); window.one.remove(); });
  await page.waitForTimeout(50);
  assert.equal(await page.evaluate(() => window.one.shadowRoot.querySelectorAll('button').length), 0);
  await page.evaluate(() => document.body.append(window.one));
  await page.waitForFunction(() => window.heard.filter(({ name }) => name === 'ready').length === 2);
  assert.deepEqual(page.log.errors, []);
});

for (const [detail, attribute] of [['how soon and nothing more', ''], ['rules and causes too, where the page asks for them', ' event-detail="full"']]) {
  test(`events and result() carry ${detail}`, async (t) => {
    const { open } = await site(t, { pages: { '/told': html(`<leg-triage id="one"${attribute}></leg-triage>`) } });
    const page = await open('told');
    await ready(page);
    await settled(page);
    await begin(page);
    await play(page, CASES.find(({ id }) => id === 'own-swollen-calf-on-the-pill').answers);
    const event = await finish(page);
    const keys = attribute ? ['causes', 'rules', 'urgency', 'version'] : ['urgency', 'version'];
    assert.deepEqual(Object.keys(event).sort(), keys);
    assert.deepEqual(await page.evaluate(() => document.querySelector('#one').result()), event);
    if (attribute) assert.ok(event.rules.length > 0 && event.causes.length > 0);
    for (const { detail: told } of await heard(page, 'urgency')) assert.deepEqual(Object.keys(told), ['urgency']);
    for (const { detail: told } of await heard(page, 'step')) assert.deepEqual(Object.keys(told), ['step']);
  });
}
