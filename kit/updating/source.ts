/**
 * Where a newer kit comes from: the remote called "upstream" if there is one (origin is then the learner's own copy), else the
 * branch that this one follows, else origin.
 */
import { UsageError } from "../terminal/command.ts";
import { git, tryGit } from "./git.ts";

/** Finds the source and fetches it: its commit, and what a person would type for it, "origin/main". @param from what the learner named */
export function sourceOf(from?: string): { shown: string; commit: string } {
  const remotes = git("remote").split("\n").filter(Boolean);
  const wanted = from ?? usual(remotes);
  const shown = remotes.includes(wanted) ? `${wanted}/${mainBranch(wanted)}` : wanted;
  const remote = remotes.find((name) => shown.startsWith(`${name}/`));
  if (remote !== undefined) {
    const { ok, error } = tryGit("fetch", "-q", remote);
    if (!ok)
      throw new UsageError(`${remote} could not be reached, so nothing was changed. git says: ${error}`);
  }
  const commit = tryGit("rev-parse", "-q", "--verify", "--end-of-options", `${shown}^{commit}`);
  if (!commit.ok) {
    throw new UsageError(
      `git knows no "${shown}". Name a branch of a remote: npm run update -- --from origin/main`,
    );
  }
  return { shown, commit: commit.out.trim() };
}

function usual(remotes: readonly string[]): string {
  if (remotes.includes("upstream")) return `upstream/${mainBranch("upstream")}`;
  const followed = tryGit("rev-parse", "--abbrev-ref", "@{upstream}");
  if (followed.ok && remotes.some((name) => followed.out.startsWith(`${name}/`))) return followed.out.trim();
  const [remote] = remotes.includes("origin") ? ["origin"] : remotes;
  if (remote !== undefined) return `${remote}/${mainBranch(remote)}`;
  throw new UsageError(
    "This folder knows no place to update from. Tell git where the kit comes from:\n" +
      "  git remote add upstream <address of the kit>",
  );
}

/** The branch that a remote shows first. */
function mainBranch(remote: string): string {
  const { out } = tryGit("ls-remote", "--symref", remote, "HEAD");
  return /^ref: refs\/heads\/(\S+)\s+HEAD$/m.exec(out)?.[1] ?? "main";
}
