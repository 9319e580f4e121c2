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
import type { ModuleRun } from "#kit/run/results.ts";
import { attacksToTry, loading, take } from "./support/attacks.ts";
import { makeLab } from "./support/lab.ts";
import { inFull } from "./support/thorough.ts";

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
const { readLine } = await import("#kit/review/sandbox/wire.ts");
const { runSandboxed } = await import("#kit/review/sandbox.ts");
const { manifest } = await import("#kit/course/manifest.ts");
const [tiny] = (await manifest()).filter(({ id }) => id === "01-tiny");

afterEach(() => {
  // Whatever happened: nothing outside has changed, nothing is left.
  expect(readFileSync(secret, "utf8")).toBe("TOP SECRET");
  expect(readdirSync(outside).sort()).toEqual(["id_rsa", "temporary"]);
  // (What tsx keeps of its translations is nobody's.)
  expect(readdirSync(temporary).filter((name) => !name.startsWith("tsx-"))).toEqual([]);
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

/** Runs the lab's module with these files of the peer's. */
async function review(files: Record<string, string>): Promise<ModuleRun> {
  const folder = join(lab.root, "exercises");
  for (const name of ["1-add", "2-take", "3-times", "4-all"]) {
    const solution = readFileSync(join(lab.root, "solutions", "01-tiny", `${name}.ts`), "utf8");
    writeFileSync(join(folder, "01-tiny", `${name}.ts`), files[`${name}.ts`] ?? solution);
  }
  const modules = await runSandboxed({ folder, name: "anna" }, [tiny!]);
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

describe("a peer's file that", () => {
  for (const [name, { file, says }] of attacksToTry(secret)) {
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

inFull("a message is cleaned and cut", async () => {
  const run = await review({
    "2-take.ts": take('throw new Error("\\x1b]0;title\\x07\\x1b[2Jend \\u2066" + "y".repeat(1e6));'),
  });
  const message = messageOf(run, "2-take");
  expect(message).toMatch(/^end y+ \.\.\.$/);
  expect(message.length).toBeLessThan(4100);
});

inFull("what everybody shares can't be spoilt", async () => {
  const spoil = [
    "const nothing = (): any => { throw new Error('spoilt'); };",
    "const tries = [",
    "  () => { JSON.stringify = () => 'not a line'; },",
    "  () => { Array.prototype.push = nothing; },",
    "  () => { (globalThis as any).Buffer = nothing; },",
    "  () => { Array.prototype[Symbol.iterator] = nothing; },",
    "  () => { Promise.prototype.then = nothing; },",
    "  () => { Object.prototype.toString = nothing; },",
    "  () => { Object.getPrototypeOf([].values()).next = nothing; },",
    "  () => { Object.getPrototypeOf(async () => {}).constructor = nothing; },",
    "  () => { Object.defineProperty(Object.prototype, 'toJSON', { value: nothing }); },",
    "];",
    "const done = tries.filter((go) => { try { go(); return true; } catch { return false; } });",
    "if (done.length > 0) throw new Error(done.join());",
  ];
  const run = await review({ "2-take.ts": loading(...spoil) });
  expectOthersGreen(run);
  expect(messageOf(run, "2-take")).toBe("");
});

inFull("objects of one's own may still have what the language's have", async () => {
  const own = [
    "class Mine extends Error { constructor() { super('m'); this.name = 'Mine'; this.message = 'own'; } }",
    "const object: any = {}; object.toString = () => 'text';",
    "const list: any = Object.assign([1, 2], { toString: () => 'list' });",
    "console.log(String(new Mine()), String(object), String(list), [1], new Map(), new Float32Array(1));",
  ];
  const run = await review({ "2-take.ts": loading(...own) });
  expect(messageOf(run, "2-take")).toBe("");
  expect([...run.printed.values()].flat()).toEqual([
    "Mine: own text list [ 1 ] Map(0) {} Float32Array(1) [ 0 ]",
  ]);
});

inFull(
  "a `then` on everything",
  async () => {
    const run = await review({
      "2-take.ts": loading("Object.defineProperty(Object.prototype, 'then', { value: () => {} });"),
    });
    expect(run.outcomes).toHaveLength(5);
  },
  60_000,
);

test("results can only be lied about, not made up: names that no test has are not heard", () => {
  const known = {
    tests: new Map([["2-take", new Set(["take · the difference"])]]),
    files: new Set<string>(),
  };
  const heard = (line: object) => readLine(JSON.stringify(line), known);
  const end = { section: "2-take", name: "take · the difference", state: "passed" };
  expect(heard({ kind: "end", ended: end, observed: [] })).toBeDefined();
  expect(heard({ kind: "end", ended: { ...end, name: "gone" }, observed: [] })).toBeUndefined();
  expect(heard({ kind: "begin", phase: { kind: "test", section: "5-none", name: "gone" } })).toBeUndefined();
});

inFull("several files at once: each is told apart", async () => {
  const run = await review({
    "1-add.ts": "export function add(a: number, b: number): number {\n  for (;;) {\n  }\n}\n",
    "2-take.ts": take("process.exit(1);"),
    "3-times.ts": "for (;;) {\n}\n",
  });
  expect(messageOf(run, "1-add")).toContain("The test was still running");
  expect(run.outcomes.filter((one) => one.section === "1-add")[1]?.failure?.message).toContain("not run");
  expect(messageOf(run, "2-take")).toContain("process.exit(1) was called");
  expect(messageOf(run, "3-times")).toMatch(/^Loading anna\/01-tiny\/3-times\.ts was still running/);
  expect(messageOf(run, "4-all")).toContain("still running");
});

inFull("the place of a failure is the peer's own line", async () => {
  const typed = ["interface Unused {", "  x: number;", "}", "", take('throw new Error("here");')].join("\n");
  const run = await review({ "2-take.ts": typed });
  const { failure } = run.outcomes.find((one) => one.section === "2-take")!;
  expect(failure?.place).toEqual({ file: "anna/01-tiny/2-take.ts", line: 6 });
});

test("the house of the peer is not touched", () => {
  expect(existsSync(join(lab.root, "exercises", "01-tiny", "2-take.ts"))).toBe(true);
});
