/**
 * `npm run solution`: the reference beside the learner's, but not before theirs is green.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pairsOf } from "#kit/course/pairs.ts";
import { palette } from "#kit/terminal/colours.ts";
import { beside } from "#kit/terminal/columns.ts";
import { type Finished, makeLab, run } from "./support/lab.ts";
import { inFull } from "./support/thorough.ts";

describe("pairsOf", () => {
  const solution = `import { x } from "#engine";
export const GIVEN = 1;

// #region answer
const half = (a: number) => a / 2;
// #endregion

/** Mean. */
export function mean(a: number, b: number): number {
  // #region answer: the mean
  return half(a + b);
  // #endregion
}

export function zero(): number {
  // #region answer: zero
  return 0;
  // #endregion
}
`;
  const mine = `import { x } from "#engine";
export const GIVEN = 1;
function twice(a: number) { return 2 * a; }
export function mean(a: number, b: number): number {
  return twice(a + b) / 4;
}
export const zero = () => 0;
`;

  test("has one pair per name, in the reference's order, without given code and without marks", () => {
    expect(pairsOf(mine, solution)).toEqual([
      { name: "half", reference: "const half = (a: number) => a / 2;" },
      {
        name: "mean",
        mine: "export function mean(a: number, b: number): number {\n  return twice(a + b) / 4;\n}",
        reference: "export function mean(a: number, b: number): number {\n  return half(a + b);\n}",
      },
      {
        name: "zero",
        mine: "export const zero = () => 0;",
        reference: "export function zero(): number {\n  return 0;\n}",
      },
      { name: "twice", mine: "function twice(a: number) { return 2 * a; }" },
    ]);
  });

  test("of one function shows the helpers too that are called in it", () => {
    expect(pairsOf(mine, solution, "mean").map(({ name }) => name)).toEqual(["half", "mean", "twice"]);
    expect(pairsOf(mine, solution, "zero").map(({ name }) => name)).toEqual(["zero"]);
  });

  test("Windows' line ends are no difference, and a file that can't be read has nothing", () => {
    const crlf = pairsOf(mine.replaceAll("\n", "\r\n"), solution.replaceAll("\n", "\r\n"));
    expect(crlf).toEqual(pairsOf(mine, solution));
    expect(pairsOf("export const mean = (", solution, "mean").map(({ mine: own }) => own)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe("beside", () => {
  const left = { heading: "yours", text: "a\n\tbb" };
  const right = { heading: "reference", text: "c" };

  test("sets columns when both fit, else one below the other", () => {
    expect(beside(left, right, 17, palette(false))).toBe("yours │ reference\n      │\na     │ c\n  bb  │");
    expect(beside(left, right, 16, palette(false))).toBe("yours\n\na\n\tbb\n\nreference\n\nc");
  });
});

const ANSWERS = `# Answers

## Q1 · Why add

Why does one add?

<!-- #region answer: Write your answer here. -->
To know the whole.

Key points:
- the whole;
- not the parts.
<!-- #endregion -->

## Q2 · Why take

Why does one take away?

<!-- #region answer: Write your answer here. -->
To know the rest.

Key points:
- the rest.
<!-- #endregion -->
`;

describe("npm run solution", () => {
  const lab = makeLab({
    "1-add.ts": "export function add(a: number, b: number): number {\n  return b + a;\n}\n",
    "2-take.ts": "export function take(a: number, b: number): number {\n  return b - a;\n}\n",
    "3-times.ts": "stub",
  });
  afterAll(lab.remove);
  const solution = (...args: string[]): Promise<Finished> => run("kit/solution.ts", args, lab.root);
  const state = join(lab.root, "runs", "state.json");

  beforeAll(() => {
    writeFileSync(join(lab.root, "solutions/01-tiny/answers.md"), ANSWERS);
    const own = "## Q1 · Why add\n\nWhy does one add?\n\nI wonder.\n\n*discuss* Is zero a number?\n";
    const open = "## Q2 · Why take\n\nWhy does one take away?\n\n*Write your answer here.*\n";
    writeFileSync(join(lab.root, "exercises/01-tiny/answers.md"), `${own}\n${open}`);
  });

  inFull("shows both when the section is green, also when nobody had run it", async () => {
    expect(existsSync(state)).toBe(false);
    const { code, text } = await solution("01-tiny", "add");
    expect(code).toBe(0);
    expect(text).toBe(
      "exercises/01-tiny/1-add.ts\n\nexport function add(a: number, b: number): number {\n  return b + a;\n}\n\n" +
        "solutions/01-tiny/1-add.ts\n\nexport function add(a: number, b: number): number {\n  return a + b;\n}\n",
    );
    expect(JSON.parse(readFileSync(state, "utf8"))["01-tiny"].green).toEqual(["1-add", "4-all"]);
  });

  test("below them, up to two other right ways that differ most, each with a sentence", async () => {
    const folder = join(lab.root, "tests/right-answers/01-tiny");
    mkdirSync(folder, { recursive: true });
    const way = (says: string, ...code: string[]) =>
      `/**\n * @way ${says}\n * @replaces 1-add.ts\n */\n${code.join("\n")}\n`;
    const head = "export function add(a: number, b: number): number {";
    writeFileSync(join(folder, "a.ts"), way("As the reference.", head, "  return a + b;", "}"));
    writeFileSync(
      join(folder, "b.ts"),
      way(
        "Counts up.",
        "export const add = (a: number, b: number) => {",
        "  let sum = a;",
        "  for (let i = 0; i < b; i++) sum++;",
        "  return sum;",
        "};",
      ),
    );
    writeFileSync(
      join(folder, "c.ts"),
      way("By a list.", "export const add = (...all: number[]) =>", "  all.reduce((x, y) => x + y);"),
    );
    const { text } = await solution("01-tiny", "add", "--spoil");
    expect(text).toContain("Another right way to write add\nCounts up.\n\nexport const add");
    expect(text).toContain("Another right way to write add\nBy a list.");
    expect(text).not.toContain("As the reference.");
    rmSync(folder, { recursive: true });
  });

  inFull("says kindly no before that, and what is red", async () => {
    const wrong = await solution("01-tiny", "2-take");
    expect(wrong.code).toBe(1);
    expect(wrong.text).toContain(
      "Not yet: exercises/01-tiny/2-take.ts has 1 of 1 tests red:\n  ✗ take · the difference\n",
    );
    expect(wrong.text).toContain("npm run hint -- 01-tiny 2-take\n");
    expect(wrong.text).not.toContain("a - b");
    expect((await solution("times")).text).toContain("3-times.ts is still to be written.");
  });

  test("--spoil shows it all the same, and runs nothing", async () => {
    rmSync(state, { force: true });
    const { code, text } = await solution("take", "--spoil");
    expect(code).toBe(0);
    expect(text).toContain("return b - a;");
    expect(text).toContain("return a - b;");
    expect(existsSync(state)).toBe(false);
  });

  inFull("shows written answers with their key points as a checklist, and says which are open", async () => {
    const { code, text } = await solution("01-tiny", "answers");
    expect(code).toBe(0);
    expect(text).toBe(
      "Q1 · Why add\n\n  Why does one add?\n\nYours\n\n  I wonder.\n\nTo discuss: Is zero a number?\n\n" +
        "Is it in there?\n\n  - [ ] the whole\n  - [ ] not the parts\n\n" +
        "Not yet: in exercises/01-tiny/answers.md nothing is written below\n  Q2 · Why take\n" +
        "A sentence of your own comes first; then the key points are worth something. (--spoil shows them now.)\n",
    );
    expect(await solution("Q2")).toMatchObject({ code: 1 });
    const spoilt = await solution("exercises/01-tiny/answers.md", "q2", "--spoil");
    expect(spoilt.text).toContain("(nothing yet)\n\nIs it in there?\n\n  - [ ] the rest\n");
  });

  inFull(
    "claims come with their reasons once all of a question are judged right, and the key points after them",
    async () => {
      const claims = (first: string, second: string, reasons = false) =>
        `- [${first}] Adding 0 changes a number.\n${reasons ? "  > It stays as it is.\n  > See [Zero](README.md#zero).\n" : ""}- [${second}] Sums can be small.\n${reasons ? "  > So they can.\n  > See `add`.\n" : ""}\n`;
      const [right, mine] = ["solutions", "exercises"].map((one) =>
        join(lab.root, one, "01-tiny/answers.md"),
      );
      writeFileSync(
        right!,
        ANSWERS.replace("Why does one add?", `${claims("-", "x", true)}Why does one add?`),
      );
      const page = readFileSync(mine!, "utf8");
      const judge = (first: string, second: string) =>
        writeFileSync(mine!, page.replace("Why does one add?", `${claims(first, second)}Why does one add?`));
      judge("x", "x");
      const wrong = await solution("Q1");
      expect(wrong).toMatchObject({ code: 1 });
      expect(wrong.text).toContain("not all claims are judged right of\n  Q1 · Why add\n");
      expect(wrong.text).not.toMatch(/stays as it is|the whole/);
      judge("-", "x");
      expect((await solution("Q1")).text).toContain(
        '  - [-] Adding 0 changes a number.\n      It stays as it is.\n\n      See README.md, "Zero".\n\n  - [x] Sums can be small.\n',
      );
      writeFileSync(
        mine!,
        readFileSync(mine!, "utf8")
          .replace("I wonder.", "")
          .replace(/^\*discuss.*$/m, ""),
      );
      const { code, text } = await solution("Q1");
      expect(code).toBe(0);
      expect(text).toContain("nothing is written below\n  Q1");
      expect(text).not.toContain("the whole");
    },
  );

  inFull("asks for a section, and knows no others", async () => {
    const whole = await solution("01-tiny");
    expect(whole.code).toBe(2);
    expect(whole.text).toContain("Name a section of 01-tiny:\n  npm run solution -- 01-tiny 1-add\n");
    expect(await solution("Q7")).toMatchObject({ code: 2, text: "There is no question Q7.\n" });
    expect((await solution("02-more", "answers")).text).toBe("02-more has no questions.\n");
  });
});
