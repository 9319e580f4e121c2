/**
 * What `npm test` says, on code that behaves: stubs, right and wrong answers, flags, and words that make no sense.
 */
import { afterAll, describe, expect, test } from "vitest";
import { isBrief } from "#kit/run/report.ts";
import type { ModuleRun } from "#kit/run/results.ts";
import { makeLab } from "./support/lab.ts";
import { inFull } from "./support/thorough.ts";

const half = makeLab({
  "1-add.ts":
    "export function add(a: number, b: number): number {\n  console.log('a is', a);\n  return a + b;\n}\n",
  "2-take.ts": "stub",
  "3-times.ts":
    "// function times(a, b), as others write it\nexport function times(a: number, b: number): number {\n  return a + b;\n}\n",
});
const done = makeLab();
afterAll(() => {
  half.remove();
  done.remove();
});

describe.concurrent("the page", () => {
  test("says what is done, what to do, and what next", async () => {
    const { code, text } = await half.test("exercises/01-tiny");
    expect(text).toBe(`01 · Tiny  exercises/01-tiny: 2 of 4 sections done, 3 of 5 tests pass

  ✓ add             1-add.ts
      │ a is 2
      │ a is 7
  ○ take            2-take.ts   to do
      take  return the difference
  ✗ times           3-times.ts  1 of 1 test red
  ✓ all             4-all.ts
      │ a is 2

times · times · the product

  expected 5 to be 6

  Look at   exercises/01-tiny/3-times.ts:2
  Stuck?    npm run hint -- 01-tiny times
  Then run  npm test exercises/01-tiny

`);
    expect(code).toBe(1);
  });

  inFull("of one section shows that section, and the stack when asked to", async () => {
    const { code, text } = await half.test("exercises/01-tiny/3-times.ts", "--stack");
    expect(text).toContain("tests/exercises/01-tiny.test.ts:");
    expect(text).toContain("exercises/01-tiny/3-times.ts: 0 of 1 tests pass");
    expect(text).toContain("times · times · the product\n\n  expected 5 to be 6\n");
    expect(code).toBe(1);
  });

  inFull("names the function that isn't written yet, also when it is another section's", async () => {
    const lab = makeLab({ "1-add.ts": "stub" });
    const { text } = await lab.test("exercises/01-tiny/4-all.ts");
    lab.remove();
    expect(text).toContain("all             4-all.ts    waits for another section");
    expect(text).toContain("Next: write add\n\n  return the sum\n\n  In        exercises/01-tiny/1-add.ts:");
    expect(text).toContain("npm run hint -- 01-tiny add\n");
  });

  inFull("takes Windows' paths, and passes -t to Vitest", async () => {
    const { code, text } = await half.test(".\\exercises\\01-tiny\\1-add.ts", "-t", "zero");
    expect(text).toContain("exercises/01-tiny/1-add.ts: 1 of 1 tests pass");
    expect(code).toBe(0);
  });

  inFull("passes --reporter to Vitest, with the right exit code", async () => {
    const { code, text } = await done.test("exercises/01-tiny", "--reporter=tap");
    expect(text).toContain("TAP version 13");
    expect(text).not.toContain("sections done");
    expect(code).toBe(0);
  });

  inFull("of a finished module says what was achieved and what comes next", async () => {
    const { code, text } = await done.test("exercises/01-tiny");
    expect(text).toContain("Done. You can now add, take away and multiply.");
    expect(text).toContain("Next      02 · More");
    expect(code).toBe(0);
  });

  inFull("of the reference is green whatever the learner has", async () => {
    const { code, text } = await half.test("solutions/01-tiny");
    expect(text).toContain("4 of 4 sections done, 5 of 5 tests pass");
    expect(code).toBe(0);
  });

  inFull("of the kit's own tests ends in a plain line", async () => {
    const { code, text } = await half.test("tests/exercises/01-tiny.test.ts");
    expect(text).toMatch(/^5 passed, 0 failed$/m);
    expect(code).toBe(0);
  });

  inFull("for words that make no sense says what would make sense", async () => {
    const unknown = await half.test("exercises/99-nothing");
    expect(unknown.text).toContain(
      'There is no module "99-nothing". You can run:\n  npm test exercises/01-tiny',
    );
    expect(unknown.code).toBe(2);
  });
});

test("of several modules, one says what to do: the first that is red, or the last when all are green", () => {
  const run = (isGreen: boolean) =>
    ({
      failures: [],
      outcomes: [{ section: "1-add", name: "add", ...(!isGreen && { failure: {} }) }],
    }) as unknown as ModuleRun;
  const briefOf = (...greens: boolean[]) =>
    greens.map((_, i) => isBrief(greens.slice(0, i + 1).map(run), greens.length));
  expect(briefOf(true)).toEqual([false]);
  expect(briefOf(true, true)).toEqual([true, false]);
  expect(briefOf(true, false, false, true)).toEqual([true, false, true, true]);
});
