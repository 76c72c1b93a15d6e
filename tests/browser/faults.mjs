// Faults of the program, made on purpose.

/** Runs in the page: the program, as the elements have it. */
const program = () => {
  const scripts = performance.getEntriesByType('resource').map(({ name }) => name);
  return import(scripts.find((name) => /leg-triage-app-.*\.js$/.test(name)));
};
const within = (page, act) => page.evaluate(`(async (glue) => (${act})(await glue))((${program})())`);

/** A real panic: the page refuses to insert the next screen, and Yew gives up. Returns the uncaught error
 *  that reaches the window. */
export const panic = (page) => page.evaluate(() => new Promise((done) => {
  const { insertBefore } = Node.prototype;
  Node.prototype.insertBefore = () => { throw new Error('refused by the test'); };
  addEventListener('error', (event) => {
    event.preventDefault();
    Node.prototype.insertBefore = insertBefore;
    done(String(event.error));
  }, { once: true });
  document.querySelector('leg-triage').start();
}));

/** Overwrites the program's memory, so that it traps wherever it is entered next. */
export const spoil = (page) => within(page, async (glue) => {
  const memory = Object.values(await glue.default()).find((one) => one instanceof WebAssembly.Memory);
  new Uint8Array(memory.buffer).fill(0xff, 1 << 20);
});
