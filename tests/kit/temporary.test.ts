/**
 * Temporary folders go when their process is stopped, and what runs in its name ends.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "#kit/course/house.ts";

/** Starts a program that has a temporary folder and waits. @returns its folder, and how it ends after a signal */
async function stopped(signal: NodeJS.Signals): Promise<{ folder: string; code: number | null }> {
  const lines = [
    `const { temporaryFolder } = await import(${JSON.stringify(join(repository, "kit/terminal/temporary.ts").replaceAll("\\", "/"))});`,
    'console.log(temporaryFolder("digit-stopped-").folder); setInterval(() => {}, 1000);',
  ];
  const words = ["--import", "tsx", "--input-type=module", "-e", lines.join("\n")];
  const child = spawn(process.execPath, words, { cwd: repository, stdio: ["ignore", "pipe", "inherit"] });
  const folder = await new Promise<string>((resolve) =>
    child.stdout.once("data", (text: Buffer) => resolve(String(text).trim())),
  );
  expect(existsSync(folder)).toBe(true);
  child.kill(signal);
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { folder, code };
}

// Windows has no signals that a program could hear from another one.
test.skipIf(process.platform === "win32").each(["SIGINT", "SIGTERM"] as const)(
  "after %s nothing is left",
  async (signal) => {
    const { folder, code } = await stopped(signal);
    expect(existsSync(folder)).toBe(false);
    expect(code).toBe(signal === "SIGINT" ? 130 : 143);
  },
);
