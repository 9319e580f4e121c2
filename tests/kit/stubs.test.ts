/**
 * From solutions to stubs: the transformation, and the command that never writes over somebody's work.
 */
import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { stubOf, tasksOf } from "#kit/course/stubbing.ts";
import { makeLab, run } from "./support/lab.ts";
import { inFull } from "./support/thorough.ts";

const SOLUTION = `/** The header. */
import { readFileSync } from "node:fs";
import { type Tensor, tensor } from "#engine";
import { helper } from "./other.ts";

// #region answer
const secret = 42;
// #endregion

/** Adds. */
export function add(a: number, b: number): number {
  // #region answer: return the "sum" of a and b
  return a + b;
  // #endregion
}

export const given = 1;

export class Node {
  grow(): void {
    // #region answer: add a ring to the trunk
    this.rings++;
    // #endregion
  }
  rings = 0;
}
`;

describe("stubOf", () => {
  test("puts a to-do where the answer was, and takes helpers away", () => {
    expect(stubOf(SOLUTION, "x.ts")).toBe(`/** The header. */
import { readFileSync } from "node:fs";
import { type Tensor, tensor } from "#engine";
import { todo } from "#kit/todo.ts";
import { helper } from "./other.ts";

/** Adds. */
export function add(a: number, b: number): number {
  throw todo('return the "sum" of a and b');
}

export const given = 1;

export class Node {
  grow(): void {
    throw todo("add a ring to the trunk");
  }
  rings = 0;
}
`);
  });

  test("adds the import where there was none", () => {
    const stub = stubOf(
      "/** Header. */\n\nexport const f = () => {\n  // #region answer: x\n  // #endregion\n};\n",
      "x.ts",
    );
    expect(stub).toBe(
      '/** Header. */\nimport { todo } from "#kit/todo.ts";\n\nexport const f = () => {\n  throw todo("x");\n};\n',
    );
  });

  test("breaks a long to-do as the formatter does", () => {
    const text = "word ".repeat(25).trim();
    const stub = stubOf(`function f() {\n  // #region answer: ${text}\n  // #endregion\n}\n`, "x.ts");
    expect(stub).toContain(`  throw todo(\n    "${text}",\n  );\n`);
  });

  test("keeps Windows' line ends", () => {
    const stub = stubOf("a\r\n// #region answer: x\r\nb\r\n// #endregion\r\nc\r\n", "x.md");
    expect(stub).toBe("a\r\n*x*\r\nc\r\n");
  });

  test("in Markdown puts the text in italics", () => {
    const answers = "## Q1\n\n<!-- #region answer: Write here. -->\nSecret.\n<!-- #endregion -->\n\n## Q2\n";
    expect(stubOf(answers, "answers.md")).toBe("## Q1\n\n*Write here.*\n\n## Q2\n");
  });

  test("a file without markers stays as it is", () => {
    expect(stubOf("export const a = 1;\n", "x.ts")).toBe("export const a = 1;\n");
  });

  test("markers that don't fit are errors with a line", () => {
    const open = "// #region answer: x";
    expect(() => stubOf(`${open}\n`, "x.ts")).toThrow("x.ts:1: this region is never closed");
    expect(() => stubOf("a\n// #endregion\n", "x.ts")).toThrow("x.ts:2: #endregion without");
    expect(() => stubOf(`${open}\n${open}\n// #endregion\n`, "x.ts")).toThrow(
      "x.ts:2: a region opens inside",
    );
  });
});

test("tasksOf lists what there is to write, by name", () => {
  expect(tasksOf(SOLUTION, "x.ts")).toEqual([
    { name: "add", text: 'return the "sum" of a and b' },
    { name: "Node", text: "add a ring to the trunk" },
  ]);
});

describe("npm run stubs", () => {
  const lab = makeLab({ "1-add.ts": "stub", "2-take.ts": "stub", "3-times.ts": "stub", "4-all.ts": "stub" });
  afterAll(lab.remove);
  const stubs = (...args: string[]) => run("kit/stubs.ts", args, lab.root);
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@t", ...args], {
      cwd: lab.root,
      stdio: "ignore",
    });
  const exercise = join(lab.root, "exercises/01-tiny/1-add.ts");
  const solution = join(lab.root, "solutions/01-tiny/1-add.ts");

  inFull("checks, writes what is old, and keeps what somebody has worked in", async () => {
    expect(await stubs("--check")).toMatchObject({ code: 0, text: "4 stubs are what the solutions make.\n" });
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "x");

    // A changed solution: the check fails, and the stub of the last commit may be replaced.
    writeFileSync(solution, readFileSync(solution, "utf8").replace("return the sum", "return a plus b"));
    const check = await stubs("--check");
    expect(check.text).toContain("exercises/01-tiny/1-add.ts differs from what its solution makes");
    expect(check.code).toBe(1);
    expect(await stubs()).toMatchObject({ code: 0, text: "exercises/01-tiny/1-add.ts written\n" });
    expect(readFileSync(exercise, "utf8")).toContain('throw todo("return a plus b");');

    // A learner's answer stays, unless one insists.
    writeFileSync(exercise, "export const add = (a: number, b: number) => a + b;\n");
    const kept = await stubs();
    expect(kept.text).toContain("exercises/01-tiny/1-add.ts holds somebody's work");
    expect(kept.code).toBe(1);
    expect(readFileSync(exercise, "utf8")).toContain("=> a + b");
    expect((await stubs("--force")).code).toBe(0);
    expect(readFileSync(exercise, "utf8")).toContain("throw todo");
  });

  inFull("a new folder of solutions leads to the manifest", async () => {
    const folder = join(lab.root, "solutions", "13-conv");
    cpSync(join(lab.root, "solutions", "01-tiny"), folder, { recursive: true });
    const { code, text } = await stubs("--check");
    const { text: tested } = await lab.test("solutions/13-conv");
    rmSync(folder, { recursive: true });
    expect(text).toBe("solutions/13-conv is no module yet: it needs its entry in exercises/curriculum.ts.\n");
    expect(code).toBe(1);
    expect(tested).toContain(
      "It needs its entry in exercises/curriculum.ts, and a spec, tests/exercises/13-conv.test.ts.",
    );
  });
});
