/**
 * What a review measures: the reference is as green in the sandbox as outside of it, and the numbers of two people can be laid side
 * by side, comparison by comparison.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { house } from "#kit/course/house.ts";
import { manifest } from "#kit/course/manifest.ts";
import { stubOf } from "#kit/course/stubbing.ts";
import { runSandboxed } from "#kit/review/sandbox.ts";
import { expectNumbers, expectSame, observe } from "../support/expect.ts";
import type { Grid } from "../support/values.ts";
import { inFull } from "./support/thorough.ts";

const modules = await manifest();
const place = mkdtempSync(join(tmpdir(), "digit-observed-"));
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe("an observer", () => {
  const seen: [string, Grid | string][] = [];
  afterEach(() => {
    observe(undefined);
    seen.length = 0;
  });

  test("hears what every comparison looked at, whether it passes or not", () => {
    observe((what, came) => seen.push([what, came]));
    expectNumbers([1, 2], [1, 2], { what: "a" });
    expect(() => expectNumbers(3, 4, { what: "b" })).toThrow();
    expect(() => expectNumbers(undefined, 4, { what: "c" })).toThrow();
    expectSame("x", "x", { what: "d" });
    expect(seen).toEqual([
      ["a", { shape: [2], values: [1, 2] }],
      ["b", { shape: [], values: [3] }],
      ["c", "nothing (undefined)"],
      ["d", 'the text "x"'],
    ]);
  });

  test("hears nothing once it has gone", () => {
    observe((what, came) => seen.push([what, came]));
    observe(undefined);
    expectNumbers(1, 1, { what: "a" });
    expect(seen).toEqual([]);
  });
});

inFull(
  "every module's reference is green in the sandbox",
  async () => {
    const run = await runSandboxed({ folder: join(house, "solutions"), name: "solutions" }, modules);
    expect(run.map((one) => one.run.id)).toEqual(modules.map(({ id }) => id));
    for (const { run: module, observed } of run) {
      expect(module.outcomes.filter((one) => one.failure)).toEqual([]);
      expect(module.failures).toEqual([]);
      expect(observed.length).toBeGreaterThan(10);
      // Long lists are summed up: 64 numbers, and three for the rest.
      for (const { numbers } of observed) expect(numbers.length).toBeLessThan(420);
    }
  },
  120_000,
);

const sgd = modules.filter(({ id }) => id === "07-sgd");

/** A folder with module 07 as in the solutions, every file changed by `change`. */
function exercisesWith(name: string, change: (text: string, file: string) => string): string {
  const folder = join(place, name, "07-sgd");
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(join(house, "solutions", "07-sgd"))) {
    const text = readFileSync(join(house, "solutions", "07-sgd", file), "utf8");
    writeFileSync(join(folder, file), change(text, file));
  }
  return join(place, name);
}

test("a stub is red in the sandbox, test by test, and its to-dos are known as such", async () => {
  const folder = exercisesWith("fresh", stubOf);
  const [found] = await runSandboxed({ folder, name: "fresh" }, sgd);
  const kinds = found!.run.outcomes.map((one) => one.failure?.kind);
  expect(new Set(kinds)).toEqual(new Set(["todo"]));
  expect(kinds.length).toBeGreaterThan(15);
});

inFull("two people's numbers differ where their functions do", async () => {
  const folder = exercisesWith("climber", (text, file) =>
    file === "step5-step.ts" ? text.replace(".sub_(", ".add_(") : text,
  );
  const [mine, theirs] = await Promise.all([
    runSandboxed({ folder: join(house, "solutions"), name: "me" }, sgd),
    runSandboxed({ folder, name: "anna" }, sgd),
  ]);
  const numbersOf = (run: typeof mine, section: string) =>
    run.flatMap(({ observed }) => observed.filter((one) => one.section === section));
  expect(numbersOf(theirs, "step1-initialize")).toEqual(numbersOf(mine, "step1-initialize"));
  expect(numbersOf(theirs, "step1-initialize").length).toBeGreaterThan(0);
  const [own, hers] = [numbersOf(mine, "step5-step"), numbersOf(theirs, "step5-step")];
  expect(hers.map(({ what }) => what)).toEqual(own.map(({ what }) => what));
  expect(hers.some(({ numbers }, i) => !isDeepStrictEqual(numbers, own[i]?.numbers))).toBe(true);
});
