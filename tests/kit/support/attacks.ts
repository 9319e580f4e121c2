/**
 * What a file of somebody else's might try, each as the text of `2-take.ts` in a lab (lab.ts), with what the review must say.
 */
import { join } from "node:path";
import { repository } from "#kit/course/house.ts";
import { isThorough } from "./thorough.ts";

/** `2-take.ts` whose function has this body. */
export const take = (...body: string[]): string =>
  ["export function take(a: number, b: number): number {", ...body.map((line) => `  ${line}`), "}", ""].join(
    "\n",
  );

/** `2-take.ts` that is right, and does something while it loads. */
export const loading = (...code: string[]): string =>
  [...code, "export const take = (a: number, b: number): number => a - b;", ""].join("\n");

/** One attack. */
export interface Attack {
  file: string;
  /** What the message of the section must say; "" when it isn't the worse for it. */
  says: string;
}

/** One of each sort: tried in every run. The others are tried in CI (thorough.ts), and each wall by itself in peer-walls.test.ts. */
const ALWAYS = new Set([
  "reads a key",
  "imports child_process",
  "has a syntax error",
  "exchanges what calls it, to be judged right",
  "changes what Node hands out",
]);

/** The attacks to try in this run, by name. */
export function attacksToTry(secret: string): [string, Attack][] {
  return Object.entries(attacks(secret)).filter(([name]) => isThorough || ALWAYS.has(name));
}

/**
 * All of them, by name.
 *
 * @param secret a file that must neither be read nor changed
 */
function attacks(secret: string): Record<string, Attack> {
  const path = JSON.stringify(secret);
  return {
    "deletes by name": {
      file: `import { rmSync } from "node:fs";\n${take(`rmSync(${path});`, "return a - b;")}`,
      says: "anna/01-tiny/2-take.ts imports rmSync from node:fs: reviewed code may only read",
    },
    "deletes by the whole module": {
      file: `import fs from "node:fs";\n${take(`fs.rmSync(${path});`, "return a - b;")}`,
      says: "fs.rmSync is not there in a review",
    },
    "deletes while it loads": {
      file: `import fs from "fs";\n${loading(`fs.rmSync(${path});`)}`,
      says: "fails while it loads",
    },
    "writes outside": {
      file: `import * as fs from "node:fs";\n${take(`(fs as any).default.writeFileSync(${path}, "mine");`, "return a - b;")}`,
      says: "fs.writeFileSync is not there",
    },
    "reads a key": {
      file: `import { readFileSync } from "node:fs";\n${take(`throw new Error(readFileSync(${path}, "utf8"));`)}`,
      says: "Access to this API has been restricted",
    },
    "reads my exercises": {
      file: `import { readdirSync } from "node:fs";\n${take(`throw new Error(readdirSync(${JSON.stringify(join(repository, "exercises"))}).join());`)}`,
      says: "Access to this API has been restricted",
    },
    "reads the list of users": {
      file: `import { readFileSync } from "node:fs";\n${take('throw new Error("got " + readFileSync("/etc/passwd", "utf8").length);')}`,
      says: process.platform === "win32" ? "/etc/passwd" : "Access to this API has been restricted",
    },
    "lists a folder by the bytes of its name": {
      file: `import { readdirSync } from "node:fs";\n${take('throw new Error("got " + readdirSync(Buffer.from(process.cwd() + "/../..")).length);')}`,
      says: "a file is read by its name",
    },
    "has its options filled with what makes streams": {
      file: `import { PNG } from "pngjs";\n${take(
        "const options: any = {};",
        "PNG.sync.write(new PNG({ width: 1, height: 1 }), options);",
        "throw new Error('filled: ' + Object.keys(options).length);",
      )}`,
      says: "filled: 0",
    },
    "imports child_process": {
      file: `import { execSync } from "node:child_process";\n${take('execSync("echo");', "return a - b;")}`,
      says: 'anna/01-tiny/2-take.ts imports "node:child_process", which is not there in a review',
    },
    "imports worker_threads, and uses nothing of it": {
      file: `import { Worker } from "node:worker_threads";\n${take("return a - b;")}`,
      says: 'imports "node:worker_threads"',
    },
    "imports the network": {
      file: `import "node:net";\n${take("return a - b;")}`,
      says: 'imports "node:net"',
    },
    "imports code from text": {
      file: `export * from "data:text/javascript,export const x = 1";\n${take("return a - b;")}`,
      says: "which is not there in a review",
    },
    "imports the sandbox itself": {
      file: `import "../../trusted/main.mjs";\n${take("return a - b;")}`,
      says: "which is not there in a review",
    },
    "imports while it runs": {
      file: take('void import(["node", "net"].join(":"));', "return a - b;"),
      says: "anna/01-tiny/2-take.ts imports while it runs",
    },
    "makes code of text": {
      file: take("return new Function(\"return import('node:net')\")() as number;"),
      says: "Code generation from strings disallowed",
    },
    "asks for a binding": {
      file: take('return (process as any).binding("spawn_sync") as number;'),
      says: "process.binding is not there in a review",
    },
    "asks for a builtin": {
      file: take('return (process as any).getBuiltinModule("child_process") as number;'),
      says: "process.getBuiltinModule is not there in a review",
    },
    "looks for a way to the network": {
      file: take(
        "const doors = [globalThis.fetch, globalThis.WebSocket, (globalThis as any).EventSource, (globalThis as any).require];",
        "const outlets = [process.stdout, process.stderr, (console as any)._stdout].map((one) => one.constructor.name);",
        'throw new Error(doors.map((one) => typeof one).join() + " " + outlets.join());',
      ),
      says: "undefined,undefined,undefined,undefined Object,Object,Object",
    },
    "looks round in the global object": {
      file: take(
        "const there = Object.getOwnPropertyNames(globalThis).filter((name) => /^[a-z]|Web|Message|Channel|Stream|Blob|Storage/.test(name));",
        "const known = /^(global|globalThis|undefined|NaN|parse|is|encode|decode|escape|unescape|eval|queue|set|clear|console|process|performance|structured)/;",
        "throw new Error('odd: ' + there.filter((name) => !known.test(name)));",
      ),
      says: "odd: WebAssembly",
    },
    "asks Node's own copying for the network": {
      file: `import { PNG } from "pngjs";\n${take(
        "const streams = (PNG as any).super_ ?? Object.getPrototypeOf(PNG.prototype)?.constructor.Readable;",
        "const ports = [typeof MessageChannel, typeof Blob, typeof (performance as any).mark].join();",
        "const copy = structuredClone({ list: [1, new Float32Array([2])], map: new Map([[1, { x: 3 }]]) });",
        "throw new Error([typeof streams, ports, JSON.stringify(copy), copy.map.get(1)?.x].join(' '));",
      )}`,
      says: 'undefined undefined,undefined,undefined {"list":[1,{"0":2}],"map":{}} 3',
    },
    "waits for Node to use what it has exchanged": {
      file: loading(
        "let real: any;",
        "const { apply } = Reflect;",
        "(Function.prototype as any).apply = function (it: any, all: any) {",
        "  real ??= it;",
        "  return apply(this, it, all);",
        "};",
        "Promise.reject(1);",
        "await new Promise((resolve) => setTimeout(resolve, 20));",
        "throw new Error(real.stdout.constructor.name);",
      ),
      says: "Cannot assign to read only property 'apply'",
    },
    "waits for Node to fill a list": {
      file: loading("Object.defineProperty(Array.prototype, 0, { set() {} });"),
      says: "Cannot define property 0, object is not extensible",
    },
    "has Node fetch its own way to the network": {
      file: take(
        'for (const name of ["compileStreaming", "instantiateStreaming"]) (WebAssembly as any)[name]?.(0).catch(() => {});',
        'const found = Reflect.ownKeys(globalThis).filter((key) => String(key).includes("undici"));',
        'throw new Error("found " + found.length);',
      ),
      says: "found 0",
    },
    "ends the process": { file: take("process.exit(0);"), says: "process.exit(0) was called" },
    "ends its parent": {
      file: take("process.kill(process.ppid);", "return a - b;"),
      says: "process.kill is not there in a review",
    },
    "wants a crash": { file: take("process.abort();"), says: "process.abort is not there in a review" },
    "reads my environment": {
      file: take('throw new Error("env " + JSON.stringify(process.env) + process.argv.length);'),
      says: "env {}1",
    },
    "throws null": { file: take("throw null;"), says: "null was thrown" },
    "throws a proxy that always throws": {
      file: take(
        'const trap = () => { throw new Error("trap"); };',
        "throw new Proxy({}, { get: trap, getPrototypeOf: trap, has: trap, ownKeys: trap });",
      ),
      says: "trap",
    },
    "throws an error whose message throws": {
      file: take(
        'throw Object.defineProperty(new Error(), "message", { get() { throw new Error("no"); } });',
      ),
      says: "",
    },
    "throws a text that is no text": {
      file: take("throw { message: 7, toString: () => { throw 1; } };"),
      says: "Something that can't be written as text",
    },
    "gives a promise that is never kept": {
      file: take("return { then() {} } as unknown as number;"),
      says: "The test waited 2 seconds for a promise that is never kept",
    },
    "exports a then": {
      file: `${take("return a - b;")}export function then() {}\n`,
      says: "never finishes loading",
    },
    "exports a name that is code": {
      file: `${take("return a - b;")}const x = 1;\nexport { x as 'x }; import "node:net"; export { y' };\n`,
      says: "",
    },
    "has a syntax error": { file: take("return a - ;"), says: "anna/01-tiny/2-take.ts:2:14 can't be read" },
    "never finishes loading": {
      file: loading("await new Promise(() => {});"),
      says: "never finishes loading",
    },
    "loops while it loads": {
      file: loading("for (;;) {", "}"),
      says: "Loading anna/01-tiny/2-take.ts was still running after 2 seconds",
    },
    "loops in a test": { file: take("for (;;) {", "}"), says: "The test was still running after 2 seconds" },
    "loops in promises": {
      file: `const go = async (): Promise<never> => {\n  for (;;) await null;\n};\n${take("return go() as never;")}`,
      says: "The test was still running after 2 seconds",
    },
    "collects lists without end": {
      file: take("const all: unknown[] = [];", "for (;;) all.push(new Array(1000).fill(a));"),
      says: "took more than 400 MB of memory",
    },
    "collects typed arrays without end": {
      file: take("const all: unknown[] = [];", "for (;;) all.push(new Float64Array(1e6).fill(a));"),
      says: "took more than 400 MB of memory",
    },
    "looks for the watch": {
      file: take(
        "const there = Object.getOwnPropertySymbols(globalThis).map((one) => String(one.description));",
        'throw new Error("found " + there.filter((one) => one.endsWith("watch")).length);',
      ),
      says: "found 0",
    },
    "makes a file by reading it": {
      file: `import { existsSync, readFileSync } from "node:fs";\n${take(
        'try { readFileSync("new.txt", { flag: "w+" } as never); } catch {}',
        'throw new Error("made: " + existsSync("new.txt"));',
      )}`,
      says: "made: false",
    },
    "reads the tests, to have its answers ready": {
      file: `import { readFileSync, readdirSync } from "node:fs";\n${take(
        'const folder = new URL("../../trusted/", import.meta.url);',
        'throw new Error("read " + readFileSync(new URL(readdirSync(folder)[0]!, folder), "utf8").length);',
      )}`,
      says: "In a review, the tests can't be read",
    },
    "exchanges what tensors are compared by": {
      file: `import { Tensor } from "#engine";\n${loading("Tensor.prototype.tolist = () => [];")}`,
      says: "tolist of the language can't be changed in a review",
    },
    "exchanges what calls it, to be judged right": {
      file: loading(
        'const all = Object.getOwnPropertySymbols(globalThis).filter((one) => String(one.description).includes("limited"));',
        "for (const one of all) (globalThis as any)[one] = () => {};",
        'throw new Error("exchanged " + all.length);',
      ),
      says: "Cannot assign to read only property",
    },
    "exchanges what expects": {
      file: loading(
        'const expect = (globalThis as any)[Symbol.for("expect-global")];',
        "Object.getPrototypeOf(expect(1)).toBe = () => {};",
      ),
      says: "toBe",
    },
    "leaves something where a part of the tests asks for it": {
      file: loading('(globalThis as any)[Symbol.for("fast-check/GlobalParameters")] = { examples: [] };'),
      says: "object is not extensible",
    },
    "changes what Node hands out": {
      file: `import { statSync } from "node:fs";\n${take(
        "let inspect: any;",
        'console.log({ [Symbol.for("nodejs.util.inspect.custom")]: (...all: unknown[]) => { inspect = all[2]; return ""; } });',
        "const timer = setTimeout(() => {}, 1);",
        'const shared = [inspect, inspect.colors, Object.getPrototypeOf(timer), Object.getPrototypeOf(statSync(".")), (console as any).constructor];',
        'throw new Error("open: " + shared.filter((one) => !Object.isFrozen(one) && Object.isExtensible(one)).length);',
      )}`,
      says: "open: 0",
    },
  };
}
