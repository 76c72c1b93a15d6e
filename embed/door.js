// The only way into the program: esbuild puts this module's `WebAssembly` in place of the browser's in
// wasm-bindgen's glue (`--inject`, see xtask/src/dist.rs). A developer's build goes without.
//
// Whatever breaks out of the module leaves it half-way: a panic, which ends in a trap, memory or stack
// used up, a browser's exception through the middle of a Rust function. The element is told at once,
// before anything else can run, and the door stays shut: no listener and no timer that is left over
// comes into a broken program.

let shut = false;
let tell;

/** Says who is told. */
export const onFault = (listener) => { tell = listener; };

const guard = (inside) => (...given) => {
  if (shut) return []; // nothing, and nothing inside either: the glue takes some answers apart
  try {
    return inside(...given);
  } catch (error) {
    shut = true;
    tell?.(error);
    throw error;
  }
};

/** The same module and instance, but every function that it exports behind the door. */
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
