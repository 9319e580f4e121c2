/**
 * Reviewed code may try what it likes: the person who runs the review keeps their files, gets an answer, and the sections that
 * are fine have their results.
 *
 * The attacks stand in `2-take.ts` of a lab; the three other sections are as in the solutions.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { repository } from "#kit/course/house.ts";
import type { ModuleRun } from "#kit/run/results.ts";
import { makeLab } from "./support/lab.ts";

const lab = makeLab();
const outside = realpathSync(mkdtempSync(join(tmpdir(), "digit-outside-")));
const temporary = join(outside, "temporary");
mkdirSync(temporary);
const secret = join(outside, "id_rsa");
writeFileSync(secret, "TOP SECRET");

// The kit finds its house, its limits and its temporary folder when it is loaded or used: from here on they are ours.
Object.assign(process.env, {
  ...{ DIGIT_HOUSE: lab.root, DIGIT_PATIENCE: "2", DIGIT_MEMORY: "400" },
  ...{ TMPDIR: temporary, TEMP: temporary, TMP: temporary, MY_TOKEN: "TOP SECRET" },
});
vi.resetModules();
const { runSandboxed } = await import("#kit/review/sandbox.ts");
const { manifest } = await import("#kit/course/manifest.ts");
const [tiny] = (await manifest()).filter(({ id }) => id === "01-tiny");

afterEach(() => {
  // Whatever happened: nothing outside has changed, nothing is left.
  expect(readFileSync(secret, "utf8")).toBe("TOP SECRET");
  expect(readdirSync(outside).sort()).toEqual(["id_rsa", "temporary"]);
  expect(readdirSync(temporary)).toEqual([]);
  expect(children()).toEqual([]);
});
afterAll(() => {
  lab.remove();
  rmSync(outside, { recursive: true, force: true });
});

/** The processes that this one has started for a review and that still run. Only Linux tells without a program. */
function children(): string[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const parent = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
        const words = readFileSync(`/proc/${pid}/cmdline`, "utf8");
        return parent === String(process.pid) && words.includes("digit-review-") ? [pid] : [];
      } catch {
        return [];
      }
    });
}

const path = JSON.stringify(secret);

/** `2-take.ts` whose function has this body. */
const take = (...body: string[]): string =>
  ["export function take(a: number, b: number): number {", ...body.map((line) => `  ${line}`), "}", ""].join(
    "\n",
  );

/** `2-take.ts` that is right, and does something while it loads. */
const loading = (...code: string[]): string =>
  [...code, "export const take = (a: number, b: number): number => a - b;", ""].join("\n");

/** Runs the lab's module with these files of the peer's. */
async function review(files: Record<string, string>): Promise<ModuleRun> {
  const folder = join(lab.root, "exercises");
  for (const name of ["1-add", "2-take", "3-times", "4-all"]) {
    const solution = readFileSync(join(lab.root, "solutions", "01-tiny", `${name}.ts`), "utf8");
    writeFileSync(join(folder, "01-tiny", `${name}.ts`), files[`${name}.ts`] ?? solution);
  }
  const { modules } = await runSandboxed({ folder, name: "anna" }, [tiny!]);
  const [{ run } = { run: undefined }] = modules;
  expect(JSON.stringify([modules, [...(run?.printed ?? [])]])).not.toContain("TOP SECRET");
  return run!;
}

/** What became of a section: "" when all of it is green, else the first message. */
const messageOf = (run: ModuleRun, section: string): string =>
  run.outcomes.find((one) => one.section === section && one.failure)?.failure?.message ?? "";

/** The others aren't to blame, and aren't hit. */
function expectOthersGreen(run: ModuleRun): void {
  expect(run.outcomes.map((one) => one.section)).toEqual(["1-add", "1-add", "2-take", "3-times", "4-all"]);
  const red = run.outcomes.filter((one) => one.failure && one.section !== "2-take");
  expect(red).toEqual([]);
}

test("the reference is green", async () => {
  const run = await review({});
  expectOthersGreen(run);
  expect(messageOf(run, "2-take")).toBe("");
  expect(run.failures).toEqual([]);
});

interface Attack {
  file: string;
  /** What the message of the section must say; "" when it isn't the worse for it. */
  says: string;
}

const attacks: Record<string, Attack> = {
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
  "imports child_process": {
    file: `import { execSync } from "node:child_process";\n${take('execSync("echo");', "return a - b;")}`,
    says: 'anna/01-tiny/2-take.ts imports "node:child_process", which is not there in a review',
  },
  "imports worker_threads, and uses nothing of it": {
    file: `import { Worker } from "node:worker_threads";\n${take("return a - b;")}`,
    says: 'imports "node:worker_threads"',
  },
  "imports the network": { file: `import "node:net";\n${take("return a - b;")}`, says: 'imports "node:net"' },
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
    file: take('throw Object.defineProperty(new Error(), "message", { get() { throw new Error("no"); } });'),
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
  "never finishes loading": { file: loading("await new Promise(() => {});"), says: "never finishes loading" },
  "loops while it loads": {
    file: loading("for (;;) {", "}"),
    says: "Loading anna/01-tiny/2-take.ts was still running after 2 seconds",
  },
  "loops in a test": { file: take("for (;;) {", "}"), says: "The test was still running after 2 seconds" },
  "loops in promises": {
    file: `export async function take(): Promise<number> {\n  for (;;) await null;\n}\n`,
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
  "says more than anybody wants to hear": {
    file: take(
      'const watch = (globalThis as any)[Symbol.for("digit-by-digit.watch")];',
      'for (;;) watch.begin({ kind: "load", file: "x".repeat(1e6) });',
    ),
    says: "printed without end",
  },
};

describe("a peer's file that", () => {
  for (const [name, { file, says }] of Object.entries(attacks)) {
    test(name, async () => {
      const run = await review({ "2-take.ts": file });
      expectOthersGreen(run);
      if (says === "") expect(run.outcomes).toHaveLength(5);
      else expect(messageOf(run, "2-take")).toContain(says);
    });
  }
});

test("what it prints is cleaned and cut", async () => {
  const body = [
    'console.log("\\x1b[31mred\\x1b[0m \\u202Eback\\x07");',
    'for (let i = 0; i < 1e4; i++) console.log("x".repeat(5000));',
  ];
  const run = await review({ "2-take.ts": take(...body, "return a - b;") });
  expectOthersGreen(run);
  expect(messageOf(run, "2-take")).toBe("");
  const lines = run.printed.get("2-take") ?? [];
  expect(lines[0]).toBe("red back");
  expect(lines.length).toBeLessThan(210);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2100);
});

test("a message is cleaned and cut", async () => {
  const run = await review({
    "2-take.ts": take('throw new Error("\\x1b]0;title\\x07\\x1b[2Jend \\u2066" + "y".repeat(1e6));'),
  });
  const message = messageOf(run, "2-take");
  expect(message).toMatch(/^end y+ \.\.\.$/);
  expect(message.length).toBeLessThan(4100);
});

test("what everybody shares may be spoilt: the review survives, and every test has an outcome", async () => {
  const spoil = [
    "const nothing = (): any => { throw new Error('spoilt'); };",
    "JSON.stringify = () => 'not a line';",
    "Object.prototype.toString = nothing; Array.prototype.push = nothing; Array.prototype[Symbol.iterator] = nothing;",
    "Map.prototype.get = nothing; Promise.prototype.then = nothing; String.prototype.slice = nothing;",
    "Object.defineProperty(Object.prototype, 'toJSON', { value: () => ({ kind: 'done' }) });",
  ];
  const run = await review({ "2-take.ts": loading(...spoil) });
  expect(run.outcomes).toHaveLength(5);
  expect(run.outcomes.some((one) => one.failure)).toBe(true);
});

test("a `then` on everything", async () => {
  const run = await review({
    "2-take.ts": loading("Object.defineProperty(Object.prototype, 'then', { value: () => {} });"),
  });
  expect(run.outcomes).toHaveLength(5);
}, 60_000);

test("results can only be lied about, not made up: names that no test has are not heard", async () => {
  const lie = [
    'const watch = (globalThis as any)[Symbol.for("digit-by-digit.watch")];',
    'watch.end({ section: "5-none", name: "gone", state: "passed" });',
    'watch.begin({ kind: "test", section: "3-times", name: "no such test" });',
  ];
  const run = await review({ "2-take.ts": loading(...lie) });
  expectOthersGreen(run);
});

test("several files at once: each is told apart", async () => {
  const run = await review({
    "1-add.ts": "export function add(a: number, b: number): number {\n  for (;;) {\n  }\n}\n",
    "2-take.ts": take("process.exit(1);"),
    "3-times.ts": "for (;;) {\n}\n",
  });
  expect(messageOf(run, "1-add")).toContain("The test was still running");
  expect(run.outcomes.filter((one) => one.section === "1-add")[1]?.failure?.message).toContain("not run");
  expect(messageOf(run, "2-take")).toContain("process.exit(1) was called");
  expect(messageOf(run, "3-times")).toContain("Loading anna/01-tiny/3-times.ts was still running");
  expect(messageOf(run, "4-all")).toContain("still running");
});

test("the place of a failure is the peer's own line", async () => {
  const typed = ["interface Unused {", "  x: number;", "}", "", take('throw new Error("here");')].join("\n");
  const run = await review({ "2-take.ts": typed });
  const { failure } = run.outcomes.find((one) => one.section === "2-take")!;
  expect(failure?.place).toEqual({ file: "anna/01-tiny/2-take.ts", line: 6 });
});

test("the house of the peer is not touched", () => {
  expect(existsSync(join(lab.root, "exercises", "01-tiny", "2-take.ts"))).toBe(true);
});
