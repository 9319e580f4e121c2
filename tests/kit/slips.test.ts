/**
 * Slips in written answers: heard where they are, and nowhere else.
 *
 * support/written-answers.json holds answers as a study group writes them: right ones in many words, among them some that name
 * a mistake to deny it, and for every slip some that make it.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { answersOf } from "#kit/course/answers.ts";
import { repository } from "#kit/course/house.ts";
import { slips, slipsIn } from "#kit/course/slips.ts";
import { curriculum } from "../../exercises/curriculum.ts";

interface Written {
  /** By question: "Q17". */
  readonly right: Readonly<Record<string, readonly string[]>>;
  /** By question, and by the belief of the slip. */
  readonly wrong: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

const read = (...path: string[]): string => readFileSync(join(repository, ...path), "utf8");
const { right, wrong } = JSON.parse(read("tests", "kit", "support", "written-answers.json")) as Written;
const itemOf = (question: string): number => Number(question.slice(1));
const beliefs = (item: number, text: string): string[] => slipsIn(item, text).map(({ belief }) => belief);

test("in no right answer is a slip heard", () => {
  const heard = Object.entries(right).flatMap(([question, answers]) =>
    answers.flatMap((text) => beliefs(itemOf(question), text).map((belief) => `${belief}: ${text}`)),
  );
  expect(heard).toEqual([]);
});

test("nor in the reference's", () => {
  for (const { id } of curriculum) {
    for (const { item, reference } of answersOf(read("solutions", id, "answers.md"), "")) {
      expect(beliefs(item, reference), `Q${item} in ${id}`).toEqual([]);
    }
  }
});

describe("every slip is heard in most answers that make it", () => {
  for (const { item, belief } of slips) {
    test(`Q${item} · ${belief}`, () => {
      const answers = wrong[`Q${item}`]?.[belief] ?? [];
      const heard = answers.filter((text) => beliefs(item, text).includes(belief));
      expect(answers.length).toBeGreaterThanOrEqual(5);
      expect(heard.length / answers.length).toBeGreaterThanOrEqual(0.6);
    });
  }
});

test("every slip that was seen has its entry", () => {
  // The questions for which the curriculum tells of a wrong or a half answer in words. (An empty answer speaks for itself.)
  const seen = [1, 2, 3, 4, 7, 9, 10, 12, 14, 17, 19, 23, 24, 25, 26, 27, 29, 30, 31, 33];
  expect([...new Set(slips.map(({ item }) => item))]).toEqual(seen);
});

test("nothing is heard in another language, in nothing, or far down in a text without end", () => {
  expect(beliefs(3, "Der Mittelwert aller Ziffern in train, dann schauen, ideal oder nicht.")).toEqual([]);
  for (const { item } of slips) expect(beliefs(item, "")).toEqual([]);
  const slip = "The training finishes too early.";
  expect(beliefs(17, `${"It is. ".repeat(100)}${slip}`)).toHaveLength(1);
  expect(beliefs(17, `${"It is. ".repeat(10_000)}${slip}`)).toEqual([]);
});
