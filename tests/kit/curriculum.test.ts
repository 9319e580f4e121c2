/**
 * The manifest: all items have their module, their test and their question, and every module that is there is whole.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CLAIMS, house, modulesWithSpec, sectionsOf, specOf } from "#kit/course/house.ts";
import { tasksIn } from "#kit/course/place.ts";
import { testsIn } from "#kit/run/spec-tests.ts";
import { curriculum, type Module } from "../../exercises/curriculum.ts";
import { testNamesOf } from "./support/commands.ts";

const QUESTIONS = 64;

test("every item of the questionnaire has a module", () => {
  const items = curriculum.flatMap((module) => module.items);
  expect([...new Set(items)].sort((a, b) => a - b)).toEqual(
    Array.from({ length: QUESTIONS }, (_, i) => i + 1),
  );
});

/** The text of a file; nothing, if it isn't there. */
const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, "utf8") : "");

/** What an item lacks in a module that is there: a test that names it, the question, the reference answer. */
function lacking(item: number, { id }: Module): string[] {
  const asked = new RegExp(`^## Q${item} · `, "m");
  const found: Record<string, boolean> = {
    [`a test("Q${item} · ...") in the spec`]: testNamesOf(id).some((name) => name.startsWith(`Q${item} · `)),
    [`"## Q${item} · ..." in exercises/${id}/answers.md`]: asked.test(
      textOf(join(house, "exercises", id, "answers.md")),
    ),
    [`"## Q${item} · ..." in solutions/${id}/answers.md`]: asked.test(
      textOf(join(house, "solutions", id, "answers.md")),
    ),
  };
  return Object.keys(found).flatMap((what) => (found[what] ? [] : [`${id} lacks ${what}`]));
}

/** The names of the functions and classes to write in a section, and of the classes' methods. */
function namesIn({ id }: Module, section: string): Set<string> {
  const methods = textOf(join(house, "solutions", id, `${section}.ts`)).matchAll(
    /^ {2}(?:override )?(\w+)\(/gm,
  );
  return new Set([
    ...tasksIn(id, section).map(({ name }) => name),
    ...[...methods].map((one) => one[1] ?? ""),
  ]);
}

/** The tests in whose names no function of their section occurs. */
function nameless(module: Module): string[] {
  const tests = testsIn(textOf(specOf(module.id)));
  return module.sections.flatMap((section) => {
    const names = namesIn(module, section.name);
    return tests
      .filter((one) => one.section === section.name)
      .flatMap(({ name }) => name ?? [])
      .filter((name) => !name.split(/[^\w$]+/).some((word) => names.has(word)));
  });
}

// A module without sections is planned: its items count from the day it has some.
test("every item is proved by a test of its module, and asked and answered in words", () => {
  const there = curriculum.filter((module) => module.sections.length > 0);
  expect(there.flatMap((module) => module.items.flatMap((item) => lacking(item, module)))).toEqual([]);
});

test("modules are numbered in order, and every folder and every spec has its entry in the manifest", () => {
  expect(curriculum.map((module) => Number(module.id.slice(0, 2)))).toEqual(curriculum.map((_, i) => i + 1));
  const folders = readdirSync(join(house, "solutions")).filter((name) => /^\d\d-/.test(name));
  const unlisted = [...new Set([...folders, ...modulesWithSpec()])].filter(
    (id) => !curriculum.some((module) => module.id === id),
  );
  expect(unlisted, "these have no entry in exercises/curriculum.ts").toEqual([]);
});

for (const module of curriculum.filter((one) => one.sections.length > 0)) {
  describe(module.id, () => {
    test("its sections are the files in which there is something to write", () => {
      expect(module.sections.map((section) => section.name).sort()).toEqual(sectionsOf(module.id).sort());
      expect(module.sections.findIndex(({ name }) => name === CLAIMS)).toBe(
        sectionsOf(module.id).includes(CLAIMS) ? module.sections.length - 1 : -1,
      );
    });

    test("every test names what it tests: -t finds it, and its page finds the hints", () => {
      expect(nameless(module)).toEqual([]);
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
