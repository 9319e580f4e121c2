/**
 * How much memory another process holds, looked at from outside: reviewed code can't stop that.
 *
 * No package for it: the three systems differ in one line each.
 */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

/** How often it is worth asking, in milliseconds: Linux answers at once, the others start a program. */
export const EVERY = process.platform === "linux" ? 50 : process.platform === "win32" ? 1000 : 300;

/** The process's resident memory in bytes; `undefined` when nobody can say. */
export async function memoryOf(pid: number): Promise<number | undefined> {
  try {
    if (process.platform === "linux") return fromProc(readFileSync(`/proc/${pid}/status`, "utf8"));
    if (process.platform === "win32") {
      const tasklist = join(process.env.SystemRoot ?? "C:\\Windows", "System32", "tasklist.exe");
      return fromTasklist(await output(tasklist, ["/FI", `PID eq ${pid}`, "/FO", "CSV", "/NH"]));
    }
    return fromPs(await output("ps", ["-o", "rss=", "-p", String(pid)]));
  } catch {
    return undefined;
  }
}

/** "VmRSS:     45678 kB" */
export function fromProc(status: string): number | undefined {
  return kilobytes(/^VmRSS:\s*(\d+) kB/m.exec(status)?.[1]);
}

/** " 45678" */
export function fromPs(text: string): number | undefined {
  return kilobytes(/^\s*(\d+)\s*$/.exec(text)?.[1]);
}

/** '"node.exe","1234","Console","1","45,678 K"': the last field; each country separates thousands in its own way. */
export function fromTasklist(text: string): number | undefined {
  return kilobytes(/"([^"]*)"\s*$/.exec(text)?.[1]?.replace(/\D/g, ""));
}

const kilobytes = (digits: string | undefined): number | undefined =>
  digits === undefined || digits === "" ? undefined : Number(digits) * 1024;

async function output(program: string, words: readonly string[]): Promise<string> {
  return (await promisify(execFile)(program, words, { timeout: 5000, windowsHide: true })).stdout;
}
