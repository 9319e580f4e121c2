/**
 * What a training holds on to, counted in bytes after all garbage has been collected: nobody frees anything by hand.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const script = fileURLToPath(new URL("support/steps.ts", import.meta.url));
const MEGABYTE = 2 ** 20;

test("steps leave nothing behind, and a kept loss keeps neither its graph nor its inputs", () => {
  const run = spawnSync(process.execPath, ["--expose-gc", "--import", "tsx", script], { encoding: "utf8" });
  expect(run.stderr).toBe("");
  const { early, most, late, withLosses, withGraph, kept } = JSON.parse(run.stdout);
  expect(kept).toBe(41);
  // What steps leave behind is swept up as they go: 40 of them make more than 33 MB.
  expect(most - early).toBeLessThan(25 * MEGABYTE);
  expect(Math.abs(late - early)).toBeLessThan(MEGABYTE / 8);
  expect(Math.abs(withLosses - late)).toBeLessThan(MEGABYTE / 8);
  // The yardstick: the arrays of a single graph that is still wanted.
  expect(withGraph - withLosses).toBeGreaterThan(MEGABYTE / 2);
});
