/**
 * Two threads at one kernel: the same bits as one, and no process that waits for a worker.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test, vi } from "vitest";
import { Balance } from "../../solutions/engine/kernels/wasm/balance.ts";
import { load } from "../../solutions/engine/kernels/wasm/instance.ts";
import { inFull } from "../kit/support/thorough.ts";

/** What a script in support/ printed. */
function run(name: string): unknown {
  const script = fileURLToPath(new URL(`support/${name}.ts`, import.meta.url));
  const done = spawnSync(process.execPath, ["--import", "tsx", script], { encoding: "utf8" });
  expect(done.stderr).toBe("");
  expect(done.status).toBe(0);
  return JSON.parse(done.stdout);
}

test("two threads give the same bits as one, and the process ends by itself", () => {
  const results = run("two-threads") as { same: boolean; helped: number }[];
  expect(results.length).toBe(20);
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

inFull("a second thread that is lost with a part in its hands costs two seconds, and no numbers", () => {
  expect(run("lost-thread")).toEqual({ same: true, isLost: true });
});

afterEach(() => void vi.useRealTimers());

test("a second thread that costs more than it saves rests, longer each time, until it has paid again", () => {
  vi.useFakeTimers();
  const balance = new Balance();
  const restAfter = (saved: number, waited: number) => {
    balance.add(saved, waited);
    let milliseconds = 0;
    for (; balance.isResting; milliseconds += 50) vi.advanceTimersByTime(50);
    return milliseconds;
  };
  expect(restAfter(3, 1)).toBe(0);
  expect(restAfter(1, 30)).toBe(100);
  expect(restAfter(1, 30)).toBe(200);
  expect(restAfter(1, 30)).toBe(400);
  expect(restAfter(4, 1)).toBe(0); // good, but not for long yet
  expect(restAfter(1, 30)).toBe(800);
  expect(restAfter(30, 1)).toBe(0);
  expect(restAfter(1, 30)).toBe(100);
});
