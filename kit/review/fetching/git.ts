/**
 * A peer's files from a branch, a tag or a commit of this repository, without checking anything out.
 *
 * A checkout runs hooks and filters and writes names that somebody else has chosen. Here git only looks things up: which
 * commit a name means, what is listed in it, and what some of the listed texts are. All three answer with plain bytes.
 */
import { execFileSync } from "node:child_process";
import { house } from "../../course/house.ts";
import { UsageError } from "../../terminal/command.ts";
import { tried } from "../tried.ts";
import { allWanted, type Found, textOf, tooLong, wantedFiles } from "./files.ts";
import { plainWord } from "./plain.ts";

/** More than all wanted files together may have. */
const MOST_BYTES = 64e6;

/** One line of a listing. */
interface Entry {
  readonly mode: string;
  readonly id: string;
  readonly bytes: number;
}

/**
 * Reads the wanted files of a commit.
 *
 * @param source "origin/anna", "v1", a commit, or any of them with a folder: "origin/anna:week2"
 * @throws UsageError when git knows no such thing, or there are no exercises in it
 */
export function fromGit(source: string): Found {
  const shown = plainWord(source, 100);
  const [name = "", ...rest] = source.split(":");
  const folder = rest.join(":").replaceAll("\\", "/").replace(/\/+$/, "");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no name of git's has any
  if (name === "" || name.startsWith("-") || /[\u0000-\u001f]/.test(source)) throw nothing(shown);
  if (folder.startsWith("/") || folder.split("/").includes("..")) {
    throw new UsageError(`${shown}: the folder after the colon is one inside of the repository.`);
  }
  const commit = commitOf(name, shown);
  const listing = list(commit);
  const wanted = wantedFiles();
  const base = [`${folder}/exercises/`, `${folder}/`]
    .map((path) => path.replace(/^\/+/, ""))
    .find((path) => wanted.some((file) => listing.has(path + file)));
  if (base === undefined) {
    throw new UsageError(`There are no exercises in ${shown}. Name a branch of a clone of this kit.`);
  }
  return read(listing, base);
}

/** How a branch is called by whoever works on it: "origin/anna" is the branch anna, as it was last fetched. */
export function branchOf(source: string): string {
  const remote = lines(["remote"]).find((name) => source.startsWith(`${name}/`));
  return remote === undefined ? source : source.slice(remote.length + 1);
}

/** The branch that I am on; `undefined` on none, and without git. */
export function currentBranch(): string | undefined {
  return lines(["symbolic-ref", "--quiet", "--short", "HEAD"])[0];
}

/** What git says, line by line; nothing when it says no, or isn't there. */
const lines = (words: readonly string[]): string[] =>
  tried(() => git(words).toString("utf8").split(/\r?\n/).filter(Boolean)) ?? [];

function nothing(shown: string): UsageError {
  const fetched = lines(["for-each-ref", "--format=%(refname:lstrip=2)", "refs/remotes"]);
  const meant = fetched.find((name) => branchOf(name) === shown);
  const next = meant === undefined ? 'Is "git fetch" needed?' : `There is ${plainWord(meant, 100)}.`;
  return new UsageError(
    `There is no folder ${shown}, and git knows no branch, tag or commit of that name. ${next}`,
  );
}

/** The commit that a name means. From here on git only sees its id. */
function commitOf(name: string, shown: string): string {
  try {
    const words = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
    const id = git(words).toString("utf8").trim();
    if (/^[0-9a-f]{40,64}$/.test(id)) return id;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") {
      throw new UsageError(`There is no folder ${shown}; for a branch, git must be installed.`);
    }
  }
  throw nothing(shown);
}

/** Everything in a commit, by path. What is in a submodule isn't in it. */
function list(commit: string): Map<string, Entry> {
  const lines = git(["ls-tree", "-r", "-z", "-l", "--full-tree", "--end-of-options", commit]).toString(
    "utf8",
  );
  return new Map(
    lines.split("\0").flatMap((line) => {
      const found = /^(\d{6}) \w+ ([0-9a-f]{40,64}) +(\d+|-)\t([\s\S]+)$/.exec(line);
      if (found === null) return [];
      const [, mode = "", id = "", size, path = ""] = found;
      return [[path, { mode, id, bytes: Number(size) }] as const];
    }),
  );
}

function read(listing: ReadonlyMap<string, Entry>, base: string): Found {
  const good = wantedFiles().flatMap((file) => {
    const entry = listing.get(base + file);
    return entry && problemOf(entry, file) === undefined ? entry.id : [];
  });
  const contents = contentsOf(good);
  return allWanted((file) => {
    const entry = listing.get(base + file);
    const problem = entry === undefined ? behind(listing, base, file) : problemOf(entry, file);
    if (problem !== undefined) return { problem };
    const bytes = contents.get(entry?.id ?? "");
    return bytes && textOf(file, bytes);
  });
}

function problemOf({ mode, bytes }: Entry, file: string): string | undefined {
  if (mode === "120000") return "is a symbolic link: not read";
  if (mode === "160000") return "is a submodule: not read";
  if (mode !== "100644" && mode !== "100755") return "is not a file: not read";
  return tooLong(file, bytes);
}

/** Why a file isn't there: its folder may be a link or a submodule, or it may be a folder itself. */
function behind(listing: ReadonlyMap<string, Entry>, base: string, file: string): string | undefined {
  const mode = listing.get(base + (file.split("/")[0] ?? ""))?.mode;
  if (mode === "120000") return "lies behind a symbolic link: not read";
  if (mode === "160000") return "lies in a submodule: not read";
  for (const path of listing.keys()) if (path.startsWith(`${base}${file}/`)) return "is not a file: not read";
  return undefined;
}

/** The contents behind some ids: git answers each with a line, the bytes, and a line end. */
function contentsOf(ids: readonly string[]): Map<string, Uint8Array> {
  if (ids.length === 0) return new Map();
  const answer = git(["cat-file", "--batch"], `${ids.join("\n")}\n`);
  let at = 0;
  const contents = ids.map((id) => {
    const lineEnd = answer.indexOf(10, at);
    const [said, kind, bytes] = answer.toString("utf8", at, lineEnd).split(" ");
    if (said !== id || kind !== "blob") throw new Error(`git can't read ${id}`);
    at = lineEnd + 1 + Number(bytes) + 1;
    return [id, answer.subarray(lineEnd + 1, at - 1)] as const;
  });
  return new Map(contents);
}

function git(words: readonly string[], input?: string): Buffer {
  // GIT_DIR and its relatives would lead somewhere else: git sets them while it runs a hook.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name)));
  const quiet = { GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1" };
  return execFileSync("git", ["--no-pager", "--no-replace-objects", ...words], {
    cwd: house,
    env: { ...env, ...quiet },
    input: input ?? "",
    maxBuffer: MOST_BYTES,
    stdio: ["pipe", "pipe", "ignore"],
    windowsHide: true,
  });
}
