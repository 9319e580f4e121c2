/**
 * The manifest: all 37 items have their module, and every module that is there is whole.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { house, modulesWithSpec, sectionsOf } from "#kit/house.ts";
import { curriculum } from "../../exercises/curriculum.ts";

const QUESTIONS = 37;

test("every item of the questionnaire has a module", () => {
  const items = curriculum.flatMap((module) => module.items);
  expect([...new Set(items)].sort((a, b) => a - b)).toEqual(
    Array.from({ length: QUESTIONS }, (_, i) => i + 1),
  );
});

test("modules are numbered in order, and every spec has a module", () => {
  expect(curriculum.map((module) => Number(module.id.slice(0, 2)))).toEqual(curriculum.map((_, i) => i + 1));
  const ids = curriculum.map((module) => module.id);
  for (const id of modulesWithSpec()) expect(ids).toContain(id);
});

for (const module of curriculum.filter((one) => one.sections.length > 0)) {
  describe(module.id, () => {
    test("its sections are the files in which there is something to write", () => {
      expect(module.sections.map((section) => section.name).sort()).toEqual(sectionsOf(module.id));
    });

    test("its items are those of its sections", () => {
      const items = module.sections.flatMap((section) => section.items);
      expect([...new Set(items)].sort((a, b) => a - b)).toEqual([...module.items]);
    });

    test("it has a lesson, hints, questions and wrong answers", () => {
      for (const name of ["README.md", "hints.md", "answers.md"]) {
        expect(existsSync(join(house, "exercises", module.id, name)), name).toBe(true);
      }
      expect(existsSync(join(house, "tests", "wrong-answers", module.id))).toBe(true);
    });
  });
}
