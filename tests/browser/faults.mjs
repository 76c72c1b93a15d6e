// Faults of the program, made on purpose.

/** Runs in the page: the program, as the elements have it. */
const program = () => {
  const scripts = performance.getEntriesByType('resource').map(({ name }) => name);
  return import(scripts.find((name) => /leg-triage-app-.*\.js$/.test(name)));
};
const within = (page, act) => page.evaluate(`(async (glue) => (${act})(await glue))((${program})())`);

/** A real panic: wasm-bindgen's own, about a handle that has been given back. The page catches what it
 *  throws, so that the window hears nothing of it. */
export const panic = (page) => within(page, (glue) => {
  const host = document.createElement('div');
  const handle = glue.mount(host.attachShadow({ mode: 'open' }), host, {});
  handle.free();
  try {
    return String(handle.start());
  } catch (error) {
    return String(error);
  }
});

/** Overwrites the program's memory, so that it traps wherever it is entered next. */
export const spoil = (page) => within(page, async (glue) => {
  const memory = Object.values(await glue.default()).find((one) => one instanceof WebAssembly.Memory);
  new Uint8Array(memory.buffer).fill(0xff, 1 << 20);
});
