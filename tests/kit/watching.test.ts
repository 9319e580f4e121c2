/**
 * The parts of `npm start` around its console (console.test.ts), each by itself: keys, saves, the screen, and folders whose changes
 * come from elsewhere.
 */
import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterEach, describe, expect, test } from "vitest";
import { cut, fold, widthOf } from "#kit/terminal/fold.ts";
import { whyUnnoticed } from "#kit/watching/events.ts";
import { listenToKeys } from "#kit/watching/keys.ts";
import { type Saved, watchSaves } from "#kit/watching/saves.ts";
import { screenOn } from "#kit/watching/screen.ts";

/** The machine may be busy. */
const LONG = { timeout: 15_000 };

/** Something to be done at the end of a test. */
const endings: (() => void)[] = [];
afterEach(() => {
  for (const end of endings.splice(0)) end();
});

describe("keys", () => {
  /** A keyboard, and what is heard of it. */
  function keyboard() {
    const modes: boolean[] = [];
    const keys: string[] = [];
    const input = Object.assign(new PassThrough(), { setRawMode: (on: boolean) => void modes.push(on) });
    const stop = listenToKeys(input, (key) => void keys.push(key));
    endings.push(stop);
    return { input, keys, modes, stop };
  }

  test("come one by one, in capitals as well; Ctrl-C and Ctrl-D are q", async () => {
    const { input, keys } = keyboard();
    input.write("n");
    input.write("H?");
    input.write("\u0003");
    input.write("\u0004");
    await expect.poll(() => keys.join(""), LONG).toBe("nh?qq");
  });

  test("arrows, function keys and the like are none, on any system", async () => {
    const { input, keys } = keyboard();
    // Up; F1 in three dialects; Delete; Alt-n; Ctrl-L; Enter on Windows and elsewhere.
    for (const code of [
      "\u001b[A",
      "\u001bOP",
      "\u001b[[A",
      "\u001b[11~",
      "\u001b[3~",
      "\u001bn",
      "\u000c",
    ]) {
      input.write(code);
    }
    input.write("\u001b[1;5C");
    input.write("l");
    await expect.poll(() => keys.join(""), LONG).toBe("l");
  });

  test("raw mode is on while they are heard, and off after", () => {
    const { modes, stop } = keyboard();
    expect(modes).toEqual([true]);
    const listeners = process.listenerCount("exit");
    stop();
    expect(modes).toEqual([true, false]);
    expect(process.listenerCount("exit")).toBe(listeners - 1);
  });

  test("an input that ends is q", async () => {
    const { input, keys } = keyboard();
    input.end();
    await expect.poll(() => keys, LONG).toEqual(["q"]);
  });
});

describe.each([
  ["told by the system", undefined],
  ["looked for", 20],
])("saves, %s,", (_, poll) => {
  /** A folder with two modules, and what is heard of it. */
  function folder() {
    const root = mkdtempSync(join(tmpdir(), "digit-saves-"));
    const write = (path: string, text: string) => writeFileSync(join(root, path), text);
    for (const module of ["01-x", "02-y"]) mkdirSync(join(root, module));
    write("01-x/1-a.ts", "a");
    write("01-x/README.md", "read");
    write("02-y/1-b.ts", "b");
    const heard: Saved[] = [];
    const stop = watchSaves({ root, modules: ["01-x", "02-y"], poll }, (saved) => void heard.push(...saved));
    endings.push(stop, () => rmSync(root, { recursive: true, force: true }));
    return { root, write, heard };
  }
  const saved = (module: string, file: string, changed = true): Saved => ({ module, file, changed });

  test("name the file, and whether its text is another", async () => {
    const { root, write, heard } = folder();
    write("02-y/1-b.ts", "other");
    await expect.poll(() => heard, LONG).toEqual([saved("02-y", "1-b.ts")]);
    utimesSync(join(root, "01-x/1-a.ts"), 1, 1);
    await expect.poll(() => heard.slice(1), LONG).toEqual([saved("01-x", "1-a.ts", false)]);
  });

  test("by way of another file count, and so does answers.md; the lesson and editors' own files don't", async () => {
    const { root, write, heard } = folder();
    const own = [
      ".1-a.ts.swp",
      ".#1-a.ts",
      "#1-a.ts#",
      "1-a.ts~",
      "4913",
      "flycheck_1-a.ts",
      "1-a.ts___jb_tmp___",
    ];
    for (const name of ["README.md", "notes-answers.md", ...own]) write(`01-x/${name}`, "new");
    write("01-x/part", "renamed");
    renameSync(join(root, "01-x/part"), join(root, "01-x/1-a.ts"));
    await expect.poll(() => heard, LONG).toEqual([saved("01-x", "1-a.ts")]);
    write("02-y/answers.md", "- [x] So it is.");
    await expect.poll(() => heard.slice(1), LONG).toEqual([saved("02-y", "answers.md")]);
  });

  test("a file that is gone is believed to be, after a moment; one that is back isn't", async () => {
    const { root, write, heard } = folder();
    rmSync(join(root, "01-x/1-a.ts"));
    write("01-x/1-a.ts", "written anew");
    await expect.poll(() => heard, LONG).toEqual([saved("01-x", "1-a.ts")]);
    rmSync(join(root, "02-y/1-b.ts"));
    await expect.poll(() => heard.slice(1), LONG).toEqual([saved("02-y", "1-b.ts")]);
    write("02-y/1-b.ts", "back");
    await expect.poll(() => heard.slice(2), LONG).toEqual([saved("02-y", "1-b.ts")]);
  });

  test("a new file counts, and a folder that is gone does no harm", async () => {
    const { root, write, heard } = folder();
    write("01-x/mine.ts", "new");
    await expect.poll(() => heard, LONG).toEqual([saved("01-x", "mine.ts")]);
    rmSync(join(root, "01-x"), { recursive: true });
    mkdirSync(join(root, "01-x"));
    write("01-x/1-a.ts", "again");
    // The system watches a folder that is gone: looking now and then notices all the same.
    await expect.poll(() => heard.slice(1), LONG).toContainEqual(saved("01-x", "1-a.ts"));
  });
});

describe("the screen", () => {
  /** A screen of 20 columns, and what was written on it. */
  function screen(isDumb = false) {
    const written: string[] = [];
    const output = { columns: 20, rows: 5, write: (text: string) => void written.push(text) };
    return { written, ...screenOn(output, isDumb) };
  }

  test("pushes the page before it up, and wipes nothing that scrolled away", () => {
    const { show, written } = screen();
    show("page");
    expect(written).toEqual(["\n\n\n\n\u001b[H\u001b[J", "page\n"]);
  });

  test("has one line that comes and goes, never wider than the window", () => {
    const { working, add, written } = screen();
    working("  running 07 · The seven steps ...");
    add("page");
    expect(written).toEqual(["  running 07 · The ", "\r\u001b[K", "page\n"]);
  });

  test("moves no cursor on a terminal that can't", () => {
    const { working, show, written } = screen(true);
    working("  running");
    show("page");
    expect(written).toEqual(["page\n"]);
  });

  test("breaks lines at spaces and keeps their indent; colours take no room", () => {
    expect(fold("  one two three four", 12)).toBe("  one two\n  three four");
    expect(fold("short", 12)).toBe("short");
    expect(fold("  a-word-that-is-too-long b", 10)).toBe("  a-word-that-is-too-long\n  b");
    expect(fold("\u001b[31mone two\u001b[39m", 7)).toBe("\u001b[31mone two\u001b[39m");
    expect(fold("✓ ○ · ×", 7)).toBe("✓ ○ · ×");
    expect(widthOf("\u001b[1m✓\u001b[22m")).toBe(1);
    expect(cut("\u001b[1mlong\u001b[22m", 2)).toBe("lo");
    // A pipe has no width.
    const written: string[] = [];
    screenOn({ write: (text) => void written.push(text) }).add("word ".repeat(99));
    expect(written).toEqual([`${"word ".repeat(99)}\n`]);
  });
});

describe("folders whose changes come from elsewhere", () => {
  const why = (folder: string, type: number, kernel = "Linux version 6.1", platform = "linux") =>
    whyUnnoticed(folder, { platform, fileSystem: () => type, kernel: () => kernel });

  test("are known by their file system, or as a Windows drive in WSL", () => {
    expect(why("/mnt/c/kit", 0x01021997)).toContain("Windows folder seen from WSL");
    expect(why("/mnt/d", 0x53464846, "Linux version 4.4.0-Microsoft")).toBe("a Windows folder seen from WSL");
    expect(why("/workspaces/kit", 0x65735546)).toContain("shared with a container");
    expect(why("/home/me/kit", 0x6969)).toContain("another computer");
  });

  test("others aren't suspected", () => {
    expect(why("/home/me/kit", 0xef53, "microsoft-standard-WSL2")).toBeUndefined();
    expect(why("/mnt/c/kit", 0xef53)).toBeUndefined();
    expect(why("C:\\kit", 0, "", "win32")).toBeUndefined();
    expect(whyUnnoticed(join(tmpdir(), "there is no such folder"))).toBeUndefined();
  });
});
