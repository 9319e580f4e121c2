/**
 * What all code in a process shares: `Array.prototype.map`, `Promise.prototype.then`, `setTimeout`, `Error`. A learner's file that replaces
 * some of it spoils the tests' work as well, and Vitest's. So it is noticed, put back, and told.
 *
 * It uses nothing that can be replaced: no methods, only what it has fetched before.
 */
const { defineProperty, getOwnPropertyDescriptor, ownKeys } = Reflect;

/** Globals whose own functions, and whose prototype's, are looked after. */
const KINDS = [
  ...["Object", "Function", "Array", "String", "Number", "Boolean", "Symbol", "RegExp", "Map", "Set"],
  ...["Promise", "Error", "TypeError", "RangeError", "Math", "JSON", "Reflect", "Float32Array", "Uint8Array"],
];
const OTHERS = ["setTimeout", "clearTimeout", "setInterval", "setImmediate", "queueMicrotask", "globalThis"];
/** What tools set now and then. */
const TOOLS = new Set<string | symbol>(["prepareStackTrace", "captureStackTrace", "random"]);

interface Shared {
  readonly owner: object;
  readonly key: string | symbol;
  readonly called: string;
  readonly value: unknown;
}

const all: Shared[] = [];

function keep(owner: object, key: string | symbol, called: string): void {
  const { value, configurable } = getOwnPropertyDescriptor(owner, key) ?? {};
  if (configurable === true && typeof value === "function" && !TOOLS.has(key))
    all.push({ owner, key, called, value });
}

const world = globalThis as unknown as Record<string, object & { prototype?: object }>;
for (const name of [...KINDS, ...OTHERS]) keep(globalThis, name, name);
for (const name of KINDS) {
  const kind = world[name];
  if (kind === undefined) continue;
  for (const key of ownKeys(kind)) keep(kind, key, `${name}.${String(key)}`);
  const { prototype } = kind;
  if (prototype === undefined) continue;
  for (const key of ownKeys(prototype)) keep(prototype, key, `${name}.prototype.${String(key)}`);
}

/** Puts back what was replaced. @returns the first of it: "Array.prototype.map" */
export function putBack(): string | undefined {
  let first: string | undefined;
  for (let i = 0; i < all.length; i++) {
    const { owner, key, called, value } = all[i] as Shared;
    const now = getOwnPropertyDescriptor(owner, key);
    // What is locked in a review (kit/review/inside/locks.ts) is as it should be.
    if (now?.value === value || now?.configurable === false) continue;
    defineProperty(owner, key, { value, writable: true, configurable: true, enumerable: false });
    first ??= called;
  }
  return first;
}

/** What to say about it, after the file's name or "Your code". */
export const replacing = (called: string): string =>
  `replaces ${called}, which all code in this process uses, the tests and Node as well. Give your own one another name.`;
