/**
 * Takes away what reviewed code has no use for, before any of it is loaded. Runs in its process.
 *
 * Node's permission model guards files and new processes. It doesn't guard two things: the network (before Node 25), and signals to
 * other processes. The way to both leads through Node's own modules. Reviewed code can't import those; so what is left are the
 * doors in the global object. They are too many to be named, and every version of Node has others: so it is the other way
 * round. The language itself stays, and a short list; everything else goes, and `process` becomes a small one.
 */
import { Console } from "node:console";
import fs from "node:fs";
import path from "node:path";
import { inspect } from "node:util";
import { clone } from "./clone.ts";
import { makeFirm } from "./firm.ts";

/** What belongs to the language. `eval` makes nothing of text: a flag of V8 forbids it. The engine's kernels are WebAssembly. */
const LANGUAGE = words(`
  globalThis undefined Infinity NaN Object Function Array Number Boolean String Symbol BigInt Math JSON Date RegExp
  Promise Proxy Reflect Map Set WeakMap WeakSet WeakRef FinalizationRegistry Iterator Intl Atomics WebAssembly
  ArrayBuffer SharedArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array
  Uint32Array Float16Array Float32Array Float64Array BigInt64Array BigUint64Array
  Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError SuppressedError
  DisposableStack AsyncDisposableStack parseFloat parseInt isNaN isFinite
  encodeURI encodeURIComponent decodeURI decodeURIComponent escape unescape eval
`);

/** What Node adds and learners use. */
const USEFUL = words(`
  global Buffer TextEncoder TextDecoder URL URLSearchParams queueMicrotask
  setTimeout clearTimeout setInterval clearInterval setImmediate clearImmediate
`);

/** What somebody might try on `process`; everything else that isn't in the small one is simply not there. */
const REFUSED = words(`
  kill abort reallyExit binding _linkedBinding getBuiltinModule dlopen execve chdir loadEnvFile setuid setgid
  _kill _debugProcess openStdin
`);

/** What else of the real `process` leads to sockets and files. */
const LEADING_OUT = words("stdin report _getActiveHandles _getActiveRequests");

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** What Node hands out: to who prints an object of their own, waits, or looks at a file. */
function handedOut(): unknown[] {
  const [timeout, immediate] = [setTimeout(() => {}, 0), setImmediate(() => {})];
  clearTimeout(timeout);
  clearImmediate(immediate);
  const kinds = [timeout, immediate].map((one) => Object.getPrototypeOf(one));
  return [inspect, inspect.defaultOptions, ...kinds, fs.Stats.prototype, fs.Dirent.prototype, path];
}

/** What parts of the tests have put into the global object under symbols; but "state", in which they count, goes on changing. */
function behindSymbols(): unknown[] {
  const found = Object.getOwnPropertySymbols(globalThis).map((name) => Reflect.get(globalThis, name));
  return found.flatMap((one) => {
    if (typeof one !== "object" || one === null) return [one];
    Object.freeze(one);
    return Object.keys(one).flatMap((key) => (key === "state" ? [] : [Reflect.get(one, key)]));
  });
}

/**
 * Shuts the doors, and makes firm what stays. What is printed from now on goes to `print`.
 *
 * @param shared what the tests share with reviewed code
 */
export function lock(print: (text: string) => void, shared: readonly unknown[]): void {
  const { performance, process } = globalThis;
  const kept = new Set([...LANGUAGE, ...USEFUL]);
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (!kept.has(name)) Reflect.deleteProperty(globalThis, name);
  }
  put("structuredClone", (value: unknown) => clone(value));
  put("performance", { now: performance.now.bind(performance), timeOrigin: performance.timeOrigin });
  const outlet = {
    isTTY: false,
    columns: 80,
    write: (text: unknown) => {
      print(String(text));
      return true;
    },
  };
  put("process", smallProcess(process, outlet));
  const stdout = outlet as unknown as NodeJS.WritableStream;
  // A plain object: the real one leads to the class that it is made of.
  put("console", { ...new Console({ stdout, ignoreErrors: false, colorMode: false }), _stdout: outlet });
  // They fetch Node's `fetch` to read with, and leave its way to the network in the global object.
  for (const name of ["compileStreaming", "instantiateStreaming"]) Reflect.deleteProperty(WebAssembly, name);
  makeFirm([...kept], [...handedOut(), ...behindSymbols(), ...shared]);
  // What the kit's own code looks up by a global name must be what it was. (Behind some names there is a getter.)
  for (const name of Reflect.ownKeys(globalThis)) {
    const value: unknown = Reflect.get(globalThis, name);
    const { configurable, writable } = Object.getOwnPropertyDescriptor(globalThis, name) ?? {};
    if (configurable)
      Object.defineProperty(globalThis, name, { value, writable: false, configurable: false });
    else if (writable) Object.defineProperty(globalThis, name, { writable: false });
  }
  // Nor can there be anything new, under a name or a symbol that some part of the tests asks for.
  Object.preventExtensions(globalThis);
}

function put(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
}

/** A `process` for reading from: no environment, no signals, no way out. */
function smallProcess(process: NodeJS.Process, outlet: object): object {
  const { arch, cwd, hrtime, memoryUsage, nextTick, platform, uptime, version, versions } = process;
  const small: Record<string, unknown> = {
    ...{ arch, hrtime, memoryUsage, nextTick, platform, uptime, version },
    cwd: () => cwd(),
    versions: { ...versions },
    argv: Object.freeze(["node"]),
    execArgv: Object.freeze([]),
    env: Object.freeze({}),
    stdout: outlet,
    stderr: outlet,
    exitCode: undefined,
    // The words are those of Vitest: the page explains them (kit/run/results.ts).
    exit: (code: unknown) => {
      throw new Error(`process.exit unexpectedly called with "${String(code ?? 0)}"`);
    },
    emitWarning: () => {},
  };
  for (const name of REFUSED) {
    small[name] = () => {
      throw new Error(`process.${name} is not there in a review.`);
    };
  }
  // Should the real one ever be found: these it has lost.
  for (const name of [...REFUSED, ...LEADING_OUT]) {
    if (name !== "reallyExit") Reflect.deleteProperty(process, name);
  }
  for (const name of ["stdout", "stderr"]) Object.defineProperty(process, name, { value: outlet });
  for (const name of Object.keys(small)) {
    if (name !== "exitCode") Object.defineProperty(small, name, { writable: false, configurable: false });
  }
  return Object.preventExtensions(small);
}
