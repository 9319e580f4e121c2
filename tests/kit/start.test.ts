/**
 * `npm start`: where the learner is, what comes next; and watching.
 */
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { labEnvironment, makeLab, npmCommand, run } from "./support/lab.ts";

test("npm start shows where you are, runs what is next, and is not an error", async () => {
  const lab = makeLab({ "1-add.ts": "stub", "2-take.ts": "stub", "3-times.ts": "stub", "4-all.ts": "stub" });
  const add = join(lab.root, "exercises/01-tiny/1-add.ts");
  try {
    const fresh = await run("kit/start.ts", [], lab.root);
    expect(fresh.text).toContain("○ 01  Tiny                not begun  <- next");
    expect(fresh.text).toContain("Next: write add");
    expect(fresh.code).toBe(0);

    writeFileSync(add, "export const add = (a: number, b: number) => a + b;\n");
    const begun = await run("kit/start.ts", [], lab.root);
    expect(begun.text).toContain("◐ 01  Tiny                1 of 4 sections done  <- next");
    expect(begun.text).toContain("Next: write take");
  } finally {
    lab.remove();
  }
});

test("--watch runs again after a change, also after an endless loop", async () => {
  const lab = makeLab({
    "2-take.ts": "export function take(a: number): number {\n  while (a > 0) {}\n  return 0;\n}\n",
  });
  const child = spawn(process.execPath, [...npmCommand("kit/test.ts"), "exercises/01-tiny", "--watch"], {
    env: labEnvironment(lab.root),
    stdio: ["pipe", "pipe", "pipe"],
  });
  let text = "";
  child.stdout.on("data", (chunk) => {
    text += chunk;
  });
  try {
    await expect.poll(() => text, { timeout: 20_000 }).toContain("still running after 2 seconds");
    await expect.poll(() => text, { timeout: 20_000 }).toContain("Watching your files");
    const take = join(lab.root, "exercises/01-tiny/2-take.ts");
    writeFileSync(take, "export const take = (a: number, b: number): number => a - b;\n");
    await expect.poll(() => text, { timeout: 20_000 }).toContain("4 of 4 sections done, 5 of 5 tests pass");
    // A file that can't be read, and then can again.
    writeFileSync(take, "export const take = (");
    await expect.poll(() => text, { timeout: 20_000 }).toContain("2-take.ts:1:");
  } finally {
    child.kill("SIGKILL");
    lab.remove();
  }
});
