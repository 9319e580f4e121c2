/**
 * The matrix is only worth something if it complains. Here it runs on a lab with wrong answers that are wrong in other ways.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repository } from "#kit/course/house.ts";
import { readWrongAnswer } from "#kit/course/wrong-answers.ts";
import { makeLab } from "./support/lab.ts";

const answer = (tags: Partial<Record<"replaces" | "fails" | "says", string>>, code: string): string => `/**
 * @belief   It is so.
 * @origin   Somebody said so,
 *           and nobody asked.
 * @replaces ${tags.replaces ?? "3-times.ts"}
 * @fails    ${tags.fails ?? "3-times > times · the product"}
 * @says     ${tags.says ?? "expected 5 to be 6"}
 */
${code}
`;

const plus = "export const times = (a: number, b: number): number => a + b;";

const ANSWERS: Record<string, string> = {
  caught: answer({}, plus),
  // 4-all.ts imports 1-add.ts: a wrong answer reaches the files that build on it.
  "caught-elsewhere": answer(
    { replaces: "1-add.ts", fails: "4-all > all · sum plus product", says: "expected 12 to be 11" },
    "export const add = (a: number, b: number): number => a + b + 1;",
  ),
  "not-wrong": answer({}, "export const times = (a: number, b: number): number => a * b;"),
  "other-message": answer({ says: "is the sum" }, plus),
  "no-such-test": answer({ fails: "3-times > times · the sum" }, plus),
  "no-such-export": answer({}, "export const multiply = (a: number, b: number): number => a + b;"),
  "no-belief": plus,
};

describe("readWrongAnswer", () => {
  test("reads the tags, over several lines", () => {
    expect(readWrongAnswer(answer({}, plus))).toEqual({
      belief: "It is so.",
      origin: "Somebody said so, and nobody asked.",
      replaces: "3-times.ts",
      fails: "3-times > times · the product",
      says: "expected 5 to be 6",
    });
  });

  test("asks for a missing tag", () => {
    expect(() => readWrongAnswer("/**\n * @belief x\n */\n")).toThrow('needs "@origin ..."');
  });
});

test("the matrix complains about wrong answers that aren't caught as they say", async () => {
  const lab = makeLab();
  const manifest = join(lab.root, "exercises/curriculum.ts");
  writeFileSync(manifest, readFileSync(manifest, "utf8").replace(/\{ id: "02-more".*\n/, ""));
  mkdirSync(join(lab.root, "tests/kit"));
  copyFileSync(join(repository, "tests/kit/matrix.test.ts"), join(lab.root, "tests/kit/matrix.test.ts"));
  const folder = join(lab.root, "tests/wrong-answers/01-tiny");
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(ANSWERS)) writeFileSync(join(folder, `${name}.ts`), text);
  writeFileSync(join(lab.root, "solutions/01-tiny/answers.md"), "");

  const { code, text } = await lab.test("tests/kit/matrix.test.ts", "--reporter=tap");
  lab.remove();
  const result = (name: string) =>
    text
      .split("\n")
      .find((line) => line.includes(` - ${name} `))
      ?.trim();
  const of = (name: string) => result(`the wrong answer ${name} is caught`);
  expect(of("caught")).toMatch(/^ok/);
  expect(of("caught-elsewhere")).toMatch(/^ok/);
  for (const name of Object.keys(ANSWERS).slice(2)) expect(of(name), name).toMatch(/^not ok/);
  expect(text).toContain("it passes the test that should catch it");
  expect(text).toContain("@fails names a test that doesn't exist");
  expect(text).toContain("what 3-times.ts doesn't export");
  expect(result("every stub is red in every test, with its to-do")).toMatch(/^ok/);
  expect(result("every function has three hints, in order")).toMatch(/^not ok/);
  expect(code).toBe(1);
});
