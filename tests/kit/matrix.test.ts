/**
 * The matrix: every spec against every version of the code. Every stub must be red with its to-do; every known wrong answer must be
 * noticed by the trial of its function, and told from all the others; every right answer, however unusual, must be accepted. (That the
 * reference is green is seen where the specs themselves run: tests/exercises/.)
 *
 * At home every fourth module is looked at, and of it every tenth trial and right answer; in CI all of them.
 *
 * This is what makes the specs trustworthy: a test that can't fail, or fails with a riddle, is found here.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { fileOfSection, house, slashed, specOf } from "#kit/course/house.ts";
import { codeSections } from "#kit/course/manifest.ts";
import { tasksIn } from "#kit/course/place.ts";
import { tag } from "#kit/course/wrong-answers.ts";
import { mistakesOf } from "#kit/mistakes.ts";
import { type Collection, collect, outcome } from "#kit/run/collector.ts";
import { exportedNames } from "#kit/run/exported.ts";
import { switchTo } from "#kit/run/switches.ts";
import { curriculum, type Module } from "../../exercises/curriculum.ts";
import { knownMistakes } from "../trials/known.ts";
import { unclear } from "../trials/recognising.ts";
import { takeTrials } from "../trials/register.ts";
import type { Trial } from "../trials/trial.ts";
import { sample } from "./support/thorough.ts";

const FEWEST_WRONG_ANSWERS = 6;

const finished = curriculum.filter((module) => module.sections.length > 0);

/** A spec on one version of the code, and the trials in it. */
interface SpecOn extends Collection {
  readonly trials: readonly Trial[];
}

const collections = new Map<string, Promise<SpecOn>>();

/** The tests of a module's spec, as they are on one version of the code. A version is imported once. */
function specOn(module: Module, work: string): Promise<SpecOn> {
  const id = `${slashed(specOf(module.id))}?work=${work}`;
  const known = collections.get(id) ?? collectWithTrials(id);
  collections.set(id, known);
  return known;
}

async function collectWithTrials(id: string): Promise<SpecOn> {
  const trials: Trial[] = [];
  const collection = await collect(async () => {
    takeTrials();
    await import(/* @vite-ignore */ id);
    trials.push(...takeTrials());
  });
  return { ...collection, trials };
}

const read = (...path: string[]): string => readFileSync(join(house, ...path), "utf8");

function solutionOf(module: Module, section: string): string {
  return read("solutions", module.id, `${section}.ts`);
}

/** The files of a module in tests/right-answers. */
function rightAnswersOf(module: Module): string[] {
  const folder = join(house, "tests", "right-answers", module.id);
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".ts")) : [];
}

/** Whether a test's title holds one of these names. */
const isAbout = (title: string, names: readonly string[]): boolean =>
  title.split(/[^\w$]+/).some((word) => names.includes(word));

for (const module of sample(finished, 8)) {
  // Hundreds of wrong answers, on eighty inputs each.
  describe(module.id, { timeout: 120_000 }, () => {
    test("every stub is red in every test, with its to-do", async () => {
      const texts = module.sections.flatMap(({ name }) => tasksIn(module.id, name).map(({ text }) => text));
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

    test("every function has a test of its own: its name is in the test's", async () => {
      const spec = await specOn(module, "switch");
      const untried = codeSections(module).flatMap((section) => {
        const titles = spec.tests.filter((one) => one.section === section.name).map((one) => one.name);
        return tasksIn(module.id, section.name)
          .filter(({ name }) => !titles.some((title) => isAbout(title, [name])))
          .map(({ name }) => `${fileOfSection(section.name)}: no test of ${name}`);
      });
      expect(untried).toEqual([]);
    });

    test("every function has three hints, in order", () => {
      const names = codeSections(module).flatMap(({ name }) =>
        tasksIn(module.id, name).map((task) => task.name),
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

    test("every wrong answer says what it is, and changes what is there", async () => {
      const { trials } = await specOn(module, "switch");
      const tried = trials.map(({ section, name }) => `${section} ${name}`);
      const mistakes = mistakesOf(module);
      expect(mistakes.length, `wrong answers in tests/wrong-answers/${module.id}`).toBeGreaterThanOrEqual(
        FEWEST_WRONG_ANSWERS,
      );
      const faults = mistakes.flatMap(({ path, replaces }) => {
        const [name, source] = [basename(path), read(path)];
        const section = replaces.replace(/\.ts$/, "");
        const own = exportedNames(source).names ?? [];
        const there = exportedNames(solutionOf(module, section)).names ?? [];
        return [
          ...(own.length === 0 ? [`${name} exports nothing`] : []),
          ...own
            .filter((one) => !there.includes(one))
            .map((one) => `${name}: ${section}.ts exports no ${one}`),
          ...(own.some((one) => tried.includes(`${module.id}/${section} ${one}`))
            ? []
            : [`${name}: no trial of ${own}`]),
        ];
      });
      expect(faults).toEqual([]);
    });

    test("every wrong answer is noticed, and told from all others", async () => {
      const { trials } = await specOn(module, "switch");
      const faults: string[] = [];
      for (const trial of sample(trials, 10)) {
        const known = await knownMistakes(trial.section, trial.name);
        const { unnoticed, alike, endless } = unclear(trial, known);
        faults.push(...unnoticed.map((id) => `${trial.name}: ${id} passes`));
        faults.push(...endless.map((id) => `${trial.name}: @endless is missing or not so: ${id}`));
        faults.push(...alike.map((pair) => `${trial.name}: nothing tells ${pair.join(" from ")}`));
      }
      expect(faults).toEqual([]);
    });

    test("every right answer is accepted", async () => {
      const spec = await specOn(module, "switch");
      const refused: string[] = [];
      for (const name of sample(rightAnswersOf(module), 10)) {
        const file = slashed(join(house, "tests", "right-answers", module.id, name));
        const text = readFileSync(file, "utf8");
        const [replaces, own] = [tag(text, "replaces"), exportedNames(text).names ?? []];
        const mine = spec.tests.filter(
          (one) => fileOfSection(one.section) === replaces && isAbout(one.name, own),
        );
        if (mine.length === 0) {
          refused.push(
            `${name}: no test of ${own.join(", ") || "what it exports"} in "@replaces ${replaces}"`,
          );
          continue;
        }
        const answer = (await import(/* @vite-ignore */ `${file}?work=judged`)) as Record<string, unknown>;
        const back = switchTo(`${module.id}/${replaces}`, answer);
        for (const one of mine) {
          const error = (await outcome(spec, one)) as Error | undefined;
          if (error !== undefined) refused.push(`${name}: ${one.name}\n${error.message}`);
        }
        back();
      }
      expect(refused).toEqual([]);
    });
  });
}
