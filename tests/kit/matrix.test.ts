/**
 * The matrix: every spec against every version of the code. Every stub must be red with its to-do, and every known wrong
 * answer red in the very test, and with the very words, that it names. (That the reference is green is seen where the specs
 * themselves run: tests/exercises/.)
 *
 * This is what makes the specs trustworthy: a test that can't fail, or fails with a riddle, is found here.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { house, slashed, specOf } from "#kit/course/house.ts";
import { tasksOf } from "#kit/course/stubbing.ts";
import { readWrongAnswer } from "#kit/course/wrong-answers.ts";
import { type Collected, type Collection, collect, outcome } from "#kit/run/collector.ts";
import { exportedNames } from "#kit/run/exported.ts";
import { switchTo } from "#kit/run/switches.ts";
import { curriculum, type Module } from "../../exercises/curriculum.ts";

const FEWEST_WRONG_ANSWERS = 6;

const finished = curriculum.filter((module) => module.sections.length > 0);

const collections = new Map<string, Promise<Collection>>();

/** The tests of a module's spec, as they are on one version of the code. A version is imported once. */
function specOn(module: Module, work: string): Promise<Collection> {
  const id = `${slashed(specOf(module.id))}?work=${work}`;
  const known = collections.get(id) ?? collect(() => import(/* @vite-ignore */ id));
  collections.set(id, known);
  return known;
}

const read = (...path: string[]): string => readFileSync(join(house, ...path), "utf8");

function solutionOf(module: Module, section: string): string {
  return read("solutions", module.id, `${section}.ts`);
}

function wrongAnswersOf(module: Module): string[] {
  const folder = join(house, "tests", "wrong-answers", module.id);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => name.slice(0, -".ts".length));
}

for (const module of finished) {
  describe(module.id, () => {
    test("every stub is red in every test, with its to-do", async () => {
      const texts = module.sections.flatMap((section) =>
        tasksOf(solutionOf(module, section.name), section.name).map((task) => task.text),
      );
      const spec = await specOn(module, "stub");
      const surprises: string[] = [];
      for (const one of spec.tests) {
        const error = (await outcome(spec, one)) as Error | undefined;
        if (error === undefined) surprises.push(`passes on the stub: ${one.section} > ${one.name}`);
        else if (error.name !== "TodoError" || !texts.includes(error.message)) {
          surprises.push(`fails without a to-do: ${one.section} > ${one.name}: ${error.message}`);
        }
      }
      expect(surprises).toEqual([]);
    });

    test("spec and manifest agree on sections and items", async () => {
      const spec = await specOn(module, "switch");
      const sections = [...new Set(spec.tests.map((one) => one.section))];
      expect(sections).toEqual(module.sections.map((section) => section.name));
      const names = spec.tests.map((one) => one.name).join("\n");
      const answers = read("solutions", module.id, "answers.md");
      for (const item of module.items) {
        expect(names, `a test's name begins with Q${item}`).toMatch(new RegExp(`^Q${item} · `, "m"));
        expect(answers, `answers.md asks Q${item}`).toMatch(new RegExp(`^## Q${item} · `, "m"));
      }
    });

    test("every function has three hints, in order", () => {
      const names = module.sections.flatMap((section) =>
        tasksOf(solutionOf(module, section.name), section.name).map((task) => task.name),
      );
      const hints = read("exercises", module.id, "hints.md");
      const parts = hints.split(/^## /m).slice(1);
      const headings = parts.map((part) => (part.split("\n")[0] ?? "").replaceAll("`", "").trim());
      expect(headings).toEqual([...new Set(names)]);
      for (const [i, part] of parts.entries()) {
        const levels = [...part.matchAll(/^### (\d)\b/gm)].map((found) => found[1]);
        expect(levels, `the hints of ${headings[i]}`).toEqual(["1", "2", "3"]);
      }
    });

    test(`there are at least ${FEWEST_WRONG_ANSWERS} wrong answers`, () => {
      expect(wrongAnswersOf(module).length).toBeGreaterThanOrEqual(FEWEST_WRONG_ANSWERS);
    });

    for (const name of wrongAnswersOf(module)) {
      test(`the wrong answer ${name} is caught`, () => checkWrongAnswer(module, name));
    }
  });
}

/** A wrong answer must fail in the test it names, with the words it names, and change something that exists. */
async function checkWrongAnswer(module: Module, name: string): Promise<void> {
  const source = read("tests", "wrong-answers", module.id, `${name}.ts`);
  const { replaces, fails, says } = readWrongAnswer(source);
  const known = exportedNames(solutionOf(module, replaces.replace(/\.ts$/, ""))).names ?? [];
  const exported = exportedNames(source).names ?? [];
  expect(exported.length, "it exports something").toBeGreaterThan(0);
  expect(
    exported.filter((one) => !known.includes(one)),
    `what ${replaces} doesn't export`,
  ).toEqual([]);

  // The quick way first: the spec is imported once for all. A spec may have kept what it imported at first, in a variable of
  // its own; then only a whole import of its own shows what the wrong answer does.
  if ((await quickMessage(module, name, replaces, fails))?.includes(says)) return;
  const spec = await specOn(module, `wrong:${module.id}/${name}`);
  const error = (await outcome(spec, testNamed(spec, fails))) as Error | undefined;
  if (error === undefined) throw new Error(`it passes the test that should catch it: ${fails}`);
  expect(error.message).toContain(says);
}

function testNamed(spec: Collection, fails: string): Collected {
  const found = spec.tests.find((one) => `${one.section} > ${one.name}` === fails);
  if (found === undefined) throw new Error(`@fails names a test that doesn't exist: ${fails}`);
  return found;
}

/** What the named test says to a wrong answer that takes the place of a file in a spec that is already there. */
async function quickMessage(
  module: Module,
  name: string,
  replaces: string,
  fails: string,
): Promise<string | undefined> {
  const spec = await specOn(module, "switch");
  const file = slashed(join(house, "tests", "wrong-answers", module.id, `${name}.ts`));
  const wrong = (await import(/* @vite-ignore */ `${file}?work=switch`)) as Record<string, unknown>;
  const back = switchTo(`${module.id}/${replaces}`, wrong);
  try {
    return ((await outcome(spec, testNamed(spec, fails))) as Error | undefined)?.message;
  } finally {
    back();
  }
}
