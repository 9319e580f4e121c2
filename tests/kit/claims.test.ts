/**
 * Claims: how they are read, judged, and kept through an update; and whether those of the course are fit to be judged.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, answersOf } from "#kit/course/answers.ts";
import { type Claim, claimTest, faultIn, markOf, outOfPlace } from "#kit/course/claims.ts";
import { repository, slashed } from "#kit/course/house.ts";
import { stubOf } from "#kit/course/stubbing.ts";
import { withClaims } from "#kit/updating/new-claims.ts";
import { curriculum } from "../../exercises/curriculum.ts";
import { readPage, testNamesOf, wrongWith } from "./support/commands.ts";
import { makeLab, run } from "./support/lab.ts";
import { anchorsOf, inlineCode, linksOf } from "./support/markdown.ts";
import { inFull } from "./support/thorough.ts";

const SOLUTION = `# Questions

## Q3 · Adding

- [x] A sum of two can be smaller
  than each of them.
  > It is, when both are negative.
  > Or [-] No sum is smaller than what
  > was added.
  > See [the lesson](README.md#adding).
- [-] Adding 0 changes a number.
  > It stays
  > as it is.
  > See \`npm test exercises/01-tiny/1-add.ts\`.
- [-] [The order](README.md) matters.
  > It doesn't.
  > See \`add\`.

Why does one add?

<!-- #region answer: Write your answer here. -->
To know the whole.

Key points:
- the whole.
<!-- #endregion -->

## Q4 · Taking

What is left?

<!-- #region answer: Write your answer here. -->
The rest.

Key points:
- the rest.
<!-- #endregion -->
`;
const STUB = stubOf(SOLUTION, "answers.md");
const FIRST = "A sum of two can be smaller than each of them.";
const SECOND = "Adding 0 changes a number.";

/** The first question, on somebody's page. */
const read = (page: string): Answer => answersOf(SOLUTION, page)[0]!;
/** The stub with these signs between the brackets, in order. */
const marked = (...signs: string[]): string =>
  STUB.replace(/^- \[ \]/gm, () => `- [${signs.shift() ?? " "}]`);

describe("claims are read", () => {
  test("with verdict, reason and place, from the solution", () => {
    expect(read("").claims).toEqual([
      {
        text: FIRST,
        holds: true,
        others: [{ text: "No sum is smaller than what was added.", holds: false }],
        reason: "It is, when both are negative.",
        see: "[the lesson](README.md#adding).",
        sign: undefined,
      },
      {
        text: SECOND,
        holds: false,
        others: [],
        reason: "It stays as it is.",
        see: "`npm test exercises/01-tiny/1-add.ts`.",
        sign: undefined,
      },
      {
        text: "[The order](README.md) matters.",
        holds: false,
        others: [],
        reason: "It doesn't.",
        see: "`add`.",
        sign: undefined,
      },
    ]);
    expect(answersOf(SOLUTION, "")[1]?.claims).toEqual([]);
  });

  test("the stub has neither verdicts nor reasons, and the question is what it was", () => {
    expect(STUB).toContain(
      `## Q3 · Adding\n\n- [ ] A sum of two can be smaller\n  than each of them.\n- [ ] ${SECOND}\n- [ ] [The order]`,
    );
    expect(STUB).not.toMatch(/^ *>|\[[x-]\]/m);
    expect(stubOf(SOLUTION.replaceAll("\n", "\r\n"), "answers.md")).toBe(STUB.replaceAll("\n", "\r\n"));
    expect(read(STUB)).toMatchObject({
      prompt: "Why does one add?",
      written: "",
      reference: "To know the whole.",
    });
  });

  test("a mark can be written in several ways, and belongs to the claim's text wherever it stands", () => {
    const marks = (page: string) => read(page).claims.map(markOf);
    expect(marks(marked("x", "-"))).toEqual([true, false, undefined]);
    expect(marks(marked(" X ", "–", "—"))).toEqual([true, false, false]);
    expect(marks(marked("", "?", "yes"))).toEqual([undefined, undefined, undefined]);
    expect(marks(marked("x", "-").replaceAll("\n", "\r\n"))).toEqual([true, false, undefined]);
    const turned = `## Q3\n\nMy words.\n* [-]  ${SECOND} Or does it?\n* [x] A sum of two can be\n   smaller than each of them.\n`;
    expect(marks(turned)).toEqual([true, false, undefined]);
  });

  test("neither they nor those of an older kit are taken for an answer; a list of one's own is", () => {
    const page = (body: string) => `## Q3 · Adding\n\n${body}\n`;
    const older = `- [x] What no longer is asked.\n- [ ] ${SECOND}\n\nWhy does one add?\n\nSo.`;
    expect(read(page(older)).written).toBe("So.");
    expect(read(page(`- [ ] ${SECOND}\n\nWhy does one add?\n\n- [x] for fun`)).written).toBe("- [x] for fun");
    expect(read(page("- [x] for fun")).written).toBe("- [x] for fun");
  });
});

describe("claims are judged", () => {
  const fault = (page: string) => faultIn(read(page).claims);

  test("a to-do says how many are left, and how to mark", () => {
    expect(fault(STUB)).toMatchObject({
      name: "TodoError",
      message: "judge all 3 claims: [x] holds, [-] doesn't",
    });
    expect(fault(marked("-"))).toMatchObject({
      name: "TodoError",
      message: "judge 2 more of 3 claims: [x] holds, [-] doesn't",
    });
    expect(fault(marked("x", "yes"))?.message).toBe(
      `[yes] is no mark. Write [x] holds, [-] doesn't, in front of: ${SECOND}`,
    );
  });

  test("a line that is gone is told, to be put back", () => {
    const gone = fault(marked("x", "-", "-").replace(`- [-] ${SECOND}\n`, ""));
    expect(gone?.name).toBe("TodoError");
    expect(gone?.message).toContain(`- [ ] ${SECOND}`);
    expect(fault("")?.message).toContain("put back 3 lines that are gone");
  });

  test("of several that are judged wrong, the first is told, and nothing of the others", () => {
    const told = fault(marked("-", "x", "x"));
    expect(told?.name).toBe("Error");
    expect(told?.message).toBe(
      `You wrote [-]: "it doesn't hold". But it does:\n\n> ${FIRST}\n\nIt is, when both are negative.\n\nSee README.md, "the lesson".`,
    );
    expect(fault(marked("x", "x", "-"))?.message).toContain('You wrote [x]: "it holds". But it doesn\'t:');
    expect(fault(marked("x", "-", "-"))).toBeUndefined();
  });
});

describe("an update", () => {
  const plain = STUB.replace(/^- \[ \].*\n(?: {2}.*\n)?/gm, "");

  test("puts claims above what is written, and keeps every word", () => {
    const mine = plain.replace("*Write your answer here.*", "My *words*.\n\n- [x] done\n\n*discuss* why?");
    const now = withClaims(SOLUTION, mine);
    expect(now.indexOf(FIRST)).toBeLessThan(now.indexOf("Why does one add?"));
    expect(read(now)).toMatchObject({ written: "My *words*.\n\n- [x] done", discuss: "why?" });
    expect(read(now).claims.map(({ sign }) => sign)).toEqual(["", "", ""]);
    const lost = mine.split("\n").filter((line) => !now.split("\n").includes(line));
    expect(lost).toEqual([]);
    expect(withClaims(SOLUTION, now)).toBe(now);
    expect(withClaims(SOLUTION, mine.replaceAll("\n", "\r\n"))).toBe(now.replaceAll("\n", "\r\n"));
  });

  test("keeps the marks of claims that stay, and what is written behind them", () => {
    const mine = marked("-", "x").replace(`${SECOND}\n`, `${SECOND} Or not?\n- [x] An old one.\n`);
    expect(withClaims(SOLUTION, mine)).toBe(mine);
    const now = withClaims(SOLUTION, mine.replace("matters.", "doesn't matter."));
    expect(read(now).claims.map(({ sign }) => sign)).toEqual(["-", "x", ""]);
    expect(now).toContain(`- [x] ${SECOND} Or not?\n`);
    expect(now).not.toContain("An old one.");
  });

  test("a list that was somebody's answer stays, and a question that is gone comes to the end", () => {
    const now = withClaims(SOLUTION, "My page.\n\n## Q3 · Adding\n\n- [x] for fun\n");
    expect(read(now).written).toBe("- [x] for fun");
    const whole = withClaims(SOLUTION, "My page.\n");
    expect(whole).toMatch(/^My page\.\n\n## Q3 · Adding\n\n- \[ \] A sum/);
    expect(read(whole).claims.every(({ sign }) => sign === "")).toBe(true);
  });

  test("on a real page of module 07", () => {
    const right = readPage("solutions/07-sgd/answers.md");
    const page = readPage("exercises/07-sgd/answers.md");
    const old = page.replace(/^- \[ \].*\n\n?/gm, "").replace("*Write your answer here.*", "With a batch.");
    expect(withClaims(right, old)).toBe(page.replace("*Write your answer here.*", "With a batch."));
  });
});

describe("in a house", () => {
  const lab = makeLab();
  afterAll(lab.remove);
  const write = (path: string, text: string) => writeFileSync(join(lab.root, path), text);
  const answer = (page: string) => write("exercises/01-tiny/answers.md", page);
  beforeAll(() => {
    const spec = readFileSync(join(lab.root, "tests/exercises/01-tiny.test.ts"), "utf8");
    const helper = slashed(join(repository, "tests/support/claims.ts"));
    write(
      "tests/exercises/01-tiny.test.ts",
      `import work from "#work/01-tiny/answers.md";\nimport right from "#solutions/01-tiny/answers.md";\nimport { claims } from ${JSON.stringify(helper)};\n${spec}\ndescribe("answers", () => claims(test, work, right));\n`,
    );
    const manifest = readFileSync(join(lab.root, "exercises/curriculum.ts"), "utf8");
    write("exercises/curriculum.ts", manifest.replace('"4-all"]', '"4-all", "answers"]'));
    write("solutions/01-tiny/answers.md", SOLUTION);
  });

  inFull("npm test: to do, wrong, right; the file can be named, the section, and the question", async () => {
    answer(STUB);
    const fresh = await lab.test("exercises/01-tiny/answers.md");
    expect(fresh.code).toBe(1);
    expect(fresh.text).toContain("Next: judge Q3\n\n  judge all 3 claims");
    expect(fresh.text).toContain("exercises/01-tiny/answers.md:5");
    answer(marked("x", "x", "-"));
    const wrong = await lab.test("tiny", "answers");
    expect(wrong.text).toContain(`· ${claimTest(3)}`);
    expect(wrong.text).toContain("exercises/01-tiny/answers.md:7");
    expect(wrong.text).toContain("It stays as it is.");
    expect(wrong.text).not.toContain("sum of two");
    answer(marked("x", "-", "-"));
    expect(await lab.test("q3")).toMatchObject({ code: 0 });
  });

  inFull(
    "what is kept of a run holds as long as the marks do, whatever else is written; a page that is gone is told",
    async () => {
      const kept = async () => {
        await run("kit/progress.ts", [], lab.root);
        return (
          JSON.parse(readFileSync(join(lab.root, "runs/state.json"), "utf8")) as Record<
            string,
            { done: number }
          >
        )["01-tiny"];
      };
      answer(marked("x", "-", "-"));
      const before = await kept();
      expect(before?.done).toBe(5);
      answer(`${marked("x", "-", "-")}\nMy words.\n`);
      expect(await kept()).toEqual(before);
      answer(marked("x", "x", "-"));
      expect((await kept())?.done).toBe(4);
      rmSync(join(lab.root, "exercises/01-tiny/answers.md"));
      expect((await lab.test("tiny", "answers")).text).toContain("put back 3 lines that are gone");
    },
    120_000,
  );

  inFull("a review runs them, too, and a page that isn't there is an empty one", async () => {
    answer(marked("-", "-", "-"));
    const graded = await run("kit/grade.ts", [lab.root, "--json"], lab.root);
    const { tests } = JSON.parse(graded.text) as { tests: { "test-name": string; passed: boolean }[] };
    expect(tests.map((one) => `${one["test-name"]} ${one.passed}`)).toContain("01-tiny/answers false");
    expect(tests.filter(({ passed }) => passed)).toHaveLength(4);
    answer(marked("x", "-", "-"));
    const right = await run("kit/grade.ts", [lab.root, "--json"], lab.root);
    expect(right.text).toMatch(/"01-tiny\/answers",\s+"passed": true/);
  });

  test("npm run stubs refuses another order, and names the first claim out of place", async () => {
    write("solutions/01-tiny/answers.md", SOLUTION.replace("Adding 0", "A 0"));
    const { code, text } = await run("kit/stubs.ts", ["--check"], lab.root);
    expect(code).toBe(2);
    expect(text).toContain(
      "solutions/01-tiny/answers.md, Q3: this claim stands too late: A 0 changes a number.",
    );
  });
});

/** A claim of the course, with where it stands. */
interface Placed extends Claim {
  readonly id: string;
  readonly where: string;
}

const asked = curriculum.flatMap(({ id }) =>
  answersOf(readPage(`solutions/${id}/answers.md`), "").map((answer) => ({ ...answer, id })),
);
const all = asked.flatMap(({ id, item, claims }) =>
  claims.map((claim): Placed => ({ ...claim, id, where: `${id} Q${item}: ${claim.text}` })),
);

/** What is wrong with where a claim can be seen. */
async function wrongPlace({ id, see, where }: Placed): Promise<string[]> {
  const problems: string[] = [];
  let found = 0;
  for (const link of linksOf(see)) {
    const [file = "", anchor] = link.split("#");
    const page = file === "" ? "" : `exercises/${id}/${file}`;
    const isThere = existsSync(join(repository, page));
    if (!isThere || (anchor !== undefined && !anchorsOf(readPage(page)).includes(anchor)))
      problems.push(`${where}: ${link} leads nowhere`);
    found++;
  }
  for (const code of inlineCode(see)) {
    if (/^(npm|node) /.test(code)) problems.push(...(await wrongWith(code)).map((one) => `${where}: ${one}`));
    else if (/\.(ts|md)$/.test(code) && !existsSync(join(repository, "exercises", id, code)))
      problems.push(`${where}: there is no ${code}`);
    if (/^(npm|node) |\.(ts|md)$/.test(code) || testNamesOf(id).includes(code)) found++;
  }
  return found === 0
    ? [...problems, `${where}: "See" names no command, no link, no file and no test`]
    : problems;
}

describe("the claims of the course", () => {
  test("every question has some", () => {
    const none = asked.filter(({ claims }) => claims.length === 0).map(({ id, item }) => `${id} Q${item}`);
    expect(none).toEqual([]);
  });

  test("five to eight a question, some that hold and some that don't, in order of the alphabet, each once", () => {
    const faults = asked.flatMap(({ id, item, claims }) => {
      if (claims.length === 0) return [];
      const holding = claims.filter(({ holds }) => holds).length;
      const late = outOfPlace(claims);
      return [
        ...(claims.length < 5 || claims.length > 8 ? [`${id} Q${item} has ${claims.length}`] : []),
        ...(holding === 0 || holding === claims.length ? [`${id} Q${item}: all are alike`] : []),
        ...(late === undefined ? [] : [`${id} Q${item}: "${late.text}" stands too late`]),
        ...(new Set(claims.map(({ text }) => text)).size < claims.length
          ? [`${id} Q${item} has one twice`]
          : []),
      ];
    });
    expect(faults).toEqual([]);
  });

  test("each has a reason, and a place where it can be seen", async () => {
    const faults: string[] = [];
    for (const claim of all) {
      if (claim.reason === "") faults.push(`${claim.where}: no reason`);
      faults.push(...(claim.see === "" ? [`${claim.where}: no "See"`] : await wrongPlace(claim)));
    }
    expect(faults).toEqual([]);
    const [first] = all;
    for (const see of ["the lesson", "[x](README.md#no-such)", "`npm test exercises/99-x`", "`step99.ts`"])
      expect(await wrongPlace({ ...first!, see }), see).not.toEqual([]);
  });

  test("neither their number nor their length gives anything away", () => {
    const [holding, others] = [true, false].map((mark) => all.filter(({ holds }) => holds === mark));
    const share = holding!.length / all.length;
    expect(share).toBeGreaterThanOrEqual(0.4);
    expect(share).toBeLessThanOrEqual(0.6);
    const mean = (list: readonly Claim[]) =>
      list.reduce((sum, { text }) => sum + text.length, 0) / list.length;
    expect(mean(holding!) / mean(others!)).toBeLessThanOrEqual(1.15);
    expect(mean(others!) / mean(holding!)).toBeLessThanOrEqual(1.15);
  });
});
