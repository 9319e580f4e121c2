/**
 * What the commands of the console build upon: places that words name, declarations of a file, and written answers.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { answersOf } from "#kit/course/answers.ts";
import { declarationsOf } from "#kit/course/declarations.ts";
import { fileOfSection, repository } from "#kit/course/house.ts";
import { codeSections } from "#kit/course/manifest.ts";
import { placeOf, tasksIn } from "#kit/course/place.ts";
import { UsageError } from "#kit/terminal/command.ts";
import { curriculum } from "../../exercises/curriculum.ts";

describe("placeOf", () => {
  const place = (...words: string[]): string => {
    const { module, section, name } = placeOf(words, curriculum);
    return [module.id, section?.name, name].filter(Boolean).join(" ");
  };

  test("knows a module by its number, its name, or the beginning of one", () => {
    for (const word of [
      "07-sgd",
      "7",
      "07",
      "sgd",
      "07-s",
      "exercises/07-sgd",
      "exercises/07-sgd/",
      "./exercises/07-sgd",
    ]) {
      expect(place(word), word).toBe("07-sgd");
    }
    expect(place("1")).toBe("01-pixels");
    expect(place("nonlin")).toBe("12-nonlinearity");
  });

  test("knows a section by its name, its number, or a beginning that fits only one", () => {
    for (const word of ["step5-step", "step5", "step", "5", "05", "step5-step.ts"]) {
      expect(place("07-sgd", word), word).toBe("07-sgd step5-step");
    }
    expect(place("exercises\\07-sgd\\step5-step.ts")).toBe("07-sgd step5-step");
    expect(place("/home/me/exercises/kit/exercises/07-sgd/step5-step.ts")).toBe("07-sgd step5-step");
    expect(place("solutions/07-sgd/step5-step.ts")).toBe("07-sgd step5-step");
    expect(place("9", "1")).toBe("09-training-loop 1-data");
  });

  test("knows a function, with and without its section, and alone if only one module has it", () => {
    expect(place("07-sgd", "judge")).toBe("07-sgd step7-stop judge");
    expect(place("7", "7", "judge")).toBe("07-sgd step7-stop judge");
    expect(place("judge")).toBe("07-sgd step7-stop judge");
    expect(place("10", "Module")).toBe("10-optimizer 3-module Module");
  });

  test("knows the claims of a module, and of a question", () => {
    for (const word of ["answers", "answers.md"]) expect(place("07-sgd", word)).toBe("07-sgd answers");
    expect(place("exercises/07-sgd/answers.md")).toBe("07-sgd answers");
    for (const word of ["Q17", "q17"]) expect(place(word), word).toBe("07-sgd answers Q17");
    expect(place("7", "answers", "Q23")).toBe("07-sgd answers Q23");
  });

  test("knows a section alone, if only one module has it; a number alone is a module's", () => {
    expect(place("step5")).toBe("07-sgd step5-step");
    expect(place("step5-step.ts")).toBe("07-sgd step5-step");
    expect(place("matrix")).toBe("01-pixels 1-matrix");
    expect(() => place("epoch")).toThrow('"epoch" is in several modules');
    expect(() => place("99")).toThrow('There is no module "99"');
  });

  test("every section, and every function of it, can be named in full", () => {
    for (const { id, sections } of curriculum) {
      for (const { name } of sections) {
        expect(place(id, name)).toBe(`${id} ${name}`);
        expect(place(`exercises/${id}/${fileOfSection(name)}`)).toBe(`${id} ${name}`);
        for (const task of tasksIn(id, name))
          expect(place(id, name, task.name)).toBe(`${id} ${name} ${task.name}`);
      }
    }
  });

  test("says what could be named instead", () => {
    const says = (words: string[], text: string) => {
      expect(() => place(...words)).toThrow(UsageError);
      expect(() => place(...words)).toThrow(text);
    };
    says([], "Name a module of these:\n  01-pixels\n");
    says([""], "Name a module of these:");
    says(["99"], 'There is no module "99". Name one of these:\n  01-pixels');
    says(["trainEpoch"], '"trainEpoch" is in several modules. Name one:\n  09-training-loop trainEpoch\n');
    says(
      ["07-sgd", "step"].concat("nonsense"),
      'step5-step.ts has nothing to write that is called "nonsense". It has: step.',
    );
    says(["07-sgd", "steps"], '07-sgd has no section and no function "steps". It has:\n  step1-initialize');
    says(["07-sgd", "ste"], '07-sgd has no section and no function "ste"');
    says(["7", "5", "step", "more"], '"7 5 step more" names more than one place.');
    says(["7", "judge", "judge"], 'no function "judge"');
  });
});

describe("declarationsOf", () => {
  const names = (source: string) =>
    declarationsOf(source).map(({ name, exported }) => `${exported ? "+" : "-"}${name}`);

  test("cuts a file into its functions, classes and constants, without comments above, imports and types", () => {
    const source = `/** Größe × 2 — 🎲 */
import { x } from "y";
export interface Shape { a: number }
type T = string;
/** Doc. */
export function f(a: number): number {
  return a; // inside
}
class Hidden {}
export abstract class Node<T> { constructor(readonly a: T) {} }
const half = (a: number) => a / 2;
export async function* g() {}
`.replace("readonly a: T", "a: T");
    expect(names(source)).toEqual(["+f", "-Hidden", "+Node", "-half", "+g"]);
    const [f] = declarationsOf(source);
    expect(f).toEqual({
      name: "f",
      exported: true,
      line: 6,
      text: "export function f(a: number): number {\n  return a; // inside\n}",
    });
    expect(declarationsOf(`\uFEFF${source.replaceAll("\n", "\r\n")}`)).toEqual(declarationsOf(source));
  });

  test("several names in one statement are several declarations", () => {
    expect(declarationsOf("export const a = 1,\n  b = 2;").map(({ name, text }) => [name, text])).toEqual([
      ["a", "export const a = 1;"],
      ["b", "export const b = 2;"],
    ]);
    expect(names("const { a, b } = c;")).toEqual([]);
  });

  test("names that are exported in a list, under another name, or as the default", () => {
    expect(names("function step() {}\nexport { step };")).toEqual(["+step"]);
    expect(names("function mine() {}\nexport { mine as step };")).toEqual(["+step"]);
    expect(names("export default function () {}")).toEqual(["+default"]);
    expect(names("export default function step() {}")).toEqual(["+step"]);
    expect(names('export * from "./x.ts";\nexport { y } from "./y.ts";')).toEqual([]);
  });

  test("a function with several signatures is one declaration", () => {
    expect(names("export function f(a: string): void;\nexport function f(a: unknown): void {}")).toEqual([
      "+f",
    ]);
  });

  test("a file that can't be read has none", () => {
    expect(declarationsOf("export function f( {")).toEqual([]);
    expect(declarationsOf("")).toEqual([]);
  });

  test("finds everything there is to write in the reference", () => {
    for (const module of curriculum) {
      const { id } = module;
      for (const { name } of codeSections(module)) {
        const found = declarationsOf(readFileSync(join(repository, "solutions", id, `${name}.ts`), "utf8"));
        const exported = new Set(found.filter((one) => one.exported).map((one) => one.name));
        for (const task of tasksIn(id, name)) expect(exported, `${id}/${name}`).toContain(task.name);
      }
    }
  });
});

describe("answersOf", () => {
  const SOLUTION = `# Answers

Some words.

## Q3 · Why (really)

Why is it so? Two
lines, with $ and (brackets).

<!-- #region answer: Write your answer here. -->
Because.

- a list in the answer

Key points:
- the first point,
  on two lines;
- the second.
<!-- #endregion -->

## Q4 · And then

What then?

<!-- #region answer: Write your answer here. -->
Nothing.

Key points:
- nothing.
<!-- #endregion -->
`;
  const PROMPT = "Why is it so? Two\nlines, with $ and (brackets).";
  const written = (body: string) => {
    const [first] = answersOf(
      SOLUTION,
      `# Answers\n\n## Q3 · Why (really)\n\n${body}\n\n## Q4 · And then\n\nWhat then?\n`,
    );
    return { written: first?.written, discuss: first?.discuss };
  };

  test("reads questions, the reference's words and its key points", () => {
    const [first, second] = answersOf(SOLUTION, "");
    expect(first).toEqual({
      item: 3,
      title: "Why (really)",
      claims: [],
      prompt: PROMPT,
      reference: "Because.\n\n- a list in the answer",
      keyPoints: ["the first point, on two lines", "the second"],
      written: "",
    });
    expect(second).toMatchObject({ item: 4, keyPoints: ["nothing"] });
    expect(answersOf(SOLUTION.replaceAll("\n", "\r\n"), "")).toEqual([first, second]);
  });

  test("takes what stands below the prompt, whatever became of the prompt and the placeholder", () => {
    expect(written(`${PROMPT}\n\nMy words.\n\nAnd more.`).written).toBe("My words.\n\nAnd more.");
    expect(written("My words.").written).toBe("My words.");
    expect(written(`Why is it so?\nTwo lines, with $\nand (brackets).\n\nMy words.`).written).toBe(
      "My words.",
    );
    expect(written(`${PROMPT}\n\n*Write your answer here.*\n\nMy words.`).written).toBe("My words.");
    expect(written(`${PROMPT}\n\n*Write your answer here.* My words.`).written).toBe("My words.");
    expect(written(`\uFEFF${PROMPT}\r\n\r\nMy words.\r\n`.slice(1)).written).toBe("My words.");
  });

  test("nothing is written as long as the placeholder is all there is", () => {
    for (const body of [
      "",
      PROMPT,
      `${PROMPT}\n\n*Write your answer here.*`,
      `${PROMPT}\n\n*Write your answer here.*  \n`,
    ]) {
      expect(written(body), body).toEqual({ written: "", discuss: undefined });
    }
  });

  test("a question that an older kit asked in other words is no answer", () => {
    const older = "Why is it really so? Two lines with $ and (brackets).";
    expect(written(`${older}\n\n*Write your answer here.*`).written).toBe("");
    expect(written(`${older}\n\nMy words are others.`).written).toBe("My words are others.");
    expect(written(older).written).toBe("");
  });

  test("a mark keeps it for the group, with or without a reason", () => {
    expect(written(`${PROMPT}\n\nMy words.\n\n*discuss* Is it?`)).toEqual({
      written: "My words.",
      discuss: "Is it?",
    });
    for (const mark of [
      "*discuss*: Is it?",
      "**Discuss** Is it?",
      "_discuss:_ Is it?",
      "- *discuss* Is it?",
    ]) {
      expect(written(`${PROMPT}\n\n${mark}`), mark).toEqual({ written: "", discuss: "Is it?" });
    }
    expect(written(`${PROMPT}\n\n*discuss*`).discuss).toBe("");
    expect(written(`${PROMPT}\n\nWe discuss it, and *discuss* it.`).discuss).toBeUndefined();
  });

  test("every module's answers.md is untouched, and every question has key points", () => {
    for (const { id } of curriculum) {
      const solution = readFileSync(join(repository, "solutions", id, "answers.md"), "utf8");
      const all = answersOf(solution, readFileSync(join(repository, "exercises", id, "answers.md"), "utf8"));
      for (const one of all) {
        expect(one.keyPoints.length, `Q${one.item}`).toBeGreaterThan(0);
        expect(one.reference, `Q${one.item}`).not.toBe("");
        expect([one.written, one.discuss], `Q${one.item}`).toEqual(["", undefined]);
      }
    }
  });
});
