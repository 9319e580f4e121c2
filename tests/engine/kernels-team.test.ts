/**
 * Two threads at one kernel: the same bits as one, and no process that waits for a worker.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { load } from "../../solutions/engine/kernels/wasm/instance.ts";

test("two threads give the same bits as one, and the process ends by itself", () => {
  const script = fileURLToPath(new URL("support/two-threads.ts", import.meta.url));
  const run = spawnSync(process.execPath, ["--import", "tsx", script], { encoding: "utf8" });
  expect(run.stderr).toBe("");
  expect(run.status).toBe(0);
  const results = JSON.parse(run.stdout);
  expect(results.length).toBe(4);
  for (const { same, helped } of results) {
    expect(same).toBe(true);
    expect(helped).toBeGreaterThan(0);
  }
});

test("specs run on one thread, with a memory that nobody shares", () => {
  const { memory, team } = load();
  expect(team).toBeNull();
  expect(memory.floats.buffer).toBeInstanceOf(ArrayBuffer);
});
