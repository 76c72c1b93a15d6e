// The only way into the program. The finishing (xtask/src/dist.rs) puts it between wasm-bindgen's glue
// and the module; a developer's build goes without.
//
// Whatever breaks out of the module leaves it half-way: a panic, which is a trap (docs/decisions/0017),
// memory or stack used up, a browser's exception through the middle of a Rust function. The element is
// told at once, before anything else can run, and the door stays shut: no listener and no timer that is
// left over comes into a broken program.

let shut = false;
let tell;

/** Says who is told. */
export const onFault = (listener) => { tell = listener; };

/** The module's exports, its functions behind the door. */
export const door = (exports) => Object.fromEntries(Object.entries(exports).map(([name, inside]) => {
  const enter = (...given) => {
    if (shut) return []; // nothing, and nothing inside either: the glue takes some answers apart
    try {
      return inside(...given);
    } catch (error) {
      shut = true;
      tell?.(error);
      throw error;
    }
  };
  return [name, typeof inside === 'function' ? enter : inside];
}));
