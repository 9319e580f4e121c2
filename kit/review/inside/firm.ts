/**
 * Makes the language firm: what `Function.prototype`, `Array.prototype` and their like offer can't be exchanged any more. Runs in
 * the process of reviewed code, before any of that is loaded.
 *
 * Node's own code is JavaScript, too, and calls what all share. When Node reports a promise that nobody awaited, it calls
 * `handler.apply(process, ...)`: a file with an `apply` of its own would be handed the real `process`, and from its `stdout` it
 * isn't far to the network. The same goes for setters: a list that Node fills would ask one of `Array.prototype`.
 *
 * Node has a flag for this, --frozen-intrinsics; it is an experiment, and with it our own code doesn't start.
 */

/** Objects of the language that no global name leads to: each is the prototype of one of these. */
const NAMELESS = [
  [][Symbol.iterator](),
  new Map()[Symbol.iterator](),
  new Set()[Symbol.iterator](),
  ""[Symbol.iterator](),
  "".matchAll(/./g),
  function* () {},
  async () => {},
  async function* () {},
  Uint8Array,
  new URLSearchParams().entries(),
];

/** What is assigned to objects of one's own again and again: `error.name = ...`, `Mine.prototype.toString = ...`. */
const OFTEN_SHADOWED = new Set(["toString", "toLocaleString", "valueOf", "name", "message"]);

/**
 * Makes the objects behind these global names firm, with all that hangs on them (but not the global object itself).
 *
 * @param more other objects, of Node and of the tests, that reviewed code can get hold of
 */
export function makeFirm(names: readonly string[], more: readonly unknown[]): void {
  const shared = globalThis as unknown as Record<string, unknown>;
  const left: unknown[] = names.filter((name) => !/^global/.test(name)).map((name) => shared[name]);
  left.push(...NAMELESS.map((one) => Object.getPrototypeOf(one)), ...more);
  const seen = new Set<object>();
  while (left.length > 0) {
    const one = left.pop();
    if (!isObject(one) || seen.has(one)) continue;
    seen.add(one);
    for (const key of Reflect.ownKeys(one)) {
      const { value, get, set } = Object.getOwnPropertyDescriptor(one, key) ?? {};
      left.push(value, get, set);
    }
    left.push(Object.getPrototypeOf(one));
    fasten(one);
  }
}

/**
 * Makes functions and classes firm: what they offer, and nothing that they keep. A class of one's own may still override it, and so may an
 * object: `model.forward = ...`.
 */
export function makeClassesFirm(exported: readonly unknown[]): void {
  for (const one of exported) {
    // A part of the engine as a whole: F, nn, optim.
    const isList = isObject(one) && [Object.prototype, null].includes(Object.getPrototypeOf(one));
    if (isList) makeClassesFirm(Object.values(one));
    if (typeof one !== "function") continue;
    for (const part of [one, one.prototype]) {
      if (!isObject(part)) continue;
      for (const { value, get } of Object.values(Object.getOwnPropertyDescriptors(part))) {
        if (typeof (value ?? get) === "function") Object.freeze(value ?? get);
      }
      fasten(part, (value) => typeof value === "function");
    }
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === "function" || (typeof value === "object" && value !== null);

/** Nothing new, nothing else; but an object that inherits from this one may still have its own. */
function fasten(one: object, isShadowed: (value: unknown) => boolean = () => false): void {
  for (const key of Reflect.ownKeys(one)) {
    const { value, writable, configurable } = Object.getOwnPropertyDescriptor(one, key) ?? {};
    if (!configurable) continue;
    if (writable && (OFTEN_SHADOWED.has(String(key)) || isShadowed(value))) {
      Object.defineProperty(one, key, { ...shadowed(one, key, value), configurable: false });
    } else {
      Object.defineProperty(one, key, { configurable: false, ...(writable && { writable: false }) });
    }
  }
  Object.preventExtensions(one);
}

/** The value, for reading; what is assigned becomes the own property of whoever it is assigned to. */
function shadowed(owner: object, key: string | symbol, value: unknown): PropertyDescriptor {
  return {
    get: () => value,
    set(this: object, own: unknown) {
      if (this === owner) throw new TypeError(`${String(key)} of the language can't be changed in a review`);
      Object.defineProperty(this, key, { value: own, writable: true, enumerable: true, configurable: true });
    },
  };
}
