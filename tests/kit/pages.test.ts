/**
 * The pages that people read first: every command can be run, every link leads somewhere, every path is there.
 */
import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { CLAIMS, fileOfSection, repository, sectionOfFile, slashed } from "#kit/course/house.ts";
import { tasksIn } from "#kit/course/place.ts";
import { curriculum } from "../../exercises/curriculum.ts";
import { helpOf, MADE_LATER, readPage, scripts, wrongWith } from "./support/commands.ts";
import { anchorsOf, commandsOf, inlineCode, linksOf, tableBelow, wordsOf } from "./support/markdown.ts";
import { inFull, isThorough } from "./support/thorough.ts";

const lessons = curriculum.map(({ id }) => `exercises/${id}/README.md`);
const pages = [
  "README.md",
  "GUIDE.md",
  "CONTRIBUTING.md",
  "MISTAKES.md",
  "data/README.md",
  "bench/README.md",
  "mutation/README.md",
  ...lessons,
];

describe("the readers of pages", () => {
  const page = [
    "# A `b` & c",
    "See [here](x/y.md#z) and ![a picture](p.svg), `npm run hint -- 07-sgd`.",
    "```",
    'npm test exercises/07-sgd -- -t "Q23 · step"     one item',
    "[no](link.md)",
    "npm ci && npm test",
    "```",
    "## A `b` & c",
    "| a | b |",
    "|---|:-:|",
    "| `x` | y \\| z |",
  ].join("\n");

  test("links, anchors, commands, words, tables", () => {
    expect(linksOf(page)).toEqual(["x/y.md#z", "p.svg"]);
    expect(anchorsOf(page)).toEqual(["a-b--c", "a-b--c-1"]);
    expect(commandsOf(page)).toEqual([
      'npm test exercises/07-sgd -- -t "Q23 · step"',
      "npm ci",
      "npm test",
      "npm run hint -- 07-sgd",
    ]);
    expect(wordsOf('npm test "--" -t "a b"')).toEqual(["npm", "test", "--", "-t", "a b"]);
    expect(tableBelow(page, "## A `b` & c")).toEqual([["`x`", "y \\| z"]]);
  });
});

/** What is wrong with the links of a page. */
function brokenLinks(path: string, page: string): string[] {
  return linksOf(page).flatMap((link) => {
    if (/^(https?|mailto):/.test(link)) return [];
    const [target = "", anchor] = link.split("#");
    const file = target === "" ? path : slashed(normalize(join(dirname(path), decodeURIComponent(target))));
    if (!existsSync(join(repository, file))) return [`${link}: there is no ${file}`];
    if (anchor === undefined || !file.endsWith(".md")) return [];
    return anchorsOf(readPage(file)).includes(anchor)
      ? []
      : [`${link}: ${file} has no heading for #${anchor}`];
  });
}

describe("links", () => {
  test("a link without an end is found", () => {
    expect(brokenLinks("GUIDE.md", "[a](nowhere.md) [b](README.md#nothing) [c](#nothing)")).toHaveLength(3);
    expect(
      brokenLinks("exercises/07-sgd/README.md", "[a](images/steps.svg) [b](../../GUIDE.md#glossary)"),
    ).toEqual([]);
  });

  for (const path of pages) test(path, () => expect(brokenLinks(path, readPage(path))).toEqual([]));
});

/** Paths below which the kit's files lie. */
const OURS =
  /^(exercises|solutions|tests|kit|data|bench|mutation|\.github|\.vscode|\.devcontainer|\.ci|runs|reviews|backups)\/[\w.@/-]*$/;

/** The paths between backticks that aren't there. `NN` stands for every module. */
function missingPaths(page: string, folder = ""): string[] {
  return inlineCode(page)
    .filter((code) => OURS.test(code) || (folder !== "" && /^[\w-]+\.(ts|md)$/.test(code)))
    .flatMap((code) =>
      code.includes("/NN") ? curriculum.map(({ id }) => code.replace(/NN(-name)?/, id)) : [code],
    )
    .filter((path) => !MADE_LATER.test(path))
    .filter((path) => !existsSync(join(repository, OURS.test(path) ? path : join(folder, path))));
}

describe("paths", () => {
  test("one that isn't there is found", () => {
    expect(missingPaths("`exercises/99-x`, `solutions/NN/answers.md`, `kit/test.ts`, `a/b`")).toEqual([
      "exercises/99-x",
    ]);
    expect(missingPaths("`step5-step.ts` `step9.ts`", "exercises/07-sgd")).toEqual(["step9.ts"]);
  });

  for (const path of ["README.md", "GUIDE.md", "CONTRIBUTING.md"]) {
    test(path, () => expect(missingPaths(readPage(path))).toEqual([]));
  }
  for (const path of lessons)
    test(path, () => expect(missingPaths(readPage(path), dirname(path))).toEqual([]));
});

describe("commands", () => {
  inFull("one that doesn't exist is found", async () => {
    const wrong = [
      "npm run nothing",
      "npm run hint -- 99-x",
      "npm run train -- linear --nonsense",
      "npm run train -- nonsense",
      "npm test exercises/99-x",
      "npm test tests/kit/nothing.test.ts",
      "npm test exercises/07-sgd -- -t noSuchTest",
      "npm test exercises/07-sgd -- --no-such-flag",
      "node --import tsx kit/nothing.ts",
    ];
    for (const command of wrong) expect(await wrongWith(command), command).toHaveLength(1);
    expect(await wrongWith("npm test exercises/07-sgd -- -t Q23 --reporter verbose")).toEqual([]);
    expect(await wrongWith("npm run train -- simple-net --mine")).toEqual([]);
  });

  for (const path of isThorough ? ["README.md", "GUIDE.md", "CONTRIBUTING.md", ...lessons] : ["README.md"]) {
    test(path, async () => {
      const problems: string[] = [];
      for (const command of new Set(commandsOf(readPage(path)))) problems.push(...(await wrongWith(command)));
      expect(problems).toEqual([]);
    });
  }
});

describe("the table of commands", () => {
  inFull("every one of them explains itself, and does nothing else", async () => {
    const names = Object.keys(scripts).filter((name) => /kit\/\S+\.ts/.test(scripts[name] ?? ""));
    for (const name of names.filter(
      (one) => !["stubs", "mistakes", "judge", "pictures", "guide"].includes(one),
    )) {
      const [first = "", ...more] = (await helpOf(name)).split("\n");
      expect(first, name).toMatch(new RegExp(`^npm (run )?${name}\\b`));
      expect(more.join("\n"), name).not.toMatch(/ RUN |✓|Error/);
    }
  });

  test("every command of the console is in the guide's table", () => {
    const told = tableBelow(readPage("GUIDE.md"), "## The commands").map(([command = ""]) =>
      wordsOf(command.replaceAll("`", "")),
    );
    const names = new Set(told.map(([, verb, name]) => (verb === "run" ? name : verb)));
    const maintainers = ["stubs", "mistakes", "judge", "pictures", "guide", "typecheck", "grade"];
    expect(Object.keys(scripts).filter((name) => !names.has(name) && !maintainers.includes(name))).toEqual(
      [],
    );
  });
});

describe("the lessons", () => {
  test("each module has its row in README.md", () => {
    const rows = tableBelow(readPage("README.md"), "## Learn").map(([name]) => name);
    expect(rows).toEqual(curriculum.map(({ id }) => id));
  });

  for (const { id, sections } of curriculum) {
    test(`${id}: its table names the functions there are to write`, () => {
      const rows = tableBelow(readPage(`exercises/${id}/README.md`), "## What you write");
      expect(rows.map(([file = ""]) => file.replaceAll("`", ""))).toEqual(
        sections.map(({ name }) => fileOfSection(name)),
      );
      for (const [file = "", names = ""] of rows) {
        const section = sectionOfFile(file.replaceAll("`", ""));
        for (const { name } of tasksIn(id, section))
          expect(inlineCode(names), `"What you write", ${id}/${section}`).toContain(name);
      }
    });

    test(`${id}: every section has its part, under its title`, () => {
      const headings = readPage(`exercises/${id}/README.md`).match(/(?<=^#+ ).*$/gm);
      for (const { name, title } of sections) if (name !== CLAIMS) expect(headings).toContain(title);
    });
  }
});
