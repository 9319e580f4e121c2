/**
 * `npm run hint`: the next level each time, remembered, and set so that it can be read in a terminal.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { codeSections } from "#kit/course/manifest.ts";
import { tasksOf } from "#kit/course/stubbing.ts";
import { setMarkdown } from "#kit/terminal/markdown.ts";
import { curriculum } from "../../exercises/curriculum.ts";
import { liveIn } from "./support/inside.ts";
import { type Finished, makeLab, run } from "./support/lab.ts";
import { inFull } from "./support/thorough.ts";

const lab = makeLab({ "2-take.ts": "stub", "3-times.ts": "stub" });
afterAll(lab.remove);
const call = await liveIn(lab.root);
const { hintsOf } = await import("#kit/course/hints.ts");
const { repository } = await import("#kit/course/house.ts");
const { command } = await import("#kit/hint.ts");

const HINTS = `# Hints

## add

### 1
Two numbers.

### 2
There is a sign for it.

### 3
\`return a ? b;\`

## take

### 1
Not add.
`;

describe("hintsOf", () => {
  test("reads functions and levels, with any line ends", () => {
    const expected = [
      ["add", ["Two numbers.", "There is a sign for it.", "`return a ? b;`"]],
      ["take", ["Not add."]],
    ];
    expect([...hintsOf(HINTS)]).toEqual(expected);
    expect([...hintsOf(`\uFEFF${HINTS.replaceAll("\n", "\r\n")}`)]).toEqual(expected);
  });

  test("a page without hints has none", () => {
    expect([...hintsOf("")]).toEqual([]);
    expect([...hintsOf("# Hints\n\nNothing yet.\n")]).toEqual([]);
    expect([...hintsOf("## add")]).toEqual([["add", []]]);
  });

  test("every function of every module has three", () => {
    for (const module of curriculum) {
      const { id } = module;
      const textOf = (...path: string[]) => readFileSync(join(repository, ...path), "utf8");
      const hints = hintsOf(textOf("exercises", id, "hints.md"));
      const tasks = codeSections(module).flatMap((one) =>
        tasksOf(textOf("solutions", id, `${one.name}.ts`), one.name),
      );
      const names = tasks.map(({ name }) => name);
      for (const name of names) expect(hints.get(name)?.filter(Boolean), `${id} ${name}`).toHaveLength(3);
    }
  });
});

describe("setMarkdown", () => {
  const set = (text: string, width = 20) => setMarkdown(text, { width, withColours: false });

  test("wraps paragraphs anew, and keeps code in one piece", () => {
    expect(set("one two\nthree four five six `a b c d e f` x")).toBe(
      "one two three four\nfive six\n`a b c d e f` x",
    );
  });

  test("breaks code only when the whole line is too narrow for it", () => {
    expect(set("see `aaaa bbbb cccc dddd eeee`")).toBe("see `aaaa bbbb cccc\ndddd eeee`");
  });

  test("leaves fenced code as it is, between empty lines", () => {
    expect(set("before\n```ts\nconst  x = [1,   2, 3];  // long long long\n\n  y;\n```\nafter")).toBe(
      "before\n\n    const  x = [1,   2, 3];  // long long long\n\n      y;\n\nafter",
    );
  });

  test("hangs the lines of a list's entry under its first word", () => {
    expect(set("- one two three four five\n- six\n\n1. seven")).toBe(
      "- one two three four\n  five\n- six\n\n1. seven",
    );
  });

  test("paints code and strong words on a terminal, and takes their marks away", () => {
    const painted = setMarkdown("**e**rror `a * b * c` *so* 2 * 3 * 4", { width: 80, withColours: true });
    expect(painted).toContain("\u001b[1me\u001b[22mrror");
    expect(painted).toContain("\u001b[33ma * b * c\u001b[39m");
    expect(painted).toContain("\u001b[1mso\u001b[22m 2 * 3 * 4");
  });
});

describe("a hint for claims", () => {
  const claims = (signs: string, reasons = "") =>
    [...signs].map((sign, i) => `- [${sign}] Claim ${i} is about sums.\n${reasons}`).join("");
  const page = (above: string) => `## Q3 · Why\n\n${above}\nWhy?\n`;
  const write = (path: string, text: string) => writeFileSync(join(lab.root, path), text);
  const hint = (...args: string[]): Promise<Finished> => call(command, args);

  test("is about the first that isn't judged right: where one can see it, how the reason begins; never the mark", async () => {
    const manifest = readFileSync(join(lab.root, "exercises/curriculum.ts"), "utf8");
    const reason = "  > Sums were told of. And more.\n  > See [Numbers](README.md#numbers).\n";
    write("exercises/curriculum.ts", manifest.replace('"4-all"]', '"4-all", "answers"]'));
    write("solutions/01-tiny/answers.md", page(claims("x-", reason)));
    write("exercises/01-tiny/answers.md", page(claims("xx")));
    const texts = [];
    for (let i = 0; i < 2; i++) texts.push((await hint("tiny", "answers")).text);
    expect(texts[0]).toContain(
      'exercises/01-tiny/answers.md\n\nQ3 · Claim 1 is about sums.  hint 1 of 2\n\n  Read "Numbers" in the lesson again.\n',
    );
    expect(texts[1]).toContain("Sums were told of.\n");
    expect(texts.join("\n")).not.toMatch(/\[[x-]\]|And more/);
    expect(texts[1]).toContain("npm run solution -- 01-tiny answers\n");
    write("solutions/01-tiny/answers.md", page(claims("x-", "  > So.\n  > See `1-add.ts`.\n")));
    write("exercises/01-tiny/answers.md", page(claims(" -")));
    expect((await hint("Q3")).text).toMatch(/Claim 0 is about sums\. {2}hint 1 of 2\s+See `1-add.ts`\./);
    write("exercises/01-tiny/answers.md", page(claims("x-")));
    expect((await hint("Q3")).text).toContain(
      "All claims of Q3 are judged right: nothing is left to hint at.",
    );
    for (const one of ["solutions", "exercises"]) rmSync(join(lab.root, one, "01-tiny/answers.md"));
    write("exercises/curriculum.ts", manifest);
  });
});

describe("npm run hint", () => {
  const memory = join(lab.root, "runs", "hints.json");
  const hint = (...args: string[]): Promise<Finished> => call(command, args);
  writeFileSync(join(lab.root, "exercises/01-tiny/hints.md"), HINTS);

  test("shows the next one each time, says which it is, and what to do after the last", async () => {
    const first = await hint("01-tiny", "1-add");
    expect(first).toMatchObject({ code: 0 });
    expect(first.text).toContain("add  hint 1 of 3\n\n  Two numbers.\n");
    expect(first.text).toContain("The next one:  npm run hint -- 01-tiny 1-add\n");
    // A function alone names the same place; and what is remembered belongs to the function.
    expect((await hint("add")).text).toContain("hint 2 of 3");
    expect((await hint("1", "1", "--again")).text).toContain("hint 2 of 3");
    const third = await hint("exercises/01-tiny/1-add.ts");
    expect(third.text).toContain("hint 3 of 3\n\n  `return a ? b;`\n\nThere is no further hint.");
    expect(third.text).toContain("npm run solution -- 01-tiny 1-add --spoil");
    const fourth = await hint("add");
    expect(fourth.text).toContain("hint 3 of 3");
    expect(fourth.text).toContain("You have seen this one before");
  });

  test("--level shows the one that was asked for", async () => {
    expect((await hint("add", "--level", "1")).text).toContain("hint 1 of 3");
    expect(await hint("add", "--level", "4")).toMatchObject({
      code: 2,
      text: '--level is 1, 2 or 3, not "4".\n',
    });
    // There is no second for take: the last one there is.
    expect((await hint("take", "--level", "2")).text).toContain("take  hint 1 of 1");
  });

  test("begins anew when its memory is gone, broken, or can't be written", async () => {
    rmSync(memory);
    expect((await hint("add")).text).toContain("hint 1 of 3");
    for (const broken of [
      "{",
      "null",
      "7",
      '{"01-tiny/add":"x"}',
      '{"01-tiny/add":-3}',
      '{"01-tiny/add":99}',
    ]) {
      writeFileSync(memory, broken);
      expect((await hint("add")).code, broken).toBe(0);
    }
    rmSync(memory);
    mkdirSync(memory);
    expect((await hint("add")).text).toContain("hint 1 of 3");
    rmSync(memory, { recursive: true });
  });

  inFull("without words, helps where the learner is", async () => {
    // This one runs the specs, so it needs a process of its own.
    const here = await run("kit/hint.ts", [], lab.root);
    expect(here.text).toContain("exercises/01-tiny/2-take.ts");
    expect(here.text).toContain("take  hint 1 of 1\n\n  Not add.");
  });

  test("says so when there is none, and lists what there is", async () => {
    expect((await hint("times")).text).toBe(
      "There is no hint for exercises/01-tiny/3-times.ts. Its lesson is exercises/01-tiny/README.md.\n",
    );
    const nonsense = await hint("01-tiny", "divide");
    expect(nonsense.code).toBe(2);
    expect(nonsense.text).toContain('01-tiny has no section and no function "divide". It has:\n  1-add');
  });
});
