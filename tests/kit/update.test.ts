/**
 * `npm run update`: a newer kit comes, and every edited exercise stays. With real repositories: the kit's own, and a learner's
 * clone of it.
 */
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { repository } from "#kit/course/house.ts";
import { stubOf } from "#kit/course/stubbing.ts";
import { liveIn } from "./support/inside.ts";
import { type Finished, makeLab } from "./support/lab.ts";
import { inFull } from "./support/thorough.ts";

// Whoever runs the tests may have settings of their own: here git has none, not even a name.
process.env.GIT_CONFIG_GLOBAL = join(tmpdir(), "no-such-config");
process.env.GIT_CONFIG_SYSTEM = join(tmpdir(), "no-such-config");

const lab = makeLab({ "1-add.ts": "stub", "2-take.ts": "stub", "3-times.ts": "stub", "4-all.ts": "stub" });
const folder = realpathSync(mkdtempSync(join(tmpdir(), "digit-update-")));
/** The kit's repository, and a learner's clone of it. */
const kit = join(folder, "kit");
const learner = join(folder, "learner");
afterAll(() => {
  lab.remove();
  rmSync(folder, { recursive: true, force: true });
});
const call = await liveIn(learner);
const { command } = await import("#kit/update.ts");
const update = (...args: string[]): Promise<Finished> => call(command, args);

const git = (root: string, ...args: string[]): string =>
  execFileSync("git", ["-c", "user.name=Kit", "-c", "user.email=kit@example.org", ...args], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
const write = (root: string, path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const read = (path: string): string => readFileSync(join(learner, path), "utf8");
const backups = (): string[] =>
  existsSync(join(learner, "backups")) ? readdirSync(join(learner, "backups")).sort() : [];

const ADD = "exercises/01-tiny/1-add.ts";
const TAKE = "exercises/01-tiny/2-take.ts";
const MINE = "export const add = (a: number, b: number) => a + b; // mine\n";

/** A new version of a section, its stub with it. */
function changeKit(section: string, change: (solution: string) => string): void {
  const path = `solutions/01-tiny/${section}.ts`;
  const text = change(readFileSync(join(kit, path), "utf8"));
  write(kit, path, text);
  write(kit, `exercises/01-tiny/${section}.ts`, stubOf(text, section));
}

function commitKit(message: string): void {
  git(kit, "add", "-A");
  git(kit, "commit", "-qm", message);
}

/** Everything that git knows of a folder, for "nothing was changed". */
const stateOf = (): string =>
  [
    git(learner, "rev-parse", "HEAD"),
    git(learner, "status", "--porcelain"),
    git(learner, "diff"),
    git(learner, "diff", "--cached"),
  ].join("\n");

beforeEach(() => {
  for (const root of [kit, learner]) rmSync(root, { recursive: true, force: true });
  cpSync(lab.root, kit, { recursive: true });
  write(kit, ".gitattributes", readFileSync(join(repository, ".gitattributes"), "utf8"));
  write(kit, ".gitignore", "runs/\nbackups/\n");
  write(kit, "package-lock.json", "{}\n");
  write(kit, "kit/x.ts", "export const x = 1;\n");
  git(kit, "init", "-q", "-b", "main");
  commitKit("first");
  git(folder, "clone", "-q", kit, learner);
});

describe("with git", () => {
  test("says when there is nothing new", async () => {
    expect(await update()).toMatchObject({ code: 0 });
    expect((await update()).text).toContain("origin/main has nothing new.");
    expect(backups()).toEqual([]);
  });

  test("just moves on when nothing was edited, and tells what is new", async () => {
    changeKit("2-take", (text) => text.replace("return the difference", "return a less b"));
    write(kit, "exercises/01-tiny/5-new.ts", "export {};\n");
    write(kit, "exercises/03-next/1-first.ts", "export {};\n");
    write(kit, "package-lock.json", '{ "newer": true }\n');
    commitKit("second");
    const { code, text } = await update();
    expect(code).toBe(0);
    expect(text).toBe(
      "The kit is up to date: one new commit from origin/main.\n\nNew modules: 03-next\n\n" +
        "New in modules you know: 01-tiny/5-new.ts\n\nThe kit needs other packages now. Run  npm ci\n",
    );
    expect(read(TAKE)).toContain("return a less b");
    expect(git(learner, "rev-parse", "HEAD")).toBe(git(kit, "rev-parse", "HEAD"));
  });

  test("keeps edited files byte for byte, committed or not, and shows what is new in their stubs", async () => {
    write(learner, ADD, MINE);
    git(learner, "commit", "-qam", "my add");
    const take = "// déjà\r\nexport const take = (a: number, b: number) => a - b;\r\n";
    write(learner, TAKE, take);
    write(learner, "exercises/01-tiny/notes.md", "my notes\n");
    changeKit("1-add", (text) =>
      text.replace("return the sum", "return the sum of both").replace("/** add", "/** Adds. add"),
    );
    changeKit("2-take", (text) => text.replace("return the difference", "return a less b"));
    changeKit("3-times", (text) => text.replace("return the product", "return a times b"));
    commitKit("second");

    const { code, text } = await update();
    expect(code).toBe(0);
    expect(text).toContain("Your 3 edited files are as you left them, with copies in backups/");
    expect(text).toContain(
      "2 commits were made here: “My work, before an update of the kit”, then “Merge a newer kit (origin/main)”.",
    );
    expect(text).toContain(
      `\n${ADD}\n  - /** add: a section of the lab. */\n  + /** Adds. add: a section of the lab. */\n`,
    );
    expect(text).toContain('-   throw todo("return the difference");\n  +   throw todo("return a less b");');
    expect(text).not.toContain("3-times");
    expect(read(ADD)).toBe(MINE);
    expect(read(TAKE).replaceAll("\r\n", "\n")).toBe(take.replaceAll("\r\n", "\n"));
    expect(read("exercises/01-tiny/3-times.ts")).toContain("return a times b");
    expect(read("solutions/01-tiny/1-add.ts")).toContain("return the sum of both");
    // Git may hand out other line ends; the copy has every byte.
    const [name = ""] = backups();
    expect(read(`backups/${name}/${TAKE}`)).toBe(take);
    expect(read(`backups/${name}/exercises/01-tiny/notes.md`)).toBe("my notes\n");
    expect(git(learner, "status", "--porcelain")).toBe("");
    expect(git(learner, "log", "--format=%an: %s", "-2", "--first-parent")).toBe(
      "A learner: Merge a newer kit (origin/main)\nA learner: My work, before an update of the kit\n",
    );
    expect((await update()).text).toContain("nothing new");
  });

  test("keeps an edited file whole where git could have joined both", async () => {
    const long = (top: string, end: string) => `${top}\n${"// the same\n".repeat(20)}${end}\n`;
    write(kit, "exercises/01-tiny/README.md", long("top", "end"));
    commitKit("a lesson");
    git(learner, "pull", "-q");
    write(learner, "exercises/01-tiny/README.md", long("top, with my note", "end"));
    write(kit, "exercises/01-tiny/README.md", long("top", "a new end"));
    commitKit("a newer lesson");
    const { text } = await update();
    expect(read("exercises/01-tiny/README.md")).toBe(long("top, with my note", "end"));
    expect(text).toContain("- end\n  + a new end");
  });

  test("a file that is gone or renamed in the newer kit stays, if it is edited", async () => {
    write(learner, ADD, MINE);
    rmSync(join(learner, "exercises/01-tiny/4-all.ts"));
    git(kit, "mv", "exercises/01-tiny/1-add.ts", "exercises/01-tiny/1-sum.ts");
    git(kit, "rm", "-q", TAKE, TAKE.replace("exercises", "solutions"));
    changeKit("4-all", (text) => text.replace("add the sum", "sum up"));
    commitKit("second");
    const { code, text } = await update();
    expect(code).toBe(0);
    expect(text).toContain(
      `No longer part of the kit. Your files stay:\n  ${ADD}  (the kit's is now exercises/01-tiny/1-sum.ts)`,
    );
    expect(read(ADD)).toBe(MINE);
    expect(read("exercises/01-tiny/1-sum.ts")).toContain("throw todo");
    expect(existsSync(join(learner, TAKE))).toBe(false);
    // One that they had removed and that has changed comes back.
    expect(read("exercises/01-tiny/4-all.ts")).toContain("sum up");
    expect(git(learner, "status", "--porcelain")).toBe("");
  });

  test("a conflict elsewhere leaves everything as it was, and says what to do", async () => {
    write(learner, ADD, MINE);
    write(learner, "kit/x.ts", "export const x = 2;\n");
    git(learner, "commit", "-qam", "my kit");
    write(learner, TAKE, "// half-way\n");
    write(learner, "solutions/01-tiny/3-times.ts", "// staged\n");
    git(learner, "add", "solutions");
    write(kit, "kit/x.ts", "export const x = 3;\n");
    changeKit("2-take", (text) => text.replace("return the difference", "return a less b"));
    commitKit("second");
    const before = stateOf();
    git(learner, "reset", "-q");
    const unstaged = stateOf();
    const conflict = await update();
    expect(conflict.code).toBe(2);
    expect(conflict.text).toContain(
      "You have changed the kit itself, and the newer one changes the same lines:\n  kit/x.ts\n",
    );
    expect(stateOf()).toBe(unstaged);
    expect(read(TAKE)).toBe("// half-way\n");

    // What is staged elsewhere keeps git from beginning at all.
    git(learner, "add", "solutions");
    expect(stateOf()).toBe(before);
    const staged = await update();
    expect(staged.text).toContain("so everything is as it was:\n  solutions/01-tiny/3-times.ts\n");
    expect(stateOf()).toBe(before);
  });

  test("does nothing in the middle of a merge, without a branch, without git's knowledge, or from nowhere", async () => {
    write(learner, ADD, MINE);
    git(learner, "commit", "-qam", "mine");
    changeKit("1-add", (text) => text.replace("return the sum", "return the sum of both"));
    commitKit("second");
    expect((await update("--from", "origin/nowhere")).text).toContain('git knows no "origin/nowhere"');
    expect((await update("--from", "--upload-pack=x")).code).toBe(2);
    git(learner, "fetch", "-q");
    expect(() => git(learner, "merge", "-q", "origin/main")).toThrow();
    const under = await update();
    expect(under.text).toContain(
      'A merge is under way here. Finish it, or give it up with "git merge --abort".',
    );
    git(learner, "merge", "--abort");
    git(learner, "checkout", "-q", "--detach");
    expect((await update()).text).toContain("You are on no branch.");
    git(learner, "checkout", "-q", "main");
    git(learner, "remote", "set-url", "origin", join(folder, "gone"));
    expect((await update()).text).toContain("origin could not be reached, so nothing was changed.");
    git(learner, "remote", "remove", "origin");
    expect((await update()).text).toContain("git remote add upstream <address of the kit>");
    rmSync(join(learner, ".git"), { recursive: true });
    expect((await update()).text).toContain("This folder isn't kept by git");
    expect(read(ADD)).toBe(MINE);
    expect(backups()).toEqual([]);
  });

  inFull(
    "new claims come above what is written in answers.md, in a page of an older kit as well",
    async () => {
      const claims =
        "- [-] Adding 0 changes a number.\n  > It doesn't.\n  > See `add`.\n- [x] So it is.\n  > It is.\n  > See `add`.\n\n";
      const solution = (above: string) =>
        `## Q1 · Why\n\n${above}Why?\n\n<!-- #region answer: Write your answer here. -->\nSo.\n<!-- #endregion -->\n`;
      const page = "exercises/01-tiny/answers.md";
      const ship = (above: string) => {
        write(kit, "solutions/01-tiny/answers.md", solution(above));
        write(kit, page, stubOf(solution(above), "answers.md"));
        commitKit("answers");
      };
      ship("");
      git(learner, "pull", "-q");
      write(learner, page, "## Q1 · Why\r\n\r\nWhy?\r\n\r\nBecause.\r\n");
      ship(claims);
      const { code, text } = await update();
      expect(code).toBe(0);
      expect(text).toContain(`New claims to judge, above your answers:\n  ${page}\n`);
      expect(text).not.toContain("+ - [ ]");
      const now =
        "## Q1 · Why\r\n\r\n- [ ] Adding 0 changes a number.\r\n- [ ] So it is.\r\n\r\nWhy?\r\n\r\nBecause.\r\n";
      expect(read(page)).toBe(now);
      expect(readFileSync(join(learner, "backups", backups().at(-1)!, page), "utf8")).not.toContain("[ ]");
      // Once more, and nothing happens; what is gone comes back, also when the kit has nothing new.
      expect((await update()).text).not.toContain("New claims");
      write(learner, page, now.replace("- [ ] Adding", "- [-] Adding").replace("- [ ] So it is.\r\n", ""));
      expect((await update()).text).toContain("New claims to judge");
      expect(read(page)).toBe(now.replace("- [ ] Adding", "- [-] Adding"));
    },
  );

  test("a file that was deleted comes back as its stub", async () => {
    const page = "exercises/01-tiny/answers.md";
    write(kit, page.replace("exercises", "solutions"), "## Q1 · Why\n\n- [x] So it is.\n  > It is.\n");
    write(kit, page, "## Q1 · Why\n\n- [ ] So it is.\n");
    commitKit("second");
    git(learner, "pull", "-q");
    for (const path of [page, TAKE]) rmSync(join(learner, path));
    const { code, text } = await update();
    expect(code).toBe(0);
    for (const path of [page, TAKE]) expect(text).toContain(`${path} was missing: its stub is back.\n`);
    expect(read(page)).toBe("## Q1 · Why\n\n- [ ] So it is.\n");
    expect(read(TAKE)).toContain("throw todo");
    expect(text).not.toContain("New claims");
    expect((await update()).text).not.toContain("missing");
  });

  inFull('prefers the remote "upstream", and takes any other that is named', async () => {
    changeKit("2-take", (text) => text.replace("return the difference", "return a less b"));
    commitKit("second");
    git(learner, "remote", "rename", "origin", "mine");
    git(learner, "remote", "add", "upstream", kit);
    write(learner, ADD, MINE);
    expect((await update("--from", "mine/main")).text).toContain("one new commit from mine/main.");
    expect((await update("--from", "mine")).text).toContain("mine/main has nothing new.");
    expect((await update()).text).toContain("upstream/main has nothing new.\n");
    expect(read(ADD)).toBe(MINE);
  });
});

describe("without git", () => {
  const older = join(folder, "older");
  beforeEach(() => {
    rmSync(older, { recursive: true, force: true });
    cpSync(learner, older, { recursive: true, filter: (path) => !path.endsWith(".git") });
    rmSync(join(learner, ".git"), { recursive: true });
  });

  test("brings what was edited in the older kit, and writes over nothing that is edited here", async () => {
    write(older, ADD, MINE);
    write(older, TAKE, "// there\n");
    write(older, "exercises/01-tiny/notes.md", "my notes\n");
    write(older, "exercises/01-tiny/README.md", "an older lesson\n");
    write(learner, TAKE, "// here\n");
    const newer = readFileSync(join(learner, "solutions/01-tiny/1-add.ts"), "utf8").replace(
      "the sum",
      "the whole sum",
    );
    write(learner, "solutions/01-tiny/1-add.ts", newer);
    write(learner, ADD, stubOf(newer, "x.ts"));

    const { code, text } = await update("--bring", older);
    expect(code).toBe(0);
    expect(text).toContain(`${ADD} is here now.\nexercises/01-tiny/notes.md is here now.\n`);
    expect(text).toContain(
      `Edited in both kits: these stay as they are here. Compare them by hand:\n  ${TAKE}\n`,
    );
    expect(text).toContain('-   throw todo("return the sum");\n  +   throw todo("return the whole sum");');
    expect(read(ADD)).toBe(MINE);
    expect(read(TAKE)).toBe("// here\n");
    expect(existsSync(join(learner, "exercises/01-tiny/README.md"))).toBe(false);
    expect((await update("--bring", older)).text).toContain("There was nothing to bring.");
  });

  test("says when a folder isn't a kit, or is this one", async () => {
    expect((await update("--bring", join(folder, "nowhere"))).code).toBe(2);
    expect((await update("--bring", learner)).text).toBe(
      "That is this kit. Name the folder of the older one.\n",
    );
  });
});
