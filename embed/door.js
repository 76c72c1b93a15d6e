// The only way into the program: esbuild puts this module's `WebAssembly` in place of the browser's in
// wasm-bindgen's glue (`--inject`, see xtask/src/dist.rs). A developer's build goes without.
//
// Any exception that escapes the module leaves it in a broken state: a panic (which ends in a trap),
// exhausted memory or stack, or a browser exception thrown through a Rust function. The element is told
// at once, before anything else can run, and the door stays shut: no leftover listener or timer enters a
// broken program.

let shut = false;
let tell;

/** Registers who is told. */
export const onFault = (listener) => { tell = listener; };

const guard = (inside) => (...given) => {
  if (shut) return []; // not undefined: the glue destructures some results
  try {
    return inside(...given);
  } catch (error) {
    shut = true;
    tell?.(error);
    throw error;
  }
};

/** The same module and instance, with every exported function behind the door. */
const behind = ({ module, instance }) => ({
  module,
  instance: {
    exports: Object.fromEntries(Object.entries(instance.exports).map(([name, inside]) =>
      [name, typeof inside === 'function' ? guard(inside) : inside])),
  },
});

const { Instance, Module, instantiate, instantiateStreaming } = globalThis.WebAssembly;
const guarded = {
  Instance,
  Module,
  instantiate: (...given) => instantiate(...given).then(behind),
  instantiateStreaming: (...given) => instantiateStreaming(...given).then(behind),
};

export { guarded as WebAssembly };
