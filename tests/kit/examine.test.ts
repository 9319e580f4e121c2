/**
 * What the kit says of a learner's file before it runs it.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
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
    `${SHOWN} is missing. "git restore ${SHOWN}" brings the stub back.`,
  );
  mkdirSync(join(folder, "folder.ts"));
  expect(examine(join(folder, "folder.ts"), SHOWN).problem).toBe(
    `${SHOWN} is a folder. Rename it, so that a file can have this name.`,
  );
  expect(examined("export const step = ;").problem).toBe(`${SHOWN}:1:21 can't be read: Unexpected token`);
});

test("the guard of a file that has gone is found by its URL, as a spec from the cache names it", () => {
  const find = targets("exercises").resolveId as (source: string) => string | undefined;
  const guard = `${slashed(house)}/exercises/07-sgd/gone.ts?guarded`;
  expect(find("#work/07-sgd/gone.ts")).toBe(guard);
  expect(find("/exercises/07-sgd/gone.ts?guarded")).toBe(guard);
  expect(find(`/@fs/${guard.replace(/^\//, "")}`)).toBe(guard);
  expect(find(guard)).toBe(guard);
});
