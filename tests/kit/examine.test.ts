/**
 * What the kit says of a learner's file before it runs it.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { house, slashed } from "#kit/course/house.ts";
import { examine } from "#kit/run/examine.ts";
import { targets } from "#kit/run/targets.ts";

const folder = mkdtempSync(join(tmpdir(), "digit-examine-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SHOWN = "exercises/07-sgd/step5-step.ts";
function examined(text: string) {
  writeFileSync(join(folder, "x.ts"), text);
  return examine(join(folder, "x.ts"), SHOWN);
}

const MINE = "export const step = 1;\n";
const conflict = (head: string): string =>
  `// top\n<<<<<<< ${head}\n${MINE}=======\nexport const step = 2;\n>>>>>>> origin/main\n`;

test("a file's exports, with Windows' line ends and a byte order mark as well", () => {
  expect(examined(MINE)).toEqual({ own: ["step"] });
  expect(examined(`\uFEFF// first\r\n${MINE.replace("\n", "\r\n")}`)).toEqual({ own: ["step"] });
});

test("the marks of an unfinished merge, and which side is the learner's", () => {
  const says = (side: string) =>
    `${SHOWN}:2:1 holds the marks of a merge that git could not finish: "git checkout --${side} -- ${SHOWN}" brings your version back`;
  expect(examined(conflict("HEAD")).problem).toContain(says("ours"));
  expect(examined(conflict("HEAD").replaceAll("\n", "\r\n")).problem).toContain(says("ours"));
  expect(examined(conflict("HEAD").replace("=======", "||||||| 1234567\nold\n=======")).problem).toContain(
    says("ours"),
  );
  expect(examined(conflict("Updated upstream")).problem).toContain(says("theirs"));
});

test("lines that only look like such marks are none", () => {
  expect(examined("export const line = `\n=======\n<<<<<<< HEAD\n`;\n")).toEqual({ own: ["line"] });
});

test("no file, a folder, or one that can't be read", () => {
  expect(examine(join(folder, "none.ts"), SHOWN).problem).toBe(
    `${SHOWN} is missing. "npm run reset -- 07-sgd step5-step" brings the stub back, "git restore ${SHOWN}" what you have committed last.`,
  );
  mkdirSync(join(folder, "folder.ts"));
  expect(examine(join(folder, "folder.ts"), SHOWN).problem).toBe(
    `${SHOWN} is a folder. Rename it, so that a file can have this name.`,
  );
  expect(examined("// x\nexport const step = ;").problem).toBe(
    `${SHOWN}:2:21 can't be read: Unexpected token\n\n2 │ export const step = ;\n  │${" ".repeat(21)}^`,
  );
});

describe("a file that can be read, and still", () => {
  const INSIDE = "07-sgd/step5-step.ts";
  const unusable = (text: string) => {
    writeFileSync(join(folder, "x.ts"), text);
    return examine(join(folder, "x.ts"), SHOWN, INSIDE).unusable?.step ?? "";
  };

  test("is empty", () => {
    expect(examined(" \n").problem).toMatch(/^exercises\/07-sgd\/step5-step.ts is empty. "npm run reset/);
  });

  test("has lost its function, or renamed it, or doesn't export it", () => {
    expect(unusable("export const step = 1;")).toBe("");
    expect(unusable("// nothing\n")).toMatch(/has no step any more. "npm run reset -- 07-sgd step5-step"/);
    expect(unusable("export function setp() {}")).toContain("Is it called setp now? The tests call it step.");
    expect(unusable("export function descend() {}")).toContain("Is it called descend now?");
    expect(unusable("function step() {}")).toContain('write "export" before it again');
    expect(unusable('export * from "./other.ts";')).toBe("");
  });

  test("makes a Promise or a generator where none is due", () => {
    const asynchronous = `${SHOWN}:2:8 makes step an async function: what it returns is a Promise, and none is due. Take "async" away.`;
    expect(unusable("\nexport async function step() {}")).toBe(asynchronous);
    expect(unusable("\nexport const step = async () => 1;")).toBe(asynchronous);
    expect(unusable("export function* step() {}")).toContain("makes step a generator");
    expect(unusable("export const step = () => async () => 1;")).toBe("");
    writeFileSync(join(folder, "x.ts"), "export class BasicOptim { async step() {} }");
    const found = examine(join(folder, "x.ts"), SHOWN, "10-optimizer/1-optimizer.ts").unusable;
    expect(found?.BasicOptim).toContain("makes BasicOptim.step an async function");
  });

  test("imports what the engine doesn't have: the nearest name is named", () => {
    const problem = (names: string) => examined(`import { ${names} } from "#engine";`).problem;
    expect(problem("noGrd")).toBe(
      `${SHOWN}:1:10 imports noGrd, and #engine has nothing of that name. Is noGrad meant?`,
    );
    expect(problem("Tensor, xyzzy")).toMatch(/imports xyzzy, and #engine has nothing of that name.$/);
    for (const right of [
      "noGrad, Tensor, tensor",
      "type Shape",
      "Shape",
      "DType",
      "F, nn, optim, metrics",
      "DataLoader",
    ])
      expect(problem(right)).toBeUndefined();
  });
});

test("the guard of a file that has gone is found by its URL, as a spec from the cache names it", () => {
  const find = targets("exercises").resolveId as (source: string) => string | undefined;
  const guard = `${slashed(house)}/exercises/07-sgd/gone.ts?guarded`;
  expect(find("#work/07-sgd/gone.ts")).toBe(guard);
  expect(find("/exercises/07-sgd/gone.ts?guarded")).toBe(guard);
  expect(find(`/@fs/${guard.replace(/^\//, "")}`)).toBe(guard);
  expect(find(guard)).toBe(guard);
});
