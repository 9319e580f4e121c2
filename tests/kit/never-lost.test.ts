/**
 * A learner's work is never destroyed: not by any command with any words, and not by one that is killed half-way. Whatever was
 * in exercises/ is still there afterwards, byte for byte, in its place or in backups/. (CI tries all commands and
 * kills at every step, npm test a sample: see support/thorough.ts.)
 */
import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { repository } from "#kit/course/house.ts";
import { type Finished, labEnvironment, makeLab } from "./support/lab.ts";
import { isThorough, sample } from "./support/thorough.ts";

const folder = mkdtempSync(join(tmpdir(), "digit-never-lost-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (root: string, path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

/** Every file below a folder. */
function textsIn(root: string): Buffer[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((path) => join(root, path))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path));
}

/** The paths of those texts that are in no exercises/ or backups/ of some houses any more. */
function lost(work: Readonly<Record<string, string>>, ...roots: string[]): string[] {
  const kept = roots.flatMap((root) => ["exercises", "backups"].flatMap((name) => textsIn(join(root, name))));
  return Object.keys(work).filter((path) => !kept.some((text) => text.equals(Buffer.from(work[path]!))));
}

/** package.json's own scripts: name -> what stands after "node". */
const scripts = Object.entries(
  (JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as { scripts: Record<string, string> })
    .scripts,
);

/** Runs a script as npm would, in a house. */
function start(
  script: string,
  words: readonly string[],
  house: string,
  more: Record<string, string> = {},
  preload: string[] = [],
) {
  const [node, ...args] = (scripts.find(([name]) => name === script)?.[1] ?? "").split(" ");
  if (node !== "node") throw new Error(`npm run ${script} doesn't start node`);
  // One place for what tsx translates, so that it need not be done for every house.
  const temporary = { TMPDIR: folder, TEMP: folder, TMP: folder, ...more };
  const child = spawn(
    process.execPath,
    [...args.slice(0, -1), ...preload, join(repository, args.at(-1)!), ...words],
    {
      cwd: repository,
      env: labEnvironment(house, temporary),
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      text += chunk;
    });
  }
  const began = Date.now();
  return new Promise<Finished>((done) => {
    child.on("close", (code) => done({ code, text, seconds: (Date.now() - began) / 1000 }));
  });
}

/** Does some work, a few pieces at a time. */
async function all<T>(list: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const rest = [...list];
  const lane = async (): Promise<void> => {
    for (let one = rest.shift(); one !== undefined; one = rest.shift()) await work(one);
  };
  await Promise.all([lane(), lane(), lane()]);
}

const ANSWERS =
  "## Q1 · Why\n\nWhy?\n\n<!-- #region answer: Write your answer here. -->\nSo.\n<!-- #endregion -->\n";

describe("every command of package.json, with sense and with nonsense", () => {
  const lab = makeLab({ "2-take.ts": "stub" });
  afterAll(lab.remove);
  const peer = join(folder, "peer");

  /** What the learner has done; each file has a trouble of its own. */
  const work: Record<string, string> = {
    // Windows' line ends and a byte order mark.
    "exercises/01-tiny/1-add.ts":
      "\uFEFF// größer\r\nexport const add = (a: number, b: number) => a + b;\r\n",
    // Read-only.
    "exercises/01-tiny/2-take.ts": "export const take = (a: number, b: number) => a - b; // read-only\n",
    // A folder where a file should be, with something in it.
    "exercises/01-tiny/3-times.ts/mine.ts": "export const mine = 3;\n",
    // An unfinished merge.
    "exercises/01-tiny/4-all.ts":
      "<<<<<<< HEAD\nexport const all = 1;\n=======\nexport const all = 2;\n>>>>>>> kit\n",
    "exercises/01-tiny/answers.md": "## Q1 · Why\n\nWhy?\n\nBecause.\n\n*discuss* Is it?\n",
    "exercises/01-tiny/notes.md": "my notes\n",
    "exercises/own/thing.ts": "export const thing = 1;\n",
  };
  write(lab.root, "solutions/01-tiny/answers.md", ANSWERS);
  write(lab.root, "solutions/01-tiny/5-gone.ts", "export const gone = 1;\n");
  cpSync(lab.root, peer, { recursive: true });
  rmSync(join(lab.root, "exercises/01-tiny/3-times.ts"));
  for (const [path, text] of Object.entries(work)) write(lab.root, path, text);
  write(peer, "exercises/01-tiny/2-take.ts", "export const take = () => 7; // the peer's\n");
  chmodSync(join(lab.root, "exercises/01-tiny/2-take.ts"), 0o444);

  const each = ["1-add", "2-take", "3-times", "4-all", "5-gone", "answers"].map((name) => ["01-tiny", name]);
  /** What is tried with each script, besides nonsense. A script that is missing here fails the test below. */
  const tries: Readonly<Record<string, readonly (readonly string[])[]>> = {
    start: [[]],
    test: [["exercises"]],
    hint: [[], ["01-tiny"], ["add", "--level", "2"]],
    solution: [
      ["01-tiny", "1-add", "--spoil"],
      ["01-tiny", "4-all"],
      ["01-tiny", "answers"],
    ],
    reset: [...each, ["01-tiny"]],
    undo: [[], [], ["--list"], []],
    again: [[], ["--all", "x"]],
    progress: [[]],
    update: [[], ["--bring", peer], ["--bring", lab.root]],
    review: [[peer]],
    agenda: [[peer]],
    grade: [["exercises"]],
    train: [["simple-net", "--mine", "--epochs", "1"]],
    stubs: [["--check"], [], ["--force"]],
    // These write the kit's own pages: a look has to do.
    pictures: [["99"]],
    mistakes: [["--check"]],
    judge: [["01-tiny"]],
    guide: [["--check"]],
  };
  const nonsense = [["../..", "nonsense"]];
  /** Those that write in the learner's folder, and the one that runs what stands there: at home these have to do. */
  const WRITERS = new Set(["test", "reset", "undo", "update", "stubs"]);

  test("knows every script", () => {
    const ours = scripts.filter(([, line]) => line.startsWith("node ")).map(([name]) => name);
    expect(ours.sort()).toEqual(Object.keys(tries).sort());
    // All that is left is TypeScript's own, which writes nothing (tsconfig.json: noEmit).
    expect(scripts.filter(([, line]) => !line.startsWith("node "))).toEqual([["typecheck", "tsc"]]);
  });

  test("leaves every text where it was, or puts it into backups/; and never shows a bare stack", async () => {
    const calls = Object.entries(tries)
      .filter(([name]) => isThorough || WRITERS.has(name))
      .flatMap(([name, words]) =>
        (isThorough ? [...words, ...nonsense] : sample(words, 8)).map((one) => [name, one] as const),
      );
    const stacks: string[] = [];
    await all(calls, async ([name, words]) => {
      const { text } = await start(name, words, lab.root);
      if (/^\s+at .*:\d+:\d+\)?$/m.test(text)) stacks.push(`npm run ${name} -- ${words.join(" ")}\n${text}`);
    });
    expect(stacks).toEqual([]);
    expect(lost(work, lab.root)).toEqual([]);
    expect(statSync(join(lab.root, "exercises/01-tiny/3-times.ts")).isDirectory()).toBe(true);
  }, 240_000);
});

describe("killed at every step", () => {
  const lab = makeLab({ "1-add.ts": "stub", "2-take.ts": "stub", "3-times.ts": "stub", "4-all.ts": "stub" });
  afterAll(lab.remove);
  const dying = ["--import", pathToFileURL(join(repository, "tests/kit/support/dying.mjs")).href];
  const ADD = "exercises/01-tiny/1-add.ts";
  const TAKE = "exercises/01-tiny/2-take.ts";
  const quiet = { GIT_CONFIG_GLOBAL: join(folder, "none"), GIT_CONFIG_SYSTEM: join(folder, "none") };

  const git = (root: string, ...args: string[]): void => {
    const name = ["-c", "user.name=Kit", "-c", "user.email=kit@example.org"];
    execFileSync("git", [...name, ...args], {
      cwd: root,
      stdio: "ignore",
      env: { ...process.env, ...quiet },
    });
  };

  interface Case {
    readonly script: string;
    readonly words: readonly string[];
    /** Another folder in which the learner's work may be. */
    readonly elsewhere?: string;
    /** Makes the house ready. @returns the learner's work in it */
    prepare(root: string): Record<string, string>;
  }
  const edited = (root: string): Record<string, string> => {
    const work = { [ADD]: "\uFEFF// mine\r\n", [TAKE]: "// mine, too\n" };
    for (const [path, text] of Object.entries(work)) write(root, path, text);
    return work;
  };
  const older = join(folder, "older");
  const newer = join(folder, "newer");

  const cases: Readonly<Record<string, Case>> = {
    reset: { script: "reset", words: ["01-tiny"], prepare: edited },
    undo: {
      script: "undo",
      words: [],
      prepare(root) {
        const before = { "// before 1\n": ADD, "// before 2\n": TAKE };
        for (const [text, path] of Object.entries(before))
          write(root, `backups/2026-11-21 07.50.12/${path}`, text);
        return { ...edited(root), "before 1": "// before 1\n", "before 2": "// before 2\n" };
      },
    },
    "stubs --force": { script: "stubs", words: ["--force"], prepare: edited },
    "update --bring": {
      script: "update",
      words: ["--bring", older],
      elsewhere: older,
      prepare(root) {
        if (!existsSync(older)) {
          cpSync(lab.root, older, { recursive: true });
          edited(older);
        }
        write(root, TAKE, "// mine, here\n");
        return { [ADD]: readFileSync(join(older, ADD), "utf8"), [TAKE]: "// mine, here\n" };
      },
    },
    update: {
      script: "update",
      words: ["--from", "kit/main"],
      prepare(root) {
        if (!existsSync(newer)) {
          cpSync(lab.root, newer, { recursive: true });
          write(newer, ".gitattributes", readFileSync(join(repository, ".gitattributes"), "utf8"));
          write(newer, ".gitignore", "backups/\nruns/\n");
          git(newer, "init", "-q", "-b", "main");
          git(newer, "add", "-A");
          git(newer, "commit", "-qm", "first");
          git(newer, "tag", "first");
          for (const path of [ADD, TAKE]) write(newer, path, "// a newer stub\n");
          git(newer, "rm", "-q", "--cached", TAKE);
          git(newer, "commit", "-qam", "second");
        }
        rmSync(root, { recursive: true });
        git(folder, "clone", "-q", "-o", "kit", newer, root);
        git(root, "reset", "-q", "--hard", "first");
        return edited(root);
      },
    },
  };

  let houses = 0;
  /** A house of its own for one run. */
  function houseFor({ prepare }: Case): { root: string; work: Record<string, string> } {
    const root = join(folder, `house-${houses++}`);
    cpSync(lab.root, root, { recursive: true });
    return { root, work: prepare(root) };
  }

  /** Files in exercises/ that are neither what they were nor what they should become: written only in part. */
  function halves(root: string, whole: readonly Buffer[]): string[] {
    const names = readdirSync(join(root, "exercises/01-tiny")).map((name) => `exercises/01-tiny/${name}`);
    return names.filter((path) => !whole.some((text) => text.equals(readFileSync(join(root, path)))));
  }

  for (const [name, one] of Object.entries(cases)) {
    test(name, async () => {
      const { script, words } = one;
      const elsewhere = one.elsewhere === undefined ? [] : [one.elsewhere];
      // Once to the end: it must work, and it says how many steps there are.
      const whole = houseFor(one);
      const before = textsIn(join(whole.root, "exercises"));
      const count = join(folder, `${script}-steps`);
      const done = await start(script, words, whole.root, { ...quiet, DIGIT_STEPS: count }, dying);
      expect(done, done.text).toMatchObject({ code: 0 });
      expect(lost(whole.work, whole.root)).toEqual([]);
      const steps = Number(readFileSync(count, "utf8"));
      expect(steps).toBeGreaterThan(3);
      const after = textsIn(join(whole.root, "exercises"));

      const each = Array.from({ length: steps }, (_, i) => i + 1);
      await all(sample(each, 100), async (step) => {
        const { root, work } = houseFor(one);
        const killed = await start(script, words, root, { ...quiet, DIGIT_DIES_AT: String(step) }, dying);
        expect(killed.code, `step ${step} didn't kill: ${killed.text}`).not.toBe(0);
        expect(lost(work, root, ...elsewhere), `killed at step ${step}`).toEqual([]);
        expect(halves(root, [...before, ...after]), `killed at step ${step}`).toEqual([]);
        rmSync(root, { recursive: true, force: true });
      });
    }, 240_000);
  }
});
