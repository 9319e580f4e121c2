/**
 * The matrix is only worth something if it complains. Here it runs on a lab with answers that are not what they say they are.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repository, slashed } from "#kit/course/house.ts";
import { readWrongAnswer } from "#kit/course/wrong-answers.ts";
import { makeLab } from "./support/lab.ts";
import { inFull } from "./support/thorough.ts";

const answer = (replaces: string, code: string): string => `/**
 * @belief   It is so.
 * @origin   Somebody said so,
 *           and nobody asked.
 * @replaces ${replaces}
 * @does     gives something else.
 * @mend     Read the task.
 */
${code}
`;

const times = (body: string): string => `export const times = (a: number, b: number): number => ${body};`;

const WRONG: Record<string, string> = {
  plus: answer("3-times.ts", times("a + b")),
  "plus-again": answer("3-times.ts", times("b + a")),
  minus: answer("3-times.ts", times("a - b")),
  "not-wrong": answer("3-times.ts", times("b * a")),
  "no-such-export": answer("3-times.ts", "export const multiply = (a: number, b: number): number => a + b;"),
  untried: answer("1-add.ts", "export const add = (a: number, b: number): number => a - b;"),
};

/** A spec with a trial, standing on the kit's own trials. */
const SPEC = `
import { describe, test } from "vitest";
import * as right from "#solutions/01-tiny/3-times.ts";
import * as work from "#work/01-tiny/3-times.ts";
import { wholeNumbers } from "TRIALS/kinds.ts";
import { section } from "TRIALS/trial.ts";
describe("3-times", () => {
  const { trial } = section(test, "01-tiny/3-times", work, right);
  trial("times · the product", "times", { given: { a: wholeNumbers(-3, 9), b: wholeNumbers(-3, 9) } });
});
`;

describe("readWrongAnswer", () => {
  test("reads the tags, over several lines", () => {
    expect(readWrongAnswer(answer("3-times.ts", ""))).toEqual({
      belief: "It is so.",
      origin: "Somebody said so, and nobody asked.",
      replaces: "3-times.ts",
      does: "gives something else.",
      mend: "Read the task.",
    });
  });

  test("asks for a missing tag", () => {
    expect(() => readWrongAnswer("/**\n * @belief x\n */\n")).toThrow('needs "@origin ..."');
  });
});

inFull(
  "the matrix complains about answers that pass, that are alike, that belong to nothing, and about right ones that are refused",
  async () => {
    const lab = makeLab();
    const [trials, support] = ["trials", "kit/support"].map((name) =>
      slashed(join(repository, "tests", name)),
    );
    const write = (path: string, text: string) => {
      mkdirSync(join(lab.root, path, ".."), { recursive: true });
      writeFileSync(join(lab.root, path), text);
    };
    const manifest = readFileSync(join(lab.root, "exercises/curriculum.ts"), "utf8");
    write("exercises/curriculum.ts", manifest.replace(/\{ id: "02-more".*\n/, ""));
    const matrix = readFileSync(join(repository, "tests/kit/matrix.test.ts"), "utf8");
    write(
      "tests/kit/matrix.test.ts",
      matrix.replaceAll('"../trials/', `"${trials}/`).replaceAll('"./support/', `"${support}/`),
    );
    write("tests/exercises/01-tiny.test.ts", SPEC.replaceAll("TRIALS", trials ?? ""));
    write("solutions/01-tiny/answers.md", "");
    for (const [name, text] of Object.entries(WRONG)) write(`tests/wrong-answers/01-tiny/${name}.ts`, text);
    write("tests/right-answers/01-tiny/sum.ts", answer("3-times.ts", times("a + b")));
    write("tests/right-answers/01-tiny/unasked.ts", answer("2-take.ts", "export const give = 1;"));

    const { code, text } = await lab.test("tests/kit/matrix.test.ts", "--reporter=tap");
    lab.remove();
    const result = (name: string) =>
      text
        .split("\n")
        .find((line) => line.includes(` - ${name}`))
        ?.trim();
    expect(result("every stub is red in every test, with its to-do")).toMatch(/^ok/);
    expect(result("every function has three hints, in order")).toMatch(/^not ok/);
    expect(text).toContain("1-add.ts: no test of add");
    expect(text).not.toContain("no test of times");
    expect(result("every wrong answer says what it is")).toMatch(/^not ok/);
    expect(text).toContain("no-such-export.ts: 3-times.ts exports no multiply");
    expect(text).toContain("untried.ts: no trial of add");
    expect(result("every wrong answer is noticed, and told from all others")).toMatch(/^not ok/);
    expect(text).toContain("times: not-wrong passes");
    expect(text).toContain("times: nothing tells plus-again from plus");
    expect(text).not.toContain("minus passes");
    expect(result("every right answer is accepted")).toMatch(/^not ok/);
    expect(text).toContain("sum.ts: times · the product");
    expect(text).toContain("unasked.ts: no test of give in");
    expect(code).toBe(1);
  },
);
