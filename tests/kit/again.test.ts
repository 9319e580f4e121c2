/**
 * `npm run again`: what went wrong comes back at growing distances, in other words, until right five times.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { liveIn } from "./support/inside.ts";
import { makeLab, run } from "./support/lab.ts";
import { inFull } from "./support/thorough.ts";

const lab = makeLab();
afterAll(lab.remove);
const call = await liveIn(lab.root);
const { comingBack, note } = await import("#kit/course/again.ts");
const { command } = await import("#kit/again.ts");

const log = join(lab.root, "runs", "again.json");
beforeEach(() => rmSync(log, { force: true }));

const CLAIM = "01-tiny/Q1/A sum is larger than both.";
const ANSWERS = `# Questions

## Q1 · Adding

- [-] A sum is larger than both.
  > Not with a negative one.
  > Or [x] A sum may be smaller than
  > both of its parts.
  > See [the lesson](README.md#adding).

Why does one add?

<!-- #region answer: Write your answer here. -->
To know the whole.
<!-- #endregion -->
`;
writeFileSync(join(lab.root, "solutions", "01-tiny", "answers.md"), ANSWERS);

describe("what is due", () => {
  test("comes back after 1, 2, 4, 8 and 16 days, and never after five times right", () => {
    note("01-tiny/add", "hint", "2026-02-27");
    const days: (string | undefined)[] = [comingBack()[0]?.due];
    for (let time = 0; time < 5; time++) {
      const [standing] = comingBack();
      note("01-tiny/add", "right", standing?.due);
      days.push(comingBack()[0]?.due);
    }
    expect(days).toEqual(["2026-02-28", "2026-03-02", "2026-03-06", "2026-03-14", "2026-03-30", undefined]);
  });

  test("a fault begins anew; the same one twice on a day counts once; what was never wrong needs no practice", () => {
    note(CLAIM, "wrong", "2026-05-01");
    note(CLAIM, "wrong", "2026-05-01");
    note(CLAIM, "right", "2026-05-02");
    expect(comingBack()).toEqual([{ key: CLAIM, rights: 1, due: "2026-05-04" }]);
    note(CLAIM, "wrong", "2026-05-04");
    expect(comingBack()).toEqual([{ key: CLAIM, rights: 0, due: "2026-05-05" }]);
    note("01-tiny/take", "right", "2026-05-01");
    expect(comingBack()).toHaveLength(1);
  });

  test("a log that is broken, or gone, is an empty one", () => {
    writeFileSync(log, '{ "01-tiny/add": [7], "01-tiny/take": "x" }');
    expect(comingBack()).toEqual([]);
    writeFileSync(log, "{");
    expect(comingBack()).toEqual([]);
  });
});

describe("a session", () => {
  test("without anything due says so", async () => {
    expect((await call(command, [])).text).toContain("Nothing comes back");
    note(CLAIM, "wrong", "2999-01-01");
    expect((await call(command, [])).text).toContain("One thing comes back, the first on 2999-01-02");
  });

  test("asks a claim in other words, says at once what is right, and why", async () => {
    note(CLAIM, "wrong", "2026-01-01");
    const { code, text } = await call(command, ["-"]);
    expect(text).toContain("A sum may be smaller than both of its parts.");
    expect(text).toMatch(/It holds\.\s+Not with a negative one\./);
    expect(code).toBe(0);
    expect(comingBack()[0]?.rights).toBe(0);
  });

  test("in its own words the next time", async () => {
    note(CLAIM, "wrong", "2026-01-01");
    note(CLAIM, "right", "2026-01-02");
    expect((await call(command, ["-"])).text).toMatch(/A sum is larger than both\.\s+Right\./);
    expect(comingBack()[0]?.rights).toBe(2);
  });

  test("without a judgement leaves it due; a word that is none is refused", async () => {
    note(CLAIM, "wrong", "2026-01-01");
    expect((await call(command, ["yes"])).text).toContain('not "yes"');
    const { text, code } = await run("kit/again.ts", [], lab.root);
    expect(text).toContain("No judgement: it stays due");
    expect(code).toBe(1);
    expect(comingBack()[0]?.due).toBe("2026-01-02");
  });

  inFull(
    "a function is written anew from its stub, among the learner's own, and judged by its tests",
    async () => {
      note("01-tiny/add", "hint", "2026-01-01");
      const scratch = join(lab.root, "runs", "again", "01-tiny", "1-add.ts");
      expect((await call(command, [])).text).toContain(
        "Write add anew, from its stub: runs/again/01-tiny/1-add.ts",
      );
      const stub = readFileSync(scratch, "utf8");
      expect(stub).toContain('throw todo("return the sum")');
      expect((await run("kit/again.ts", [], lab.root)).text).toContain("Next: write add");
      writeFileSync(scratch, stub.replace('throw todo("return the sum")', "return a - b"));
      expect((await run("kit/again.ts", [], lab.root)).code).toBe(1);
      expect(comingBack()[0]?.rights).toBe(0);
      writeFileSync(scratch, stub.replace('throw todo("return the sum")', "return a + b"));
      expect((await run("kit/again.ts", [], lab.root)).text).toContain("add is right again.");
      expect(comingBack()[0]?.rights).toBe(1);
      expect(existsSync(scratch)).toBe(false);
      expect(readFileSync(join(lab.root, "exercises", "01-tiny", "1-add.ts"), "utf8")).toContain(
        "return a + b",
      );
    },
  );
});
