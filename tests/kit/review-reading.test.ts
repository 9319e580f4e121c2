/**
 * A peer's files that keep whoever reads them busy: read in a process of its own, which is ended.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, vi } from "vitest";
import { makeLab } from "./support/lab.ts";
import { inFull } from "./support/thorough.ts";

/** 4 kB that keep the translator busy for a minute and a half. */
const ENDLESS = `namespace ${"A.".repeat(1999)}A { export const x = 1; }\n`;
const lab = makeLab({ "2-take.ts": `${ENDLESS}export const take = 1;\n` });
Object.assign(process.env, { DIGIT_HOUSE: lab.root });
vi.resetModules();
const { readAll } = await import("#kit/review/reading.ts");
afterAll(lab.remove);

inFull("a file that takes too long is left out, and named; the others are read", async () => {
  const began = Date.now();
  const { files, translated, warnings } = await readAll(join(lab.root, "exercises"));
  expect(Date.now() - began).toBeLessThan(25_000);
  expect(warnings).toEqual(["01-tiny/2-take.ts keeps its reader busy without end: not read"]);
  expect(translated.get("01-tiny/2-take.ts")?.problem).toMatch("keeps its reader busy");
  expect(files.has("01-tiny/2-take.ts")).toBe(false);
  for (const name of ["1-add", "3-times", "4-all"]) {
    expect(translated.get(`01-tiny/${name}.ts`)?.code).toContain("return");
    expect(files.get(`01-tiny/${name}.ts`)?.declarations).toHaveLength(1);
  }
});

inFull("after three of them the rest is left out, too", async () => {
  for (const name of ["1-add", "2-take", "3-times"]) {
    writeFileSync(join(lab.root, "exercises", "01-tiny", `${name}.ts`), ENDLESS);
  }
  const { warnings } = await readAll(join(lab.root, "exercises"));
  expect(warnings).toHaveLength(4);
  expect(warnings[3]).toBe("01-tiny/4-all.ts comes after too many files of that kind: not read");
});
