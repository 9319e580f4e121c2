/**
 * From words on a command line to a run. On the real house: module 07 with its seven files is always there.
 */
import { describe, expect, test } from "vitest";
import { house } from "#kit/course/house.ts";
import { namePattern, readRequest } from "#kit/run/arguments.ts";
import { patternFor } from "#kit/run/spec-tests.ts";
import { UsageError } from "#kit/terminal/command.ts";

const learner = (target: string, modules: string[], sections: string[] = []) => ({
  kind: "learner",
  target,
  modules,
  sections,
  filters: [],
});

describe("readRequest", () => {
  test("no words: everything the kit promises, on the reference", () => {
    expect(readRequest([])).toEqual({
      kind: "kit",
      target: "solutions",
      modules: [],
      sections: [],
      filters: [],
    });
  });

  test("a module's folder, in any spelling", () => {
    const words = [
      "exercises/07-sgd",
      "exercises/07-sgd/",
      "./exercises/07-sgd",
      "exercises\\07-sgd",
      ".\\exercises\\07-sgd\\",
      `${house}/exercises/07-sgd`,
      "exercises/07",
      "exercises/sgd",
      "07-sgd",
      "07",
      "7",
      "sgd",
    ];
    for (const word of words) expect(readRequest([word]), word).toEqual(learner("exercises", ["07-sgd"]));
  });

  test("several modules, however short their names", () => {
    const both = learner("exercises", ["01-pixels", "07-sgd"]);
    expect(readRequest(["exercises/01", "exercises/07"])).toEqual(both);
    expect(readRequest(["1", "sgd"])).toEqual(both);
  });

  test("a section's file", () => {
    const sections = learner("exercises", ["07-sgd"], ["step5-step"]);
    expect(readRequest(["exercises/07-sgd/step5-step.ts"])).toEqual(sections);
    expect(readRequest(["exercises\\07-sgd\\step5-step.ts"])).toEqual(sections);
    expect(readRequest(["exercises/07-sgd/step5-step"])).toEqual(sections);
  });

  test("a section or a function by its name, as in the other commands", () => {
    const fifth = learner("exercises", ["07-sgd"], ["step5-step"]);
    for (const words of [["step5"], ["sgd", "step5"], ["07-sgd/step5"], ["7", "step5-step.ts"]]) {
      expect(readRequest(words), words.join(" ")).toEqual(fifth);
    }
    expect(readRequest(["judge"])).toEqual(learner("exercises", ["07-sgd"], ["step7-stop"]));
    expect(readRequest(["solutions/07"])).toEqual(learner("solutions", ["07-sgd"]));
    // The claims of a module, and of one question.
    const claims = learner("exercises", ["07-sgd"], ["answers"]);
    for (const words of [
      ["exercises/07-sgd/answers.md"],
      ["07", "answers"],
      ["exercises\\07-sgd\\answers.md"],
    ])
      expect(readRequest(words), words.join(" ")).toEqual(claims);
    expect(readRequest(["q17"])).toEqual({ ...claims, only: "Q17 · which of these hold?" });
    // A name that several modules have says nothing.
    expect(() => readRequest(["shapeOf"])).toThrow('"shapeOf" is in several modules. Name one');
  });

  test("several sections, and a section beside its whole module", () => {
    const two = readRequest(["exercises/07-sgd/step5-step.ts", "exercises/07-sgd/step6-repeat.ts"]);
    expect(two.sections).toEqual(["step5-step", "step6-repeat"]);
    const whole = readRequest(["exercises/07-sgd/step5-step.ts", "exercises/07-sgd"]);
    expect(whole.sections).toEqual([]);
    expect(whole.modules).toEqual(["07-sgd"]);
  });

  test("the reference", () => {
    expect(readRequest(["solutions/07-sgd"])).toEqual(learner("solutions", ["07-sgd"]));
  });

  test("all modules of a folder", () => {
    const all = readRequest(["exercises"]);
    expect(all).toMatchObject({ kind: "learner", target: "exercises", sections: [] });
    expect(all.modules).toContain("07-sgd");
  });

  test("the kit's own tests, by path", () => {
    const kit = { kind: "kit", target: "solutions", filters: ["tests/kit"] };
    expect(readRequest(["tests/kit"])).toMatchObject(kit);
    expect(readRequest(["tests\\kit"])).toMatchObject(kit);
  });

  test("what isn't there is said, with what is", () => {
    expect(() => readRequest(["exercises/99-nothing"])).toThrow(UsageError);
    expect(() => readRequest(["nonsense"])).toThrow(/no module "nonsense"[\s\S]*npm test exercises\/07-sgd/);
    // A folder of solutions that nobody has entered yet: "engine" is one that never will be.
    expect(() => readRequest(["solutions/engine"])).not.toThrow(/curriculum/);
    expect(() => readRequest(["exercises/07-sgd/step9.ts"])).toThrow(/exercises\/07-sgd\/step5-step\.ts/);
    expect(() => readRequest(["peers/nobody/07-sgd"])).toThrow("There is no folder peers/nobody here.");
  });

  test("two folders in one run are refused", () => {
    expect(() => readRequest(["exercises/07-sgd", "solutions/07-sgd"])).toThrow("Run npm test twice");
  });
});

describe("namePattern", () => {
  const lets = (pattern: string | undefined, name: string) => new RegExp(pattern ?? "").test(name);

  test("nothing asked: no pattern", () => expect(namePattern([], undefined)).toBeUndefined());

  test("only the sections that were asked for", () => {
    const pattern = namePattern(["step5-step"], undefined);
    expect(lets(pattern, "step5-step Q23 · step")).toBe(true);
    expect(lets(pattern, "step5-step2 Q23 · step")).toBe(false);
    expect(lets(pattern, "step6-repeat step5-step ")).toBe(false);
  });

  test("-t is looked for in the test's name, not in the section's, unless it is a section's whole name", () => {
    expect(lets(namePattern([], "step"), "step5-step Q23 · step subtracts")).toBe(true);
    expect(lets(namePattern([], "step"), "step1-initialize initParams · random")).toBe(false);
    expect(lets(namePattern([], "step1-initialize"), "step1-initialize initParams · random")).toBe(true);
  });

  test("a function's name means its tests only; other words may stand anywhere", () => {
    const pattern = namePattern([], patternFor("step", ["07-sgd"]));
    expect(lets(pattern, "step5-step Q23 · step: subtracts")).toBe(true);
    expect(lets(pattern, "step5-step step · subtracts")).toBe(true);
    expect(lets(pattern, "step6-repeat oneRound · a step more")).toBe(false);
    expect(lets(pattern, "step5-step stepAll · subtracts")).toBe(false);
    expect(patternFor("subtracts", ["07-sgd"])).toBe("subtracts");
  });

  test("together with the learner's own -t, and without what got stuck", () => {
    const pattern = namePattern(["a", "b"], "Q2|Q3", ["b"]);
    expect(lets(pattern, "a Q2 · x")).toBe(true);
    expect(lets(pattern, "a Q4 · x")).toBe(false);
    expect(lets(pattern, "b Q2 · x")).toBe(false);
  });
});
