/**
 * `npm run progress`: worked out from files and specs, every time anew.
 */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Progress } from "#kit/progress.ts";
import { makeLab, run } from "./support/lab.ts";
import { inFull } from "./support/thorough.ts";

const MANIFEST = `
export const curriculum = [
  { id: "01-tiny", title: "Tiny", achieved: "x", items: [1, 2, 3], sections: [
    { name: "1-add", title: "Add", items: [1, 2] }, { name: "2-take", title: "Take", items: [2] },
    { name: "3-times", title: "Times", items: [] }, { name: "4-all", title: "All", items: [3] },
  ] },
  { id: "02-more", title: "More", achieved: "x", items: [4], sections: [] },
];
`;
const question = (item: number, answer: string): string =>
  `## Q${item} · Question ${item}\n\nWhy ${item}?\n\n${answer}\n`;
const SOLVED =
  "<!-- #region answer: Write your answer here. -->\nSo.\n\nKey points:\n- so.\n<!-- #endregion -->";

const lab = makeLab({
  // "4-all" uses add, and is right; add itself is marked for the group.
  "1-add.ts":
    "export function add(a: number, b: number): number {\n  // discuss: does the order matter?\n  return b + a;\n}\n",
  "2-take.ts": "export const take = () => 0;\n",
  "3-times.ts": "stub",
});
afterAll(lab.remove);
const write = (path: string, text: string): void => writeFileSync(join(lab.root, path), text);
write("exercises/curriculum.ts", MANIFEST);
write("solutions/01-tiny/answers.md", [1, 2, 3].map((item) => question(item, SOLVED)).join("\n"));
write(
  "exercises/01-tiny/answers.md",
  [
    question(1, "*Write your answer here.*"),
    question(2, "Because of 2.\n\n*discuss*: is it so?"),
    question(3, "*Write your answer here.*\n\n*discuss*"),
  ].join("\n"),
);

const progress = (...args: string[]) => run("kit/progress.ts", args, lab.root);
const facts = async (): Promise<Progress> => JSON.parse((await progress("--json")).text) as Progress;

test("shows modules, items, answers and marks, in 80 columns", async () => {
  const { code, text } = await progress();
  expect(code).toBe(0);
  expect(text).toBe(`      Module                                sections       items     answers
  01  Tiny                  ✓◐○✓              2 of 4      2 of 3      1 of 3
  02  More                                                0 of 1
      All                                     2 of 4      2 of 4      1 of 3

  Items  ✓ proved: all its sections are green   ✎ answered in your own words
   1 ✓    2 ·✎   3 ✓    4 ·

  To discuss
  - Q2 · Question 2: is it so?
  - Q3 · Question 3
  - add in 01-tiny/1-add.ts: does the order matter?
`);
  for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
});

inFull("follows the files: an item is proved when all sections that carry it are green", async () => {
  const before = await facts();
  expect(before.items[1]).toEqual({ item: 2, proved: false, answered: true });
  write("exercises/01-tiny/2-take.ts", "export const take = (a: number, b: number) => a - b;\n");
  // There is nothing that could be lost: without what was kept, the specs say it again.
  rmSync(join(lab.root, "runs"), { recursive: true });
  const after = await facts();
  expect(after.items[1]).toEqual({ item: 2, proved: true, answered: true });
  expect(after.modules[0]?.sections.map(({ standing }) => standing)).toEqual([
    "done",
    "done",
    "open",
    "done",
  ]);
  expect(after.discuss).toContainEqual({ where: "Q3 · Question 3", reason: "" });

  write("exercises/01-tiny/1-add.ts", "export const add = () => 0;\n");
  const worse = await facts();
  expect(worse.items.map(({ proved }) => proved)).toEqual([false, false, false, false]);
});

inFull("where nothing can be kept, it says the same", async () => {
  const before = (await progress()).text;
  expect(before).toContain("01  Tiny");
  rmSync(join(lab.root, "runs"), { recursive: true });
  // A file in the place of the folder: nothing can be written into it.
  write("runs", "");
  expect((await progress()).text).toBe(before);
});
