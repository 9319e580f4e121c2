/**
 * The page of a review, from made-up sides. What a peer's text can't do to it: review-hostile.test.ts.
 */
import { describe, expect, test } from "vitest";
import { diff, essence, functionsOf } from "#kit/review/compare.ts";
import { minutesFor } from "#kit/review/page.ts";
import { marksIn } from "#kit/review/reading/marks.ts";
import { ADD, adds, GREEN, key, observed, page, side, TAKE, type Told, work } from "./support/sides.ts";

/** The part of a page under one heading. */
function part(text: string, title: string): string {
  const [, after = ""] = text.split(`\n## ${title}\n`);
  return after.split("\n## ")[0] ?? "";
}

describe("what passes", () => {
  test("a line for each module, and one for each section that isn't green in both", () => {
    const text = part(page({ observed }, adds), "What passes");
    expect(text).toContain("| **01 · Tiny** | ✓ 2 of 2 sections | 1 of 2 sections |");
    expect(text).toContain("| 2. Take | ✓ | ✗ 1 of 1 red |");
    expect(text).not.toContain("1. Add");
  });

  test("to do, a file that can't be used, and a section that nobody ran have marks of their own", () => {
    const outcomes = (kind: "todo" | "file") => [
      { ...GREEN[0]!, failure: { kind, message: "x" } },
      ...(kind === "todo" ? [GREEN[1]!] : []),
    ];
    const text = part(page({ outcomes: outcomes("todo") }, { outcomes: outcomes("file") }), "What passes");
    expect(text).toContain("| 1. Add | ○ | ⚠ |");
    expect(text).toContain("| 2. Take | ✓ | – |");
  });

  test("who hasn't begun is told kindly, and nothing is compared", () => {
    const text = page({ begun: false, run: "none" }, {});
    expect(text).toContain(
      "We are at different places, so there is nothing to compare yet: Ben has begun 01-tiny, I have begun nothing yet.",
    );
    expect(text).toContain("| **01 · Tiny** | not begun | ✓ 2 of 2 sections |");
    expect(text).not.toContain("## Our code");
  });
});

describe("questions", () => {
  test("a recognised mistake becomes its belief, as an open question, for whoever holds it", () => {
    const theirs = part(page({ observed }, adds), "Questions to ask");
    expect(theirs).toContain(
      "1. “Taking away is adding.” When is that so, and when isn’t it? (`take`, Ben’s)",
    );
    const mine = part(page(adds, { observed }), "Questions to ask");
    expect(mine).toContain("(`take`, mine)");
    expect(part(page(adds, adds), "Questions to ask")).toContain("(`take`, Ben’s; `take`, mine)");
  });

  test("a red test that no mistake explains is asked about; a green page of equal code has no questions", () => {
    const outcomes = [GREEN[0]!, { ...GREEN[1]!, failure: { kind: "wrong" as const, message: "other" } }];
    expect(part(page({}, { outcomes }), "Questions to ask")).toContain(
      "2. Take, Ben’s: `take · the difference` isn’t green yet. What was tried",
    );
    expect(page()).not.toContain("## Questions to ask");
  });

  test("numbers that differ though both pass", () => {
    const theirs = [{ ...observed[0]!, numbers: [4.5] }];
    expect(part(page({ observed }, { observed: theirs }), "Questions to ask")).toContain(
      "Both pass, but `take(7, 3)` gives two different results.",
    );
  });

  test("a claim that the two judge differently comes first; who is right isn't said", () => {
    const text = part(page({ signs: ["x", "x"] }, { ...adds, signs: ["-", "x"] }), "Questions to ask");
    expect(text.trim()).toMatch(
      /^1\. Q12: Adding 0 changes a number\. Mine `\[x\]`, Ben’s `\[-\]`: who can convince the other\?\n2\. “Taking/,
    );
    expect(text).not.toContain("either order");
    expect(page({ signs: ["x", "x"] }, { signs: ["-", "x"] })).not.toContain("It stays as it is.");
    for (const signs of [["x", "x"], ["", ""], []])
      expect(page({ signs }, { signs: ["x", ""] })).not.toContain("convince");
  });

  test("claims leave room for other questions", () => {
    const answers = (sign: string) =>
      Array.from({ length: 9 }, (_, i) => ({
        ...work().answers[0]!,
        claims: [{ text: `Claim ${i}.`, holds: true, others: [], reason: "", see: "", sign }],
        item: i,
      }));
    const [me, ben] = [side({ name: "me" }), side(adds)].map((one, i) => ({
      ...one,
      modules: new Map([...one.modules].map(([id, own]) => [id, { ...own, answers: answers("x-"[i]!) }])),
    }));
    const text = part(page({}, {}, { mine: me!, theirs: ben! }), "Questions to ask");
    expect(text.match(/convince/g)).toHaveLength(5);
    expect(text).toContain("“Taking away is adding.”");
    expect(text).toContain("4 more came up.");
  });
});

describe("numbers", () => {
  test("function by function, both numbers, where the test fails, and the belief", () => {
    const text = part(page({ observed }, adds), "Where our numbers differ");
    expect(text).toContain("| `take` | `take(7, 3)` | `4` | `10` ✗ | Taking away is adding. |");
    expect(text.match(/^\| `/gm)).toHaveLength(1);
  });

  test("two rows for a function are enough; the rest is counted", () => {
    const three = (numbers: number[]) => ({
      observed: [1, 2, 3].map((i) => ({ ...observed[0]!, what: `take(${i})`, numbers })),
    });
    const text = part(page(three([1]), three([2])), "Where our numbers differ");
    expect(text.match(/^\| `take`/gm)).toHaveLength(2);
    expect(text).toContain("One more result differs.");
  });

  test("rounding is no difference; another place, another length and another occurrence are", () => {
    const at = (numbers: number[] | string) => [{ ...observed[1]!, numbers }];
    const rows = (mine: number[] | string, theirs: number[] | string) =>
      part(page({ observed: at(mine) }, { observed: at(theirs) }), "Where our numbers differ");
    expect(rows([0.1, 2000], [0.1 + 5e-6, 2000.001])).toBe("");
    expect(rows([Number.NaN], [Number.NaN])).toBe("");
    expect(rows([1, 2, 3], [1, 2, 4])).toContain("| `…, 3` | `…, 4` |");
    expect(rows([1], [1, 2])).toContain("| `1` | `1, 2` |");
    expect(rows([1], [Number.NaN])).toContain("| `1` | `NaN` |");
    expect(rows("yes", "no")).toContain("| `yes` | `no` |");
    const shaped = (shape: number[], numbers: number[]) => ({
      observed: [{ ...observed[1]!, shape, numbers }],
    });
    const table = (mine: Told, theirs: Told) => part(page(mine, theirs), "Where our numbers differ");
    expect(table(shaped([2, 1], [1, 2]), shaped([2], [1, 2]))).toContain("| `(2, 1): 1, 2` | `(2): 1, 2` |");
    const long = (mean: number) => shaped([100], [...new Array(64).fill(1), 100, mean, 7]);
    expect(table(long(1), long(2))).toContain("| `mean 1` | `mean 2` |");
    const twice = (second: number) => [...at([1]), ...at([second])];
    expect(part(page({ observed: twice(2) }, { observed: twice(3) }), "Where our numbers differ")).toContain(
      "| `2` | `3` |",
    );
  });
});

describe("code", () => {
  test("the same code is only counted, whatever its layout, comments and own names", () => {
    const theirs = {
      add: "export function add(a: number, b: number): number {\n  // my way\n  return a+b;\n}",
    };
    const text = part(page({}, theirs), "Our code");
    expect(text).toContain("2 functions are the same in both");
    expect(text).not.toContain("```");
    expect(essence("const sum = a + b; return sum;")).toBe(essence("const all = a + b;\nreturn all;"));
    expect(essence("return a + b;")).not.toBe(essence("return a + c;"));
    expect(essence("return x.mul(y);")).not.toBe(essence("return x.div(y);"));
    expect(essence("return -a;")).not.toBe(essence("return a;"));
  });

  test("nearly the same: one block of differences", () => {
    const text = part(page({}, adds), "Our code");
    expect(text).toContain(
      "Nearly the same: `-` is mine ([01-tiny/2-take.ts](../exercises/01-tiny/2-take.ts#L3)), `+` is Ben’s; names of own variables don’t count.",
    );
    expect(text).toContain(
      "```diff\n  export function take(a: number, b: number): number {\n-   return a - b;\n+   return a + b;\n  }\n```",
    );
  });

  test("a function whose numbers differ says so", () => {
    expect(part(page({ observed }, adds), "Our code")).toContain(
      "### `take` · 2. Take\n\nOur numbers differ here.",
    );
    expect(part(page({}, adds), "Our code")).not.toContain("differ here");
  });

  test("different and narrow: side by side; different and wide: one below the other", () => {
    const other = "export const add = (...all: number[]) =>\n  all.reduce((sum, one) => sum + one, 0);";
    const narrow = part(page({}, { add: other }), "Our code");
    expect(narrow).toContain(
      `<table><tr><td>\n\n**mine**, [01-tiny/1-add.ts](../exercises/01-tiny/1-add.ts#L3)\n\n\`\`\`ts\n${ADD}\n\`\`\`\n\n</td><td>`,
    );
    expect(narrow).toContain(`**Ben’s**\n\n\`\`\`ts\n${other}\n\`\`\`\n\n</td></tr></table>`);
    const wide = part(
      page({}, { add: other.replace("\n  ", " /* all of them, one after the other */ ") }),
      "Our code",
    );
    expect(wide).not.toContain("<table>");
  });

  test("the reference only where both are green", () => {
    const other = { add: ADD.replace("return a + b", "const c = a;\n  const d = b;\n  return c + d") };
    expect(part(page({}, other), "Our code")).toContain(
      "<details><summary>The reference (green in both)</summary>",
    );
    expect(part(page({}, other), "Our code")).toContain("return b + a;");
    const red = [{ ...GREEN[0]!, failure: { kind: "wrong" as const, message: "x" } }, GREEN[1]!];
    for (const [mine, theirs] of [
      [{}, { ...other, outcomes: red }],
      [{ outcomes: red }, other],
    ] as const) {
      expect(page(mine, theirs)).not.toContain("return b + a;");
    }
    expect(part(page({}, { add: ADD.replace("a + b", "b + a") }), "Our code")).toContain(
      "The reference does it like Ben.",
    );
  });

  test("what only one has written is named, and not shown", () => {
    const stub = ADD.replace("return a + b;", 'throw todo("add");');
    const text = page(
      { add: stub, take: TAKE },
      { take: TAKE.replace("return a - b;", 'throw todo("take");') },
    );
    expect(part(text, "Our code")).toContain("Only I have written: `take`.");
    expect(part(text, "Our code")).toContain(
      "Only Ben has written: `add`. Not shown, so that I can find my own way first.",
    );
    expect(text).not.toContain("a + b");
  });

  test("helpers come with the function, long code is cut with a note, long lines too", () => {
    const lines = Array.from({ length: 60 }, (_, i) => `  const x${i} = ${i};`).join("\n");
    const long = ADD.replace("  return", `${lines}\n  return`);
    const text = part(page({}, { add: long }), "Our code");
    expect(text).toContain("**Ben’s** (the first 28 lines; 35 more are in the file)");
    expect(text).not.toContain("x40");
    expect(part(page({}, { add: ADD.replace("a + b", `"${"y".repeat(500)}"`) }), "Our code")).not.toContain(
      "y".repeat(161),
    );
    const helper = { name: "half", text: "const half = 0.5;", exported: false, line: 1 };
    const theirs = work({ add: ADD.replace("a + b", "half * a") });
    const with_ = new Map(theirs.declarations).set("1-add", [helper, ...theirs.declarations.get("1-add")!]);
    const { pairs } = functionsOf(key, work(), { ...theirs, declarations: with_ });
    expect(pairs[0]?.theirs).toContain("const half = 0.5;\n\nexport function add");
  });
});

describe("answers and marks", () => {
  test("both answers, then the key points to tick", () => {
    const text = part(
      page({ written: "I count on." }, { written: "Put\ntogether.\n\n- so" }),
      "Our answers in words",
    );
    expect(text).toContain(
      "### Q12 · What adding is (01-tiny)\n\nExplain **adding**.\n\n**mine**\n\n> I count on.\n\n**Ben’s**\n\n> Put\n> together.\n>\n> - so\n",
    );
    expect(text).toContain(
      "- [ ] counting onward from the first summand\n- [ ] swapping the summands changes nothing",
    );
  });

  test("the key points stay away as long as my claims aren't judged right", () => {
    const told = { written: "I count on." };
    const text = part(page({ ...told, signs: ["x", "x"] }, told), "Our answers in words");
    expect(text).toContain("The key points come when I have judged the claims of Q12 right.");
    expect(text).not.toContain("counting onward");
    expect(page(told, { ...told, signs: ["x", "x"] })).toContain("counting onward");
  });

  test("the same words stand there once", () => {
    const text = part(page({ written: "I count\non." }, { written: "I count on." }), "Our answers in words");
    expect(text).toContain("**mine and Ben’s**, word for word\n\n> I count\n> on.\n");
    expect(text.match(/I count/g)).toHaveLength(1);
  });

  test("one without the other is named only: no answer, no key points", () => {
    const text = page({}, { written: "Put together." });
    expect(text).toContain("Only Ben has answered Q12: not shown until I have written mine.");
    expect(text).not.toContain("Put together");
    expect(text).not.toContain("counting onward");
    expect(page({ written: "Mine." }, {})).toContain("Only I have answered Q12.");
  });

  test("what either has marked, what both have marked first", () => {
    const mark = { section: "1-add", name: "add", reason: "why not b + a?" };
    const text = part(
      page({ discuss: "", marks: [mark] }, { marks: [{ ...mark, reason: "" }] }),
      "Kept for the talk",
    );
    expect(text.trim()).toBe(
      "- `add` (01-tiny): me: “why not b + a?”; Ben\n- Q12 · What adding is (01-tiny): me",
    );
  });

  test("a comment that keeps something belongs to the declaration it stands in or above", () => {
    const text =
      "// discuss: above\nfunction a() {\n  // discuss\n  return 1;\n}\n// we discuss this later\n/** discuss: after */\nconst b = 2;\n";
    const declared = [
      { name: "a", text: "function a() {\n  //\n  return 1;\n}", exported: false, line: 2 },
      { name: "b", text: "const b = 2;", exported: false, line: 8 },
    ];
    expect(marksIn(text, "s", declared)).toEqual([
      { section: "s", name: "a", reason: "above" },
      { section: "s", name: "a", reason: "" },
      { section: "s", name: "b", reason: "after" },
    ]);
  });
});

test("the time to read counts words and lines of code, not what is folded", () => {
  expect(minutesFor("word ".repeat(1000))).toBe(5);
  expect(minutesFor(`\`\`\`ts\n${"x\n".repeat(47)}x\n\`\`\``)).toBe(2);
  expect(minutesFor(`<details>\n${"word ".repeat(5000)}\n</details>`)).toBe(1);
});

test("differences are as short as they can be; own names don't count", () => {
  const shown = (a: string, b: string) => diff(a, b).map(({ sign, text }) => sign + text);
  expect(shown("a\nb\nc\nd", "a\nx\nc\nd\ne")).toEqual([" a", "-b", "+x", " c", " d", "+e"]);
  expect(
    shown(
      "for (const parameter of all) {\n  parameter.add_(1);\n}",
      "for (const p of all) {\n  p.sub_(1);\n}",
    ),
  ).toEqual([" for (const p of all) {", "-  parameter.add_(1);", "+  p.sub_(1);", " }"]);
  expect(shown("f(x);", "g(x);")).toEqual(["-f(x);", "+g(x);"]);
});
