/** The progress bar: live on a terminal, two lines or nothing elsewhere. */

import { PassThrough } from "node:stream";
import { afterEach, expect, test, vi } from "vitest";
import { type ProgressOptions, startProgress } from "#kit/terminal/bar.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A stream that remembers what was written, and says whether it is a terminal. */
function fakeStream(isTTY: boolean) {
  const pipe = new PassThrough();
  const stream = Object.assign(pipe, { isTTY, columns: 80 }) as unknown as NodeJS.WriteStream;
  return { stream, text: () => String(pipe.read() ?? "") };
}

function work(isTTY: boolean, done: readonly number[], options: ProgressOptions = {}): string {
  const { stream, text } = fakeStream(isTTY);
  const progress = startProgress("working", 1000, { stream, ...options });
  for (const value of done) progress.update(value);
  progress.stop();
  return text();
}

test("away from a terminal: one line at the start, one at the end", () => {
  expect(work(false, [1, 500, 1000])).toMatch(/^working: 1,000 \.\.\.\nworking: done after \d+\.\d s\n$/);
});

test("away from a terminal: work that ends early does not say done", () => {
  expect(work(false, [1, 500])).toMatch(/\nworking: stopped at 500 after \d+\.\d s\n$/);
});

test("away from a terminal: nothing at all, when asked", () => {
  expect(work(false, [500, 1000], { elsewhere: "silent" })).toBe("");
});

test("on a terminal: a bar that ends full, and leaves cursor and line wrapping alone", () => {
  vi.stubEnv("CI", "");
  vi.stubEnv("TERM", "xterm");
  const text = work(true, [500, 1000]);
  expect(text).toContain("working ░");
  expect(text).toContain("100% 1000/1000");
  expect(text).not.toContain("\u001b[?");
});

test("a terminal that nobody watches counts as none", () => {
  vi.stubEnv("CI", "true");
  expect(work(true, [1000])).toMatch(/^working: 1,000 \.\.\.\n/);
  vi.stubEnv("CI", "");
  vi.stubEnv("TERM", "dumb");
  expect(work(true, [1000])).toMatch(/^working: 1,000 \.\.\.\n/);
});
