/** Calls git in the house. It never asks anything: where nobody sits at a terminal, a question would hang for ever. */
import { spawnSync } from "node:child_process";
import { house } from "../course/house.ts";
import { UsageError } from "../terminal/command.ts";

/** Runs git, whatever comes of it. */
export function tryGit(...args: string[]): { ok: boolean; out: string; error: string } {
  const done = spawnSync("git", args, {
    cwd: house,
    encoding: "utf8",
    env: environment(),
    maxBuffer: 256 * 1024 * 1024,
    // On a terminal git may ask for a password; its words go there as well.
    stdio: [isAttended() ? "inherit" : "ignore", "pipe", "pipe"],
  });
  if (done.error !== undefined) {
    throw new UsageError(
      `git could not be started (${(done.error as NodeJS.ErrnoException).code}). Is it installed?`,
    );
  }
  return { ok: done.status === 0, out: done.stdout, error: done.stderr.trim() };
}

/** Runs git. @throws UsageError in git's own words when it doesn't work */
export function git(...args: string[]): string {
  const { ok, out, error } = tryGit(...args);
  if (!ok) throw new UsageError(`git ${args.find((arg) => /^[a-z]/.test(arg))} says: ${error}`);
  return out;
}

/** The names that git lists, with `-z`. */
export const names = (out: string): string[] => out.split("\0").filter((name) => name !== "");

const isAttended = (): boolean => process.stdin.isTTY === true && process.stderr.isTTY === true;

function environment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    LC_ALL: "C",
    GIT_MERGE_AUTOEDIT: "no",
    GIT_EDITOR: "true",
  };
  if (!isAttended()) {
    env.GIT_TERMINAL_PROMPT = "0";
    env.GIT_SSH_COMMAND ??= "ssh -o BatchMode=yes";
  }
  // Set when a hook of git calls us: they would lead to another repository than the folder's.
  for (const name of ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"]) delete env[name];
  return env;
}
