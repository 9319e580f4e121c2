/**
 * How the process of reviewed code is started, and how it is ended: what Node is told to refuse, what the system is told to limit, and an
 * environment with nothing of mine in it.
 */
import { type SpawnOptions, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { atTheEnd } from "../../terminal/temporary.ts";
import { tried } from "../tried.ts";

/** Node's flags for a process that may do nothing but read and write some files. */
export function permissions(read: readonly string[], write: readonly string[]): string[] {
  const knows = (flag: string) => process.allowedNodeEnvironmentFlags.has(flag);
  return [
    // Before 22.13 (and in all of 20) it had a longer name.
    knows("--permission") ? "--permission" : "--experimental-permission",
    ...read.map((path) => `--allow-fs-read=${path}`),
    ...write.map((path) => `--allow-fs-write=${path}`),
    "--no-addons",
    "--disallow-code-generation-from-strings",
    "--enable-source-maps",
    "--no-warnings",
    // A signal would open the debugger, which may do everything.
    ...(knows("--disable-sigusr1") ? ["--disable-sigusr1"] : []),
  ];
}

/** What every system but Windows has. */
const SHELL = "/bin/sh";
/** The largest file that may be written, in blocks of 512 bytes: 50 MB. */
const LARGEST_FILE = 100_000;

/**
 * A command with the limits that the system itself can set, where it can (not on Windows). They are for what no watch can see to:
 * a process in an endless loop whose watch has been killed ends by itself; no file fills the disk; a crash leaves no memory behind.
 *
 * @param seconds how long the watch means to wait; several threads count several times
 */
export function limited(command: readonly string[], seconds: number): [program: string, ...words: string[]] {
  const [program = "", ...words] = command;
  if (process.platform === "win32" || !existsSync(SHELL)) return [program, ...words];
  const limits = `ulimit -c 0; ulimit -t ${2 * Math.max(1, seconds)}; ulimit -f ${LARGEST_FILE}; exec "$0" "$@"`;
  return [SHELL, "-c", limits, program, ...words];
}

/**
 * Starts a limited command, which ends with this process at the latest.
 *
 * @returns the process, what ends it and all that it has started, and the exit code when it is over
 */
export function start(command: readonly string[], seconds: number, options: SpawnOptions) {
  const [program, ...words] = limited(command, seconds);
  const isPosix = process.platform !== "win32";
  // A group of its own: a process that it starts ends with it.
  const child = spawn(program, words, { ...options, detached: isPosix, windowsHide: true });
  let isOver = false;
  const endIt = (): void => {
    // It may have ended by itself, and its number may be another's by now.
    if (isOver) return;
    tried(() => (isPosix && child.pid ? process.kill(-child.pid, "SIGKILL") : child.kill("SIGKILL")));
  };
  const forget = atTheEnd(endIt);
  const over = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  }).finally(() => {
    isOver = true;
    forget();
  });
  return { child, endIt, over };
}

/** A process that was started. */
export type Started = ReturnType<typeof start>;

/** Nothing of mine: only where temporary files go, and what Windows needs to start a program at all. */
export function environment(own: string): NodeJS.ProcessEnv {
  const { SystemRoot } = process.env;
  return { TMPDIR: own, TEMP: own, TMP: own, ...(SystemRoot !== undefined && { SystemRoot }) };
}
