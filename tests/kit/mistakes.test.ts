/**
 * The page of mistakes: what is made of the wrong answers' comments, and the check that the page is theirs.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mistakesOf, mistakesPage } from "#kit/mistakes.ts";
import type { Module } from "../../exercises/curriculum.ts";
import { run } from "./support/lab.ts";
import { inFull } from "./support/thorough.ts";

const tiny: Module = {
  id: "01-tiny",
  title: "Tiny",
  achieved: "add",
  items: [],
  sections: [
    { name: "1-add", title: "1. Add", items: [] },
    { name: "2-take", title: "2. Take", items: [] },
  ],
};

const answer = (replaces: string, belief: string): string => `/**
 * @belief   ${belief}
 * @origin   A table | of signs.
 * @replaces ${replaces}
 * @does     gives \`a | b\` or a_b.
 * @mend     Read the sign.
 */
`;

let root = "";
const write = (path: string, text: string) => {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
};
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "digit-mistakes-"));
  write("exercises/curriculum.ts", `export const curriculum = ${JSON.stringify([tiny])};`);
  write("tests/wrong-answers/01-tiny/turned.ts", answer("2-take.ts", "First is second."));
  write("tests/wrong-answers/01-tiny/minus.ts", answer("2-take.ts", "Minus | is plus."));
});
afterAll(() => rmSync(root, { recursive: true }));

describe("the page", () => {
  test("has a line for each mistake, under its section, with Markdown's signs as they are", () => {
    const claims = [{ item: 17, text: "It ends | early.", reason: "It doesn't." }];
    const page = mistakesPage([{ module: tiny, mistakes: mistakesOf(tiny, root) }], claims);
    expect(page).toContain("| [01 · Tiny](#01--tiny) | 2 | 2. Take (2) |\n| **all** | **2** | |");
    expect(page).toContain(
      "## 01 · Tiny\n\n2 mistakes in [exercises/01-tiny](exercises/01-tiny/README.md), in the files of",
    );
    expect(page).not.toContain("### 1. Add");
    const [under = "", written = ""] = (page.split("### 2. Take\n")[1] ?? "").split("## Claims\n");
    expect(written).toContain("| Q17 | **It ends \\| early.** | It doesn't. |");
    expect(page).toContain("There are 2 in code, and 1 [claims that don't hold](#claims).");
    expect(under.trim().split("\n")).toEqual(["- Minus \\| is plus. `minus`", "- First is second. `turned`"]);
  });

  test("names a file that says too little, or replaces what isn't there", () => {
    write("tests/wrong-answers/03-odd/odd.ts", answer("9-none.ts", "x"));
    expect(() => mistakesOf({ ...tiny, id: "03-odd" }, root)).toThrow(
      "tests/wrong-answers/03-odd/odd.ts: 03-odd has no section 9-none.ts",
    );
    write("tests/wrong-answers/03-odd/odd.ts", "/** @belief x */");
    expect(() => mistakesOf({ ...tiny, id: "03-odd" }, root)).toThrow(
      'odd.ts: the comment at the top needs "@',
    );
  });
});

inFull("npm run mistakes writes the page, and --check sees a difference", async () => {
  const mistakes = (...args: string[]) => run("kit/mistakes.ts", args, root);
  const help = await mistakes("--help");
  expect(help).toMatchObject({ code: 0 });
  expect(help.text).toContain("--check");
  expect(existsSync(join(root, "MISTAKES.md"))).toBe(false);
  expect(await mistakes("--check")).toMatchObject({ code: 1 });
  expect(await mistakes()).toMatchObject({ code: 0, text: "MISTAKES.md written: 2 mistakes\n" });
  expect(await mistakes("--check")).toMatchObject({ code: 0, text: "MISTAKES.md has all 2 mistakes.\n" });
  write("MISTAKES.md", readFileSync(join(root, "MISTAKES.md"), "utf8").replace("Minus", "Plus"));
  const check = await mistakes("--check");
  expect(check.text).toContain("MISTAKES.md differs from what tests/wrong-answers/ says.");
  expect(check.code).toBe(1);
});
