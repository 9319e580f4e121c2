/**
 * A peer's folder or branch may hold anything. What is taken of it is known files, as plain text, and nothing happens on the way.
 */
import { execFileSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { makeLab } from "./support/lab.ts";

const lab = makeLab();
Object.assign(process.env, { DIGIT_HOUSE: lab.root });
vi.resetModules();
const { fetchPeer, isMine, isMyFolder } = await import("#kit/review/peer.ts");
const { fromProc, fromPs, fromTasklist } = await import("#kit/review/sandbox/memory.ts");

const place = realpathSync(mkdtempSync(join(tmpdir(), "digit-fetch-")));
const secret = join(place, "id_rsa");
writeFileSync(secret, "TOP SECRET");
const posix = process.platform !== "win32";

afterAll(() => {
  lab.remove();
  rmSync(place, { recursive: true, force: true });
});

let count = 0;
/** A peer's clone with these files under exercises/. */
function clone(files: Record<string, string>, name = `peer${count++}`): string {
  const root = join(place, name);
  for (const [file, text] of Object.entries(files)) {
    const path = join(root, "exercises", file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return root;
}

const two = { "01-tiny/1-add.ts": "export const one = 1;", "01-tiny/3-times.ts": "export const three = 3;" };

/** Fetches, and gives what was found; the copy is removed again. */
async function fetched(
  source: string,
): Promise<{ name: string; texts: Record<string, string>; warnings: string[] }> {
  const peer = await fetchPeer(source);
  const names = readdirSync(peer.folder, { recursive: true }).map(String).sort();
  const texts: Record<string, string> = {};
  for (const file of names) {
    const path = join(peer.folder, file);
    expect(lstatSync(path).isSymbolicLink()).toBe(false);
    if (lstatSync(path).isFile()) texts[file.replaceAll("\\", "/")] = readFileSync(path, "utf8");
  }
  peer.remove();
  expect(existsSync(peer.folder)).toBe(false);
  expect(JSON.stringify(texts)).not.toContain("TOP SECRET");
  return { name: peer.name, texts, warnings: peer.warnings };
}

describe("from a folder", () => {
  test("a clone, its exercises, and a path with a slash at the end are the same", async () => {
    const root = clone(two, "anna");
    for (const source of [root, join(root, "exercises"), `${root}/`]) {
      expect(await fetched(source)).toEqual({ name: "anna", texts: two, warnings: [] });
    }
    expect(readFileSync(join(root, "exercises/01-tiny/1-add.ts"), "utf8")).toBe(two["01-tiny/1-add.ts"]);
  });

  test("only files whose names are known", async () => {
    const root = clone({
      ...two,
      ...{ "01-tiny/.env": "x", "01-tiny/package.json": "{}", "02-more/1-x.ts": "x", "curriculum.ts": "x" },
      ...{ "01-tiny/evil.ts": "x", "../package.json": "{}", "../.git/hooks/post-checkout": "x" },
    });
    expect((await fetched(root)).texts).toEqual(two);
  });

  test.runIf(posix)("links: to a file, of a folder, of exercises/ itself", async () => {
    const root = clone(two);
    symlinkSync(secret, join(root, "exercises/01-tiny/2-take.ts"));
    expect(await fetched(root)).toMatchObject({
      texts: two,
      warnings: ["01-tiny/2-take.ts is a symbolic link: not read"],
    });
    const behind = join(place, "behind");
    mkdirSync(join(behind, "exercises"), { recursive: true });
    symlinkSync(join(root, "exercises/01-tiny"), join(behind, "exercises/01-tiny"));
    const found = await fetched(behind);
    expect(found.texts).toEqual({});
    expect(found.warnings).toContain("01-tiny/1-add.ts lies behind a symbolic link: not read");
    const linked = join(place, "linked");
    mkdirSync(linked);
    symlinkSync(join(root, "exercises"), join(linked, "exercises"));
    await expect(fetchPeer(linked)).rejects.toThrow("is a symbolic link: not read");
  });

  test.runIf(!posix)("a junction", async () => {
    const root = clone(two);
    const behind = join(place, "behind");
    mkdirSync(join(behind, "exercises"), { recursive: true });
    symlinkSync(join(root, "exercises/01-tiny"), join(behind, "exercises/01-tiny"), "junction");
    expect((await fetched(behind)).texts).toEqual({});
  });

  test("folders under a file's name, and files that are too large", async () => {
    const root = clone({ ...two, "01-tiny/4-all.ts/inside.ts": "x", "01-tiny/2-take.ts": "" });
    truncateSync(join(root, "exercises/01-tiny/2-take.ts"), 1e9);
    expect((await fetched(root)).warnings).toEqual([
      "01-tiny/2-take.ts is larger than 60 kB: not read",
      "01-tiny/4-all.ts is not a file: not read",
    ]);
    rmSync(join(root, "exercises/01-tiny/2-take.ts"));
  });

  test.runIf(posix)("a queue, in which nobody ever writes", async () => {
    const root = clone(two);
    execFileSync("mkfifo", [join(root, "exercises/01-tiny/2-take.ts")]);
    expect((await fetched(root)).warnings).toEqual(["01-tiny/2-take.ts is not a file: not read"]);
  });

  test("a text that would break a parser", async () => {
    const deep = `x = ${"(".repeat(5000)}1${")".repeat(5000)}`;
    const root = clone({ ...two, "01-tiny/2-take.ts": deep });
    expect((await fetched(root)).warnings).toEqual([
      "01-tiny/2-take.ts has more than 1000 brackets and signs: not read",
    ]);
  });

  test("bytes that are no text", async () => {
    const root = clone(two);
    writeFileSync(join(root, "exercises/01-tiny/2-take.ts"), Buffer.from([0xff, 0xfe, 0x00, 0x41]));
    expect((await fetched(root)).texts["01-tiny/2-take.ts"]).toContain("A");
  });

  test.runIf(posix)("a name that paints, turns the line round, or is far too long", async () => {
    const root = clone(two, `an\u001b[31mna\u202e\u0007\n**x**${"y".repeat(100)}`);
    const { name } = await fetched(root);
    expect(name).toMatch(/^anna \*\*x\*\*y+ \.\.\.$/);
    expect(name.length).toBeLessThan(70);
  });

  test("what is no folder of exercises is refused in a sentence", async () => {
    await expect(fetchPeer(place)).rejects.toThrow("There are no exercises in");
    await expect(fetchPeer(join(place, "nowhere"))).rejects.toThrow("There is no folder");
    await expect(fetchPeer("")).rejects.toThrow();
  });
});

describe("from git", () => {
  const marker = join(place, "marker");
  const git = (words: string[], input = ""): string =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@localhost", ...words], {
      cwd: lab.root,
      input,
      env: { ...process.env, GIT_CONFIG_GLOBAL: join(place, "none"), GIT_CONFIG_NOSYSTEM: "1" },
      stdio: ["pipe", "pipe", "ignore"],
    })
      .toString()
      .trim();
  const blob = (text: string): string => git(["hash-object", "-w", "--stdin"], text);
  /** A branch whose commit holds these entries: [mode, id or text, path]. */
  const branch = (name: string, entries: [string, string, string][]): string => {
    git(["read-tree", "--empty"]);
    for (const [mode, content, path] of entries) {
      const id = mode === "160000" ? content : blob(content);
      git(["update-index", "--add", "--cacheinfo", `${mode},${id},${path}`]);
    }
    const commit = git(["commit-tree", git(["write-tree"]), "-m", "x"]);
    git(["update-ref", `refs/heads/${name}`, commit]);
    return commit;
  };
  const file = (path: string, text = "export const x = 1;\n"): [string, string, string] => [
    "100644",
    text,
    path,
  ];

  git(["init", "-q"]);
  mkdirSync(join(lab.root, ".git", "hooks"), { recursive: true });
  for (const hook of ["post-checkout", "pre-auto-gc", "reference-transaction"]) {
    const command = `#!/bin/sh\necho ${hook} >> '${marker}'\n`;
    if (hook !== "reference-transaction")
      writeFileSync(join(lab.root, ".git/hooks", hook), command, { mode: 0o755 });
  }
  git(["config", "filter.evil.smudge", `echo filter >> '${marker}'`]);
  git(["config", "filter.evil.required", "true"]);

  test("a branch, a commit, a branch with a folder; no hook and no filter is run, nothing is checked out", async () => {
    const commit = branch("anna", [
      file("exercises/01-tiny/1-add.ts"),
      file(".gitattributes", "*.ts filter=evil\n"),
    ]);
    branch("week2", [file("deep/exercises/01-tiny/1-add.ts")]);
    const before = readFileSync(join(lab.root, "exercises/01-tiny/1-add.ts"), "utf8");
    const expected = { texts: { "01-tiny/1-add.ts": "export const x = 1;\n" }, warnings: [] };
    for (const source of [
      "anna",
      commit,
      "anna:exercises",
      "anna:exercises/",
      "refs/heads/anna",
      "week2:deep",
      "week2:deep\\exercises",
    ]) {
      expect(await fetched(source)).toEqual({ ...expected, name: source });
    }
    expect(readFileSync(join(lab.root, "exercises/01-tiny/1-add.ts"), "utf8")).toBe(before);
    expect(existsSync(marker)).toBe(false);
  });

  test("a fetched branch is called as its owner calls it; the message names it when the remote's name is missing", async () => {
    git(["remote", "add", "shared", join(place, "nowhere")]);
    git(["update-ref", "refs/remotes/shared/ben", git(["rev-parse", "anna"])]);
    expect((await fetched("shared/ben")).name).toBe("ben");
    await expect(fetchPeer("ben")).rejects.toThrow("There is shared/ben.");
  });

  test("my folder and the branch that I am on are mine, and nobody else's", () => {
    git(["symbolic-ref", "HEAD", "refs/heads/anna"]);
    for (const source of [lab.root, join(lab.root, "exercises"), "anna"])
      expect(isMine(source), source).toBe(true);
    for (const source of ["week2", "shared/ben", place]) expect(isMine(source), source).toBe(false);
    git(["update-ref", "refs/remotes/shared/anna", git(["rev-parse", "anna"])]);
    expect(isMine("shared/anna")).toBe(true);
    expect([lab.root, "anna", place].map(isMyFolder)).toEqual([true, false, false]);
  });

  test("links, submodules, folders under a file's name, and what is too large", async () => {
    const commit = git(["rev-parse", "anna"]);
    branch("odd", [
      file("exercises/01-tiny/1-add.ts"),
      ["120000", secret, "exercises/01-tiny/2-take.ts"],
      ["160000", commit, "exercises/01-tiny/3-times.ts"],
      file("exercises/01-tiny/4-all.ts/inside.ts"),
      file("exercises/01-tiny/more.ts"),
    ]);
    const { texts, warnings } = await fetched("odd");
    expect(Object.keys(texts)).toEqual(["01-tiny/1-add.ts"]);
    expect(warnings).toEqual([
      "01-tiny/2-take.ts is a symbolic link: not read",
      "01-tiny/3-times.ts is a submodule: not read",
      "01-tiny/4-all.ts is not a file: not read",
    ]);
    branch("large", [
      file("exercises/01-tiny/1-add.ts"),
      file("exercises/01-tiny/2-take.ts", "x".repeat(70_000)),
    ]);
    expect((await fetched("large")).warnings).toEqual(["01-tiny/2-take.ts is larger than 60 kB: not read"]);
  });

  test("a whole module that is a link or a submodule", async () => {
    const commit = git(["rev-parse", "anna"]);
    branch("linked", [["120000", place, "exercises/01-tiny"], file("exercises/README.md")]);
    await expect(fetchPeer("linked")).rejects.toThrow("There are no exercises in linked");
    branch("sub", [["160000", commit, "exercises/01-tiny"], file("exercises/README.md")]);
    await expect(fetchPeer("sub")).rejects.toThrow("There are no exercises in sub");
  });

  test("words that git would take for options, or that lead out, are refused", async () => {
    for (const source of [
      "-v",
      "--help",
      "--output=x",
      "-:exercises",
      ":exercises",
      "no-such",
      "anna\u0000",
      "anna:nowhere",
    ]) {
      await expect(fetchPeer(source), source).rejects.toThrow(/There (is no folder|are no exercises)/);
    }
    for (const source of ["anna:../other", "anna:/etc", "anna:exercises/../no-such"]) {
      await expect(fetchPeer(source), source).rejects.toThrow("inside of the repository");
    }
    expect(existsSync(join(lab.root, "x"))).toBe(false);
  });

  test("the message is clean, too", async () => {
    const error = await fetchPeer("no\u001b[31m\u202esuch").catch((thrown: Error) => thrown);
    expect((error as Error).message).toContain("There is no folder nosuch,");
  });

  test("another repository in the environment is not looked at", async () => {
    process.env.GIT_DIR = join(place, "elsewhere");
    try {
      expect((await fetched("anna")).warnings).toEqual([]);
    } finally {
      delete process.env.GIT_DIR;
    }
  });
});

test("the memory of a process, as three systems tell it", () => {
  expect(fromProc("Name:\tnode\nVmRSS:\t   45678 kB\n")).toBe(45678 * 1024);
  expect(fromPs("  45678\n")).toBe(45678 * 1024);
  for (const number of ["45,678", "45.678", "45'678", "45\u00a0678"]) {
    expect(fromTasklist(`"node.exe","12","Console","1","${number} K"\r\n`)).toBe(45678 * 1024);
  }
  expect(fromTasklist("INFO: No tasks are running which match the specified criteria.\r\n")).toBe(undefined);
});
