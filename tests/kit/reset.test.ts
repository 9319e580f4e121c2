/**
 * `npm run reset` and `npm run undo`: back to the stub and back again, and nothing is ever lost on the way.
 */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { liveIn } from "./support/inside.ts";
import { type Finished, makeLab } from "./support/lab.ts";

const lab = makeLab({ "3-times.ts": "stub" });
afterAll(lab.remove);
const call = await liveIn(lab.root);
const { dateName } = await import("#kit/course/backups.ts");
const commands = { reset: await import("#kit/reset.ts"), undo: await import("#kit/undo.ts") };

/** The lab as it was at the start. */
const fresh = join(lab.root, "fresh");
for (const folder of ["exercises", "solutions"]) {
  cpSync(join(lab.root, folder), join(fresh, folder), { recursive: true });
}
beforeEach(() => {
  for (const folder of ["exercises", "solutions", "backups"]) {
    rmSync(join(lab.root, folder), { recursive: true, force: true });
  }
  cpSync(fresh, lab.root, { recursive: true });
});

const fileOf = (path: string) => join(lab.root, path);
const read = (path: string): string => readFileSync(fileOf(path), "utf8");
const write = (path: string, text: string): void => writeFileSync(fileOf(path), text);
const reset = (...args: string[]): Promise<Finished> => call(commands.reset.command, args);
const undo = (...args: string[]): Promise<Finished> => call(commands.undo.command, args);

/** The backups' names, in order of their age. */
const names = (): string[] => {
  const folder = fileOf("backups");
  return existsSync(folder) ? readdirSync(folder).sort() : [];
};

const ADD = "exercises/01-tiny/1-add.ts";
const TAKE = "exercises/01-tiny/2-take.ts";
const TIMES = "exercises/01-tiny/3-times.ts";
const DATE = /^\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d(-\d+)?$/;

test("dateName is the learner's own clock, and a legal name everywhere", () => {
  expect(dateName(new Date(2026, 10, 21, 7, 5, 9))).toBe("2026-11-21 07.05.09");
});

describe("npm run reset", () => {
  test("puts the stub back, and the old file aside under the date, byte for byte", async () => {
    const mine = "\uFEFFexport const add = (a: number, b: number) => a + b; // déjà vu\r\n";
    write(ADD, mine);
    const { code, text } = await reset("01-tiny", "1-add");
    expect(code).toBe(0);
    expect(read(ADD)).toContain('throw todo("return the sum")');
    const [name = ""] = names();
    expect(name).toMatch(DATE);
    expect(text).toBe(
      `${ADD} is a stub again.\nYour version is in backups/${name}. "npm run undo" brings back what was there.\n`,
    );
    expect(read(`backups/${name}/${ADD}`)).toBe(mine);
  });

  test("takes several sections, paths, functions; a whole module's code when only that is named", async () => {
    await reset("1", "add", "exercises\\01-tiny\\2-take.ts");
    expect(read(ADD)).toContain("throw todo");
    expect(read(TAKE)).toContain("throw todo");
    expect(read("exercises/01-tiny/4-all.ts")).not.toContain("throw todo");
    expect(names()).toHaveLength(1);
    const rest = await reset("01-tiny");
    expect(rest.text).toContain("exercises/01-tiny/4-all.ts is a stub again.");
    expect(rest.text).not.toContain("1-add");
  });

  test("never takes everything unless it is named, and says what it doesn't understand", async () => {
    expect(await reset()).toMatchObject({
      code: 2,
      text: "Say what to reset: npm run reset -- 07-sgd step5\n",
    });
    for (const words of [
      ["exercises"],
      ["."],
      ["/"],
      ["01-tiny", "nonsense"],
      ["nonsense"],
      ["02-more"],
      [""],
    ]) {
      const { code, text } = await reset(...words);
      expect(code, words.join(" ")).toBe(2);
      expect(text).not.toMatch(/at .*:\d+:\d+/);
    }
    expect(names()).toEqual([]);
  });

  test("leaves an untouched file alone, also one with Windows' line ends", async () => {
    write(TIMES, read(TIMES).replaceAll("\n", "\r\n"));
    expect((await reset("3-times")).text).toContain("is as on the first day");
    expect((await reset("times")).text).toBe(`${TIMES} is as on the first day: there is nothing to reset.\n`);
    expect(read(TIMES)).toContain("\r\n");
    expect(names()).toEqual([]);
  });

  test("puts a missing file back", async () => {
    rmSync(fileOf(ADD));
    expect((await reset("add")).text).toBe(`${ADD} was missing: its stub is back.\n`);
    expect(read(ADD)).toContain("throw todo");
  });

  test("refuses a function when its file has others", async () => {
    const two = "export function f(): number {\n  // #region answer: one\n  return 1;\n  // #endregion\n}\n";
    write("solutions/01-tiny/1-add.ts", `${two}${two.replace("f()", "g()")}`);
    const { code, text } = await reset("01-tiny", "g");
    expect(code).toBe(2);
    expect(text).toBe(
      `A reset takes a whole file, and ${ADD} has more than g: f, g.\n` +
        "If all of it should go: npm run reset -- 01-tiny 1-add\n",
    );
  });

  test("takes written answers only when they are named", async () => {
    write(
      "solutions/01-tiny/answers.md",
      "## Q1 · Why\n\n<!-- #region answer: Write your answer here. -->\nSo.\n<!-- #endregion -->\n",
    );
    write("exercises/01-tiny/answers.md", "## Q1 · Why\n\nBecause.\n");
    await reset("01-tiny");
    expect(read("exercises/01-tiny/answers.md")).toContain("Because.");
    await reset("01-tiny", "answers");
    expect(read("exercises/01-tiny/answers.md")).toBe("## Q1 · Why\n\n*Write your answer here.*\n");
    await undo();
    expect(read("exercises/01-tiny/answers.md")).toContain("Because.");
  });

  test("changes nothing when one of the files can't be replaced, and says which", async () => {
    chmodSync(fileOf(TAKE), 0o444);
    const before = read(ADD);
    expect(await reset("01-tiny")).toMatchObject({
      code: 2,
      text: `${TAKE} is read-only: nothing was changed. Make it writable, then try again.\n`,
    });
    chmodSync(fileOf(TAKE), 0o644);
    rmSync(fileOf(TAKE));
    mkdirSync(fileOf(TAKE));
    expect((await reset("01-tiny")).text).toBe(
      `${TAKE} is a folder, not a file. Rename it or move it away, then try again.\n`,
    );
    rmSync(fileOf(TAKE), { recursive: true });
    write("backups", "a file where the folder should be");
    expect((await reset("01-tiny")).text).toContain(
      "Your files could not be put aside, so nothing was changed: a file",
    );
    expect(read(ADD)).toBe(before);
  });
});

describe("npm run undo", () => {
  test("brings back the last reset, then the one before it, and keeps what it replaces", async () => {
    const [first, second, third] = ["// first\n", "// second\n", "// third\n"];
    write(ADD, first);
    await reset("add");
    write(ADD, second);
    await reset("add");
    write(ADD, third);
    // At most three in one second: then their names get numbers.
    const undone = await undo();
    expect(undone.code).toBe(0);
    expect(undone.text).toMatch(
      new RegExp(`^${ADD} is back as it was on [^\\n]+\\.\\nWhat stood there until now is in backups/`),
    );
    expect(read(ADD)).toBe(second);
    await undo();
    expect(read(ADD)).toBe(first);
    expect(await undo()).toMatchObject({
      code: 0,
      text: 'There is no reset to undo. "npm run undo -- --list" shows all backups.\n',
    });
    const kept = names().map((name) => read(`backups/${name}/${ADD}`));
    expect(kept.sort()).toEqual([first, second, second, third].sort());

    // What an undo put aside can be had by its name.
    const { text } = await undo("--list");
    const name = names().find((one) => read(`backups/${one}/${ADD}`) === third) ?? "";
    expect(text).toContain(`${name}  before an undo\n  ${ADD}\n`);
    expect((await undo(...name.split(" "))).code).toBe(0);
    expect(read(ADD)).toBe(third);
  });

  test("makes no backup of a stub: that is nobody's work", async () => {
    await reset("add");
    await undo();
    expect(names()).toHaveLength(1);
    expect((await undo("--list")).text).toContain("before a reset, brought back since");
  });

  test("says so when there is nothing, when the words name nothing, or more than one", async () => {
    expect(await undo()).toMatchObject({ code: 0, text: "There is no reset to undo.\n" });
    expect((await undo("--list")).text).toBe("There are no backups yet.\n");
    expect((await undo("yesterday")).code).toBe(2);
    await reset("add");
    await reset("take");
    const several = await undo(String(new Date().getFullYear()).slice(0, 3));
    expect(several.text).toContain("could be any of these:\n");
  });

  test("works although somebody has tidied up in backups/", async () => {
    const mine = read(ADD);
    await reset("add");
    const [name = ""] = names();
    rmSync(fileOf(`backups/${name}/about.json`));
    write(`backups/${name}/notes.txt`, "mine");
    mkdirSync(fileOf("backups/2020-01-01 00.00.00"));
    write("backups/2020-02-02 00.00.00", "a file with such a name");
    await undo();
    expect(read(ADD)).toBe(mine);
    expect(existsSync(fileOf("notes.txt"))).toBe(false);
  });
});
