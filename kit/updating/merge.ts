/**
 * Brings a newer kit into this folder with git, and keeps every file in exercises/ that the learner has edited.
 *
 *     fetch   ->   copy edited files to backups/   ->   commit them   ->   merge; where both changed a file, the learner's stays
 *
 * Two nets lie under the work: the copies, and the commit. A conflict anywhere else, which means that somebody has changed the
 * kit itself, ends with everything as it was before.
 */
import { copyFileSync, existsSync, lstatSync, renameSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { fileOf, putAside } from "../course/backups.ts";
import { house } from "../course/house.ts";
import { UsageError } from "../terminal/command.ts";
import { git, names, tryGit } from "./git.ts";
import { type Kits, reportOf } from "./report.ts";
import { sourceOf } from "./source.ts";

/** The driver of .gitattributes: it leaves the file as the learner has it. Git runs `true` in a shell of its own, also on Windows. */
const KEEP_MINE = settings("merge.keep-mine.driver=true", "merge.keep-mine.name=keep the learner's version");

/** Settings that somebody may have, and that would be in the way here. */
const PLAIN = settings("merge.autoStash=false", "commit.gpgSign=false");

function settings(...all: readonly string[]): string[] {
  return all.flatMap((one) => ["-c", one]);
}

/** Updates from a branch of a remote, or anything else that git knows; by default from where the kit came from. */
export function updateWithGit(from?: string) {
  checkIsReady();
  const { shown, commit: target } = sourceOf(from);
  const base = tryGit("merge-base", "HEAD", target);
  if (!base.ok)
    throw new UsageError(`${shown} and this folder have no common past, so git can't join them.\n${BRING}`);
  const old = base.out.trim();
  if (old === target) return { from: shown, commits: 0 } as const;

  const edited = editedSince(old);
  const backup = edited.length > 0 ? putAside("update", edited) : undefined;
  const head = git("rev-parse", "HEAD").trim();
  const way = wayBack();
  try {
    commitExercises();
    if (git("rev-parse", "HEAD").trim() === old) forward(target);
    else merge(target, shown, edited);
  } catch (error) {
    way.back();
    throw error;
  } finally {
    way.forget();
  }
  const commits = Number(git("rev-list", "--count", `${old}..${target}`));
  const made = git("log", "--reverse", "--format=%s", "HEAD", "--not", head, target)
    .split("\n")
    .filter(Boolean);
  return { from: shown, commits, backup, made, ...reportOf(edited, kitsAt(old, target)) };
}

const BRING =
  "Put the newer kit into a folder of its own instead, and call there:  npm run update -- --bring <this folder>";

/** @throws UsageError when git isn't there, or is in the middle of something */
function checkIsReady(): void {
  if (!tryGit("ls-files", "--error-unmatch", "exercises/curriculum.ts").ok) {
    throw new UsageError(`This folder isn't kept by git, so there is nothing to pull from.\n${BRING}`);
  }
  const heads = { MERGE_HEAD: "merge", CHERRY_PICK_HEAD: "cherry-pick", REVERT_HEAD: "revert" };
  const folders = { "rebase-merge": "rebase", "rebase-apply": "rebase" };
  const [what] = [
    ...Object.entries(heads).filter(([head]) => tryGit("rev-parse", "-q", "--verify", head).ok),
    ...Object.entries(folders).filter(([folder]) => existsSync(gitPath(folder))),
  ].map(([, name]) => name);
  if (what !== undefined) {
    throw new UsageError(
      `A ${what} is under way here. Finish it, or give it up with "git ${what} --abort". Then try again.`,
    );
  }
  const [unmerged] = names(git("diff", "--name-only", "--relative", "--diff-filter=U", "-z"));
  if (unmerged !== undefined) {
    throw new UsageError(
      `${unmerged} is left over from a merge. Settle it with git (see "git status"), then try again.`,
    );
  }
  if (!tryGit("symbolic-ref", "-q", "HEAD").ok) {
    throw new UsageError(
      'You are on no branch. "git switch main" (or the name of yours) first, then try again.',
    );
  }
}

const gitPath = (name: string): string => resolve(house, git("rev-parse", "--git-path", name).trim());

/** The files of exercises/ that aren't as the kit had them, whether they are committed or not, and the learner's own. */
function editedSince(base: string): string[] {
  const changed = names(
    git("diff", "--name-only", "--relative", "--no-renames", "-z", base, "--", "exercises"),
  );
  const own = names(git("ls-files", "--others", "--exclude-standard", "-z", "--", "exercises"));
  const isThere = (path: string) => lstatSync(fileOf(path), { throwIfNoEntry: false })?.isFile() === true;
  return [...new Set([...changed, ...own])].filter(isThere).sort();
}

/** Remembers where the branch and git's list of files stand, for the case that it comes to nothing. */
function wayBack(): { back(): void; forget(): void } {
  const head = git("rev-parse", "HEAD").trim();
  const index = gitPath("index");
  const copy = `${index}.before-update`;
  copyFileSync(index, copy);
  return {
    back() {
      if (tryGit("rev-parse", "-q", "--verify", "MERGE_HEAD").ok) git("merge", "--abort");
      git("reset", "-q", "--soft", head);
      renameSync(copy, index);
    },
    forget: () => rmSync(copy, { force: true }),
  };
}

/** Makes a commit of what isn't committed in exercises/. */
function commitExercises(): void {
  git("add", "-A", "--", "exercises");
  if (tryGit("diff", "--cached", "--quiet", "HEAD", "--", "exercises").ok) return;
  const message = "My work, before an update of the kit";
  git(...identity(), ...PLAIN, "commit", "-q", "--no-verify", "-m", message, "--", "exercises");
}

/** A commit needs a name. Whoever has never told git theirs gets one that says so. */
function identity(): string[] {
  const { env } = process;
  const name = env.GIT_AUTHOR_NAME ?? tryGit("config", "user.name").out.trim();
  const email = env.GIT_AUTHOR_EMAIL ?? tryGit("config", "user.email").out.trim();
  return settings(
    ...(name === "" ? ["user.name=A learner"] : []),
    ...(email === "" ? ["user.email=learner@localhost"] : []),
  );
}

/** Where the learner has no commits of their own, the branch just moves on. */
function forward(target: string): void {
  const { ok, error } = tryGit(...PLAIN, "merge", "-q", "--ff-only", target);
  if (!ok) throw refused(error);
}

function merge(target: string, shown: string, edited: readonly string[]): void {
  const message = `Merge a newer kit (${shown})`;
  // Renamed files are found by likeness, and a wrong guess would put work into the wrong file: git shan't guess. Its newer
  // strategy, ort, guesses all the same before 2.50; from then on "recursive" is another name for it.
  const plainly = ["-s", "recursive", "-X", "no-renames"];
  const flags = [...plainly, "--no-ff", "--no-commit", "--no-verify", "-m", message];
  const merged = tryGit(...identity(), ...PLAIN, ...KEEP_MINE, "merge", ...flags, target);
  if (!tryGit("rev-parse", "-q", "--verify", "MERGE_HEAD").ok) throw refused(merged.error);
  const unmerged = names(git("diff", "--name-only", "--relative", "--diff-filter=U", "-z"));
  const outside = unmerged.filter((path) => !path.startsWith("exercises/"));
  if (outside.length > 0) throw bothChanged(outside, shown);
  for (const path of unmerged) settle(path);
  if (edited.length > 0) keepWhole(edited);
  git(...identity(), ...PLAIN, "commit", "-q", "--no-verify", "-m", message);
}

/** Undoes what git could join by itself: half a new stub in an edited file helps nobody. */
function keepWhole(edited: readonly string[]): void {
  const flags = ["--cached", "--name-only", "--relative", "--no-renames", "-z"];
  const joined = names(git("diff", ...flags, "HEAD", "--", ...edited));
  if (joined.length > 0) git("checkout", "-q", "HEAD", "--", ...joined);
}

/** One side has changed the file, the other has taken it away: the file stays. */
function settle(path: string): void {
  if (!tryGit("checkout", "-q", "--ours", "--", path).ok) git("checkout", "-q", "--theirs", "--", path);
  git("add", "--", path);
}

/** Git wouldn't begin, mostly because files that aren't committed are in the way. It lists them, one per line, set in. */
function refused(words: string): UsageError {
  const files = [...words.matchAll(/^(?:\t| {2})(\S.*)$/gm)].map(([, file]) => `  ${file}`);
  if (files.length === 0)
    return new UsageError(`git could not merge, so everything is as it was. It says: ${words}`);
  return new UsageError(
    `The newer kit changes files that you have changed, too, so everything is as it was:\n${files.join("\n")}\n` +
      'Commit your changes, or take them away with "git stash". Then try again.',
  );
}

function bothChanged(files: readonly string[], shown: string): UsageError {
  return new UsageError(
    `You have changed the kit itself, and the newer one changes the same lines:\n${files.map((file) => `  ${file}`).join("\n")}\n` +
      `So everything is as it was. To give your version of a file up:  git checkout ${shown} -- <file>  and commit it.\n` +
      `To join them by hand:  git merge ${shown}`,
  );
}

/** The kit before and after, as git has them. */
function kitsAt(old: string, target: string): Kits {
  const textAt = (commit: string) => (path: string) => {
    const { ok, out } = tryGit("show", `${commit}:./${path}`);
    return ok ? out : undefined;
  };
  const filesAt = (commit: string) =>
    names(git("ls-tree", "-r", "--name-only", "-z", commit, "--", "exercises"));
  const renames = names(
    git("diff", "--relative", "-M", "--diff-filter=R", "--name-status", "-z", old, target, "--", "exercises"),
  );
  const moved = new Map(
    renames.flatMap((name, i) => (/^R\d/.test(name) ? [[renames[i + 1]!, renames[i + 2]!] as const] : [])),
  );
  return {
    before: { textOf: textAt(old), files: filesAt(old) },
    after: { textOf: textAt(target), files: filesAt(target) },
    moved,
    needsInstall: !tryGit("diff", "--quiet", old, target, "--", "package-lock.json").ok,
  };
}
